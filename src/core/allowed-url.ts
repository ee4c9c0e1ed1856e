/** Which URLs a request may go to. The raw text is checked before `new URL` sees it, since that repairs what should be refused. */

export { publicHttpsUrl } from './public-url.ts'

export type UrlCheck = { readonly kind: 'ok'; readonly url: URL } | { readonly kind: 'refused'; readonly why: string }

const printableAscii = /^[\x21-\x5b\x5d-\x7e]+$/
const label = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?'
const hostLine = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-f:.]+\\])(?::[1-9][0-9]{0,4})?$`)
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/** The input `allowed-hosts`: one `host` or `host:port` a line. A fault names the line and repeats nothing of it. */
export function parseAllowedHosts(text: string): { hosts: readonly string[]; faults: readonly string[] } {
  const hosts = new Set<string>()
  const faults: string[] = []
  for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
    const host = line.trim().toLowerCase()
    if (host === '') continue
    if (isHost(host)) hosts.add(host)
    else faults.push(`line ${index + 1} is not a host or host:port, such as api.example.com or localhost:8080`)
  }
  return { hosts: [...hosts], faults }
}

/** True for what `new URL` would leave as it is: no `0x7f.1`, no `2130706433`, no wildcard, no scheme, no path. */
function isHost(line: string): boolean {
  if (!hostLine.test(line) || !URL.canParse(`https://${line}`)) return false
  const url = new URL(`https://${line}`)
  return line === url.host || line === `${url.host}:443`
}

/**
 * Whether `raw` may be contacted: `https:` without user info and fragment, to a host of `allowed` exactly as written. `host` stands
 * for the scheme's own port, every other port must be listed as `host:port`. A listed loopback host may use `http:`.
 * `why` continues "the URL is refused: "; it holds no part of the URL but its host.
 */
export function checkUrl(raw: string, allowed: readonly string[]): UrlCheck {
  const fault = rawFault(raw)
  if (fault !== '') return { kind: 'refused', why: fault }
  if (!URL.canParse(raw)) return { kind: 'refused', why: 'it can not be read as a URL' }
  const url = new URL(raw)
  const why = hostFault(url, raw) || listFault(url, allowed)
  return why === '' ? { kind: 'ok', url } : { kind: 'refused', why }
}

function rawFault(raw: string): string {
  if (raw === '') return 'it is empty'
  if (!printableAscii.test(raw))
    return 'it holds a space, a control character, a backslash or a character outside ASCII'
  if (!/^https?:\/\/[^/?#]/i.test(raw)) return 'it does not start with https:// and a host'
  if (rawAuthority(raw).includes('@')) return 'it holds a user name or a password before its host'
  if (raw.includes('#')) return 'it holds a fragment (#)'
  return ''
}

function rawAuthority(raw: string): string {
  return raw.slice(raw.indexOf('//') + 2).replace(/[/?#].*/, '')
}

function hostFault(url: URL, raw: string): string {
  const own = `:${schemePort(url)}`
  const written = rawAuthority(raw).toLowerCase()
  const plain = written.endsWith(own) ? written.slice(0, -own.length) : written
  return plain === url.host ? '' : 'its host is not written in its plain form'
}

function listFault(url: URL, allowed: readonly string[]): string {
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) {
    return 'only https: is allowed (http: only to a loopback host that allowed-hosts names)'
  }
  const names = url.port === '' ? [url.hostname, `${url.hostname}:${schemePort(url)}`] : [url.host]
  const listed = allowed.some((host) => names.includes(host.toLowerCase()))
  return listed ? '' : `its host ${url.host} is not among the allowed hosts: ${allowed.join(', ')}`
}

function schemePort(url: URL): number {
  return url.protocol === 'http:' ? 80 : 443
}
