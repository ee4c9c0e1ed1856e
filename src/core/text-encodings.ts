/** The ways in which other systems write a text. Each function returns the variants of one family, repetitions included. */

const utf8 = new TextEncoder()
/** What is no UTF-8 becomes U+FFFD, as most servers have it. */
const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** `%XX` where a URL (by ECMAScript, by RFC 3986) or a form (by WHATWG) demands it; upper and lower case. */
export function percentForms(text: string): readonly string[] {
  const component = encodeURIComponent(text)
  const strict = component.replace(/[!'()*]/g, percentOf)
  const form = component.replace(/[!'()~]/g, percentOf).replaceAll('%20', '+')
  return [component, strict, form].flatMap(bothCases)
}

function percentOf(sign: string): string {
  return `%${hexByte(sign.charCodeAt(0))}`
}

/** `%XX` for every byte. */
export function everyByteForms(text: string): readonly string[] {
  return bothCases([...utf8.encode(text)].map((byte) => `%${hexByte(byte)}`).join(''))
}

/** Every `%XX` is read, once; `+` also as a space. */
export function percentDecodedForms(text: string): readonly string[] {
  return [text, text.replaceAll('+', ' ')].map((form) => form.replace(/(?:%[0-9a-f]{2})+/gi, decodedRun))
}

function decodedRun(run: string): string {
  const bytes = run
    .slice(1)
    .split('%')
    .map((byte) => Number.parseInt(byte, 16))
  return lenientUtf8.decode(Uint8Array.from(bytes))
}

/**
 * Base64 and base64url, padded and not, alone and as the core of a longer text: there the bytes before decide how ours are
 * grouped, so each of three alignments gives another text, of which those characters are kept that hold our bytes alone.
 */
export function base64Forms(text: string): readonly string[] {
  const bytes = [...utf8.encode(text)]
  const padded = base64(bytes)
  const cores = [[], [0], [0, 0]].map((before) =>
    base64([...before, ...bytes]).slice(
      Math.ceil((before.length * 8) / 6),
      Math.floor(((before.length + bytes.length) * 8) / 6),
    ),
  )
  const standard = [padded, padded.replace(/=+/, ''), ...cores]
  return [...standard, ...standard.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))]
}

function base64(bytes: readonly number[]): string {
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))
}

/** The UTF-8 bytes in hex, upper and lower case. */
export function hexForms(text: string): readonly string[] {
  const hex = [...utf8.encode(text)].map(hexByte).join('')
  return [hex, hex.toLowerCase()]
}

/** As in a JSON string: plain, `\/` (PHP), `\uXXXX` outside ASCII (Python) and for what is active in HTML (Go, Rails). */
export function jsonForms(text: string): readonly string[] {
  const plain = JSON.stringify(text).slice(1, -1)
  return [plain, plain.replaceAll('/', '\\/')].flatMap((form) => [
    form,
    ...[/[^\x20-\x7e]/g, /[<>&]/g, /[<>&']|[^\x20-\x7e]/g].flatMap((escaped) => [
      form.replace(escaped, (unit) => `\\u${hexUnit(unit)}`),
      form.replace(escaped, (unit) => `\\u${hexUnit(unit).toUpperCase()}`),
    ]),
  ])
}

/** `\uXXXX` for every UTF-16 unit. */
export function everyUnitForms(text: string): readonly string[] {
  const units = Array.from({ length: text.length }, (_, index) => hexUnit(text.charAt(index)))
  return [units, units.map((unit) => unit.toUpperCase())].map((form) => form.map((unit) => `\\u${unit}`).join(''))
}

const htmlNames: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', "'": 'apos' }

/** As in HTML: named, decimal, hexadecimal, and the mixtures that common libraries write for quotes. */
export function htmlForms(text: string): readonly string[] {
  const named = (sign: string): string => `&${htmlNames[sign]};`
  const decimal = (sign: string): string => `&#${codePoint(sign)};`
  const hexadecimal = (sign: string): string => `&#x${codePoint(sign).toString(16)};`
  const withNames = text.replace(/[&<>]/g, named)
  const withNamedQuote = withNames.replaceAll('"', '&quot;')
  return [
    withNames,
    withNamedQuote,
    ...[named, decimal, hexadecimal].map((quote) => withNamedQuote.replaceAll("'", quote)),
    withNames.replace(/["']/g, decimal),
    text.replace(/[&<>"']/g, decimal),
    text.replace(/[&<>"']/g, hexadecimal),
    text.replace(/[&<>"']|[^\x20-\x7e]/gu, decimal),
    text.replace(/[&<>"']|[^\x20-\x7e]/gu, hexadecimal),
  ]
}

/** Every character as a number, as some write an address that no machine shall find. */
export function everyEntityForms(text: string): readonly string[] {
  const signs = [...text].map(codePoint)
  return [10, 16].map((base) => signs.map((sign) => `&#${base === 16 ? 'x' : ''}${sign.toString(base)};`).join(''))
}

function codePoint(sign: string): number {
  return Number(sign.codePointAt(0))
}

function bothCases(percentEncoded: string): readonly string[] {
  return [percentEncoded, percentEncoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())]
}

function hexByte(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0')
}

function hexUnit(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0')
}
