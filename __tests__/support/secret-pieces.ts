/** What is secret of an input: not only the value, but each part of it that would open the door alone. */

/** Inputs whose value is a URL with a secret in it. */
const hooks: ReadonlySet<string> = new Set(['hook', 'preview-hook'])
const tokens: ReadonlySet<string> = new Set(['api-key', 'github-token', 'tracker-token', 'token', 'password'])

export function secretPieces(inputs: Readonly<Record<string, string>>): readonly string[] {
  const pieces = Object.entries(inputs).flatMap(([name, value]) => {
    if (hooks.has(name)) return piecesOfHook(value.trim())
    if (name === 'hidden-environment-variables') return piecesOfVariables(value)
    if (name.startsWith('webhook-')) return [value.trim()]
    return tokens.has(name) ? piecesOfToken(value.trim()) : []
  })
  return [...new Set(pieces)].filter((piece) => piece.length >= shortest)
}

/** Shorter ones would be found everywhere. */
const shortest = 4

function piecesOfHook(hook: string): readonly string[] {
  if (!/^https?:/i.test(hook) || !URL.canParse(hook)) return [hook]
  const { href, pathname, search, searchParams } = new URL(hook)
  const secret = /\/deploy-hook\/[^/]+\/([^/]+)/.exec(pathname)?.[1] ?? pathname.split('/').at(-1) ?? ''
  const values = [...searchParams].flatMap(([name, value]) =>
    value.length >= 8 && !['branch', 'commit'].includes(name) ? [value] : [],
  )
  return [hook, href, pathname + search, secret, ...values].filter((piece) => piece !== '/')
}

/** With and without the scheme that people store in front of it. */
function piecesOfToken(token: string): readonly string[] {
  return [token, token.replace(/^(?:bearer|token|basic):?\s+/i, '')]
}

/** The values of `KEY=value` lines. */
function piecesOfVariables(lines: string): readonly string[] {
  return lines.split('\n').map((line) => line.slice(line.indexOf('=') + 1).trim())
}
