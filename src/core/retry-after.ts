/** How long a server asks us to wait. */

/** Never shorter, unless the shortest pause that the user chose is shorter still. */
const floorMs = 500
/** Never longer. */
export const longestRetryAfterMs = 5 * 60_000

/**
 * Reads the header `Retry-After` as whole seconds or as an HTTP date, in ms from now; undefined when it is absent or makes no sense.
 * Bounded by 0.5 s below (or `shortestMs`, if that is shorter) and by 5 min above.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after (read 2026-11-22)
 */
export function readRetryAfter(header: string | undefined, at: { date: Date; shortestMs: number }): number | undefined {
  const text = header?.trim() ?? ''
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : httpDate(text) - at.date.getTime()
  if (Number.isNaN(ms)) return undefined
  return Math.min(Math.max(ms, Math.min(floorMs, at.shortestMs)), longestRetryAfterMs)
}

const weekday = /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? /

/** `Date.parse` alone would take `-5` and `Later 2030` for dates, and asctime's form, which is GMT, for local time. */
function httpDate(text: string): number {
  if (!weekday.test(text)) return Number.NaN
  return Date.parse(text.endsWith(' GMT') ? text : `${text} GMT`)
}
