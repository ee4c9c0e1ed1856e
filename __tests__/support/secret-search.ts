/** Finds a secret in what a step left behind, however it was written. Independent of the action's own list on purpose. */

/** Names of the encodings in which `text` holds `secret`; empty when it holds it in none. */
export function encodingsFound(text: string, secret: string): readonly string[] {
  return Object.entries(encodingsOf(secret)).flatMap(([name, { form, anyCase }]) => {
    if (form.length < shortest) return []
    const holds = anyCase ? text.toLowerCase().includes(form.toLowerCase()) : text.includes(form)
    return holds ? [name] : []
  })
}

/** Shorter texts occur by chance. */
const shortest = 4

interface Encoding {
  readonly form: string
  /** Where upper and lower case say the same. */
  readonly anyCase?: boolean
}

function encodingsOf(secret: string): Readonly<Record<string, Encoding>> {
  const bytes = Buffer.from(secret, 'utf8')
  const hex = bytes.toString('hex')
  const component = encodeURIComponent(secret)
  return {
    plain: { form: secret },
    backwards: { form: [...secret].reverse().join('') },
    'percent-encoded': { form: component, anyCase: true },
    'percent-encoded twice': { form: encodeURIComponent(component), anyCase: true },
    'percent-encoded as a URL': { form: encodeURI(secret), anyCase: true },
    'percent-encoded as a form': { form: `${new URLSearchParams({ s: secret })}`.slice(2), anyCase: true },
    'percent-encoded byte by byte': { form: hex.replace(/../g, '%$&'), anyCase: true },
    'percent-decoded': { form: decoded(secret) },
    hexadecimal: { form: hex, anyCase: true },
    base64: { form: aligned(bytes, 0, 'base64') },
    'base64, one byte in': { form: aligned(bytes, 1, 'base64') },
    'base64, two bytes in': { form: aligned(bytes, 2, 'base64') },
    base64url: { form: aligned(bytes, 0, 'base64url') },
    'base64url, one byte in': { form: aligned(bytes, 1, 'base64url') },
    'base64url, two bytes in': { form: aligned(bytes, 2, 'base64url') },
    JSON: { form: JSON.stringify(secret).slice(1, -1) },
    'JSON in JSON': { form: JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1) },
    'JSON, every unit escaped': { form: secret.replace(/[\s\S]/g, unitEscape), anyCase: true },
    HTML: { form: secret.replace(/[&<>"']/g, (sign) => htmlNames[sign] ?? sign) },
    'HTML, every character escaped': { form: secret.replace(/[\s\S]/gu, (sign) => `&#${sign.codePointAt(0)};`) },
    'a workflow command': { form: secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A') },
  }
}

const htmlNames: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function decoded(secret: string): string {
  try {
    return decodeURIComponent(secret)
  } catch {
    return secret
  }
}

/** The characters that only the secret's own bytes decide, when it begins `offset` bytes into a group of three. */
function aligned(bytes: Buffer, offset: 0 | 1 | 2, encoding: 'base64' | 'base64url'): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString(encoding)
    .replace(/=+$/, '')
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
}

function unitEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
