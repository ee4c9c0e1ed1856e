/** JSON from outside is `unknown` until a schema has read it. */

/** Some write it before what they say; a reader may pass over it (https://www.rfc-editor.org/rfc/rfc8259#section-8.1, read 2026-11-22). */
const byteOrderMark = /^\ufeff/

/** undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(byteOrderMark, ''))
  } catch {
    return undefined
  }
}

/** A value that is text as it is, anything else as JSON; '' for null and undefined. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : written(value)
}

/** What was read can be nested too deeply to be written. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return '(an answer nested too deeply to be shown)'
  }
}
