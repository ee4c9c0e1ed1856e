/** The runner's proxy, by the rules that all of GitHub's actions follow (`https_proxy`, `no_proxy`, loopback never). */

import type { Agent } from 'node:http'
import { getProxyUrl } from '@actions/http-client/lib/proxy'

/**
 * Loaded only where a proxy is set. The proxy's password is sent to the proxy and never shown. Aborting `signal` drops a
 * connection that the proxy never opens.
 */
export async function proxyAgentFor(url: URL, signal: AbortSignal): Promise<Agent | undefined> {
  const proxyUrl = getProxyUrl(url)
  if (!proxyUrl) return undefined
  const { HttpsProxyAgent } = await import('https-proxy-agent')
  // The client's URL decodes user and password, and the agent would decode them again.
  return new HttpsProxyAgent(new URL(proxyUrl.href), { keepAlive: false, signal })
}

/** The proxies that the environment names, for their passwords to be masked. */
export function proxyUrls(): readonly string[] {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']
  return names.map((name) => process.env[name] ?? '').filter((url) => url !== '')
}
