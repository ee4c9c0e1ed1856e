/** The kinds of inputs, shared by all actions. Each refuses what it does not fully understand. */

import { formatDuration, parseDuration } from './duration.ts'
import { isSafeId } from './identifier.ts'
import { fault, type InputType, shown, value } from './input-reader.ts'

/** The booleans of the YAML core schema. https://yaml.org/spec/1.2.2/#103-core-schema (read 2026-11-22) */
export const boolean: InputType<boolean> = {
  legal: '`true` or `false`',
  parse: (text) => {
    if (/^(true|True|TRUE)$/.test(text)) return value(true)
    return /^(false|False|FALSE)$/.test(text) ? value(false) : fault(`${shown(text)} is not a boolean`)
  },
}

export function oneOf<const T extends string>(...words: readonly T[]): InputType<T> {
  return {
    legal: words.map((word) => `\`${word}\``).join(', '),
    parse: (text) => {
      const word = words.find((candidate) => candidate === text)
      return word === undefined ? fault(`${shown(text)} is not one of its words`) : value(word)
    },
  }
}

/** In ms. */
export function duration({ leastMs, mostMs }: { leastMs: number; mostMs: number }): InputType<number> {
  return {
    get legal() {
      const range = `${asWritten(leastMs)} to ${asWritten(mostMs)}`
      return `${range}, such as \`250ms\`, \`90s\`, \`10m\`, \`1h30m\`, or whole seconds`
    },
    parse: (text) => {
      const ms = parseDuration(text)
      if (ms === undefined) return fault(`${shown(text)} is not a duration`)
      return ms < leastMs || ms > mostMs ? fault(`${shown(text)} is out of range`) : value(ms)
    },
  }
}

/** As a person writes a limit in an input: `24h`, not `24h 00m`. */
function asWritten(ms: number): string {
  return ms < 1000 ? `${ms}ms` : formatDuration(ms).replace(/ 00[ms]/, '')
}

export function wholeNumber({ least, most }: { least: number; most: number }): InputType<number> {
  return {
    legal: `a whole number from ${least} to ${most}`,
    parse: (text) => {
      if (!/^-?\d+$/.test(text)) return fault(`${shown(text)} is not a whole number`)
      const number = Number(text)
      const outside = text.startsWith('-') || number < least || number > most
      return outside ? fault(`${shown(text)} is out of range`) : value(number)
    },
  }
}

/** Makes any kind one that may be absent. */
export function optional<T>(type: InputType<T>): InputType<T | undefined> {
  return { legal: type.legal, parse: (text) => (text === '' ? value(undefined) : type.parse(text)) }
}

/** Makes any kind one that must be given: the stand-in passes only as a stand-in. */
export function required<T>(type: InputType<T>): InputType<T> {
  return { ...type, required: true }
}

// The rule is about what must not be in a text, so it has to name control characters.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

/** One line of text for people, or empty. */
export function text({ most }: { most: number }): InputType<string> {
  return {
    legal: `one line of at most ${most} characters`,
    parse: (given) => {
      if (unprintable.test(given)) return fault('it holds control characters or line breaks')
      return given.length > most ? fault('it is too long') : value(given)
    },
  }
}

/** A Git branch name, or empty; what Git itself forbids can't be a branch. https://git-scm.com/docs/git-check-ref-format (read 2026-11-22) */
export const branchName: InputType<string> = {
  legal: 'a branch name, without `refs/heads/`',
  parse: (given) => {
    const bad = unprintable.test(given) || /[ ~^:?*[\\]|\.\.|@\{|^\/|\/$|\/\/|\.lock$/.test(given) || given.length > 255
    return bad || given.startsWith('refs/') ? fault(`${shown(given)} is not a branch name`) : value(given)
  },
}

/** A commit SHA, `latest`, or empty. */
export const commitSha: InputType<string> = {
  legal: 'a commit SHA, 7 to 64 hexadecimal digits, or `latest`',
  parse: (given) => {
    const legal = given === '' || given === 'latest' || /^[0-9a-fA-F]{7,64}$/.test(given)
    return legal ? value(given) : fault(`${shown(given)} is not a commit SHA`)
  },
}

/** An id that a provider gave, or empty. */
export const identifier: InputType<string> = {
  legal: '1 to 128 letters, digits, `_` or `-`',
  parse: (given) => (given === '' || isSafeId(given) ? value(given) : fault(`${shown(given)} is not an id`)),
}

/** A UUID, or empty. */
export const uuid: InputType<string> = {
  legal: 'a UUID such as `123e4567-e89b-12d3-a456-426614174000`',
  parse: (given) => {
    const legal = given === '' || /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(given)
    return legal ? value(given) : fault(`${shown(given)} is not a UUID`)
  },
}

/**
 * A secret that travels in a header, or empty. Users store it with and without its scheme: one of `schemes` in front
 * (also with a colon) is dropped. A scheme alone is what is left of a secret that is not there.
 */
export function token({ schemes }: { schemes: readonly string[] }): InputType<string> {
  const scheme = schemes.length > 0 ? new RegExp(`^(?:${schemes.join('|')})(?::?[ \\t]+|:?$)`, 'i') : undefined
  return {
    legal: 'the secret as it was given out: one line of printable ASCII characters without blanks',
    parse: (given) => {
      const bare = scheme ? given.replace(scheme, '').trim() : given
      return /^[\x21-\x7e]*$/.test(bare)
        ? value(bare)
        : fault('it holds blanks, line breaks, or characters that a header can not carry')
    },
  }
}
