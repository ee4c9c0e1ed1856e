/** Every form in which a secret could appear in a text: what is masked, and what the redactor looks for. */

import { inertLine } from './inert-log.ts'
import { inertMarkdown } from './inert-markdown.ts'
import {
  base64Forms,
  everyByteForms,
  everyEntityForms,
  everyUnitForms,
  hexForms,
  htmlForms,
  jsonForms,
  percentDecodedForms,
  percentForms,
} from './text-encodings.ts'

/** Shorter texts occur by chance everywhere; masking them would erase the log. */
const minLength = 4
/** What is shorter may be a name with a number. */
const minRandomLength = 16
/** Shorter query values are flags and numbers. */
const minQueryValueLength = 8
/** What a hook URL may say beside its secret; outputs show it, so it is never masked. */
const openParameters: ReadonlySet<string> = new Set(['branch', 'commit', 'force'])

/**
 * The forms of a deploy hook URL, longest first, each once: the URL as given, trimmed, normalised; its path with and without
 * query; the secret segment (the last; in `/api/deploy-hook/{environment}/{secret}/…` the one after the environment), query
 * values of 8 or more characters, user info and fragment; and all of these as other systems encode them.
 * Never the host or the environment id alone, never a pull request number or a commit, nothing shorter than 4 characters.
 */
export function hookForms(raw: string): readonly string[] {
  const given = raw.toWellFormed()
  const url = parsed(given.trim())
  if (url === undefined) return tokenForms(raw, [])
  const { environment, secret } = segmentsOf(url)
  const isShown = (text: string) => `${url.origin}/ ${environment}`.includes(text.trim())
  const wholes = [...spellings(given), url.href, url.pathname + url.search, url.pathname]
  return ordered([
    ...unique(wholes.filter((whole) => !isShown(whole)))
      .flatMap(encodedForms)
      .filter((form) => !isShown(form)),
    ...unique([secret, url.username, url.password, url.hash.slice(1), ...queryValues(url)]).flatMap(secretForms),
  ])
}

/**
 * The forms of a token, longest first, each once: as given, trimmed, line by line, without its scheme and with each of
 * `schemes` (such as `Bearer`), and encoded. Nothing shorter than 4 characters.
 */
export function tokenForms(raw: string, schemes: readonly string[]): readonly string[] {
  const given = raw.toWellFormed()
  const bare = withoutScheme(given.trim(), schemes)
  // A scheme without a token is a word like any other.
  if (bare.length < minLength || schemes.includes(bare.replace(/:$/, ''))) return []
  return ordered([
    ...unique([...spellings(given), bare]).flatMap(secretForms),
    ...schemes.flatMap((scheme) => [`${scheme} ${bare}`, `${scheme}: ${bare}`]),
  ])
}

/** As given, trimmed, and its lines, since a log shows a text of many lines line by line. */
function spellings(given: string): readonly string[] {
  return [given, given.trim(), ...given.split(/[\r\n]/).map((line) => line.trim())]
}

/** A hook pasted without its scheme is faulty, and just as secret; a text without host and path may be the secret itself. */
function parsed(text: string): URL | undefined {
  const whole = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\//i.test(text) ? `https://${text}` : text
  return /^https?:/i.test(whole) && URL.canParse(whole) ? new URL(whole) : undefined
}

function segmentsOf(url: URL): { environment: string; secret: string } {
  const segments = url.pathname.split('/').filter((segment) => segment !== '')
  const hook = segments.indexOf('deploy-hook')
  if (hook === -1) return { environment: '', secret: segments.at(-1) ?? '' }
  return { environment: segments[hook + 1] ?? '', secret: segments[hook + 2] ?? '' }
}

/** A key without a name may end in `=` itself, as base64 does. */
function queryValues(url: URL): readonly string[] {
  return url.search
    .slice(1)
    .split('&')
    .map((pair) => ({ pair, sign: pair.indexOf('=') }))
    .filter(({ pair, sign }) => !openParameters.has(pair.slice(0, Math.max(sign, 0))))
    .map(({ pair, sign }) => (/^=*$/.test(pair.slice(sign + 1)) ? pair : pair.slice(sign + 1)))
    .filter((value) => value.length >= minQueryValueLength)
}

function withoutScheme(text: string, schemes: readonly string[]): string {
  const scheme = schemes.find((word) => text.toLowerCase().startsWith(word.toLowerCase()))
  const rest = /^:?\s+(.*)/s.exec(text.slice(scheme?.length ?? text.length))
  return rest?.[1] ?? text
}

/** For a text that holds a secret. */
function encodedForms(text: string): readonly string[] {
  return readings(text).flatMap((form) => [
    form,
    ...percentForms(form),
    ...jsonForms(form),
    ...htmlForms(form),
    ...inertForms(form),
  ])
}

/** As it is, and what its `%XX` stand for. What is too short itself is as common in any encoding. */
function readings(text: string): readonly string[] {
  return unique([text, ...percentDecodedForms(text)]).filter(isLongEnough)
}

/** As our own log and comments would show it, at the start and in the middle of a text. */
function inertForms(text: string): readonly string[] {
  const all = Number.POSITIVE_INFINITY
  return [
    inertLine(`x${text}`, all).slice(1).trimEnd(),
    inertMarkdown(text, all),
    inertMarkdown(`x${text}`, all).slice(1),
  ]
}

/** For the secret itself: also what hides it byte by byte. */
function secretForms(secret: string): readonly string[] {
  const hidden = readings(secret).flatMap((form) => [
    ...everyByteForms(form),
    ...everyUnitForms(form),
    ...everyEntityForms(form),
    ...base64Forms(form),
    ...hexForms(form),
    ...loweredForms(form),
  ])
  return [...encodedForms(secret), ...hidden]
}

/** As a reader of URLs writes it where it is taken for a host. A word in lower case is a word; what is random has digits. */
function loweredForms(text: string): readonly string[] {
  return text.length >= minRandomLength && /\d/.test(text) ? [text.toLowerCase()] : []
}

function ordered(forms: readonly string[]): readonly string[] {
  return unique(forms)
    .filter(isLongEnough)
    .sort((left, right) => right.length - left.length)
}

function isLongEnough(text: string): boolean {
  return text.trim().length >= minLength
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
