/** The runner's proxy, by the rules that all of GitHub's actions follow (`https_proxy`, `no_proxy`, loopback never). */

import { getProxyUrl } from '@actions/http-client/lib/proxy'

/** Where a request goes: straight to its host, or through a proxy. A proxy whose URL makes no sense can't be used. */
export type Route =
  | { readonly kind: 'direct' }
  | { readonly kind: 'proxy'; readonly url: URL; readonly authorization: string }
  | { readonly kind: 'unusable' }

/** Never throws. */
export function routeTo(url: URL): Route {
  try {
    const proxy = getProxyUrl(url)
    // The package's own kind of URL gives user and password decoded.
    return proxy === undefined ? { kind: 'direct' } : routeThrough(proxy)
  } catch {
    return { kind: 'unusable' }
  }
}

function routeThrough(url: URL): Route {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'unusable' }
  const { username, password } = url
  const credentials = Buffer.from(`${username}:${password}`).toString('base64')
  return { kind: 'proxy', url, authorization: username === '' && password === '' ? '' : `Basic ${credentials}` }
}

/** The proxies that the environment names, for their passwords to be masked. */
export function proxyUrls(): readonly string[] {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']
  return names.map((name) => process.env[name] ?? '').filter((url) => url !== '')
}
