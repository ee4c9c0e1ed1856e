/** Which URLs from outside may be shown to people as a link. */

const maxLength = 2_048
/** `new URL` lets a host hold brackets and quotes, which mean something where a link is written. */
const plainHost = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/
const printableAscii = /^[\x21-\x5b\x5d-\x7e]+$/
const plainHostname = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

/**
 * The URL, re-serialised, if it is `https:` without user info, in printable ASCII and at most 2,048 characters; else ''. A plain
 * host name such as `app.example.com` (providers give those) counts as `https:`. A lone `/` that the input lacks is not added.
 */
export function publicHttpsUrl(raw: unknown): string {
  if (typeof raw !== 'string' || !printableAscii.test(raw)) return ''
  const text = plainHostname.test(raw) ? `https://${raw}` : raw
  if (!/^https:\/\/[^/]/i.test(text) || !URL.canParse(text)) return ''
  const url = new URL(text)
  if (url.username !== '' || url.password !== '' || !plainHost.test(url.hostname)) return ''
  const bare = !text.endsWith('/') && url.href === `${url.origin}/`
  const shown = bare ? url.origin : url.href
  return shown.length > maxLength ? '' : shown
}
