/** How durations are read from inputs and shown to people. */

const msPerSecond = 1_000
const msPerMinute = 60_000
const msPerHour = 3_600_000

/** `1h30m`, `90s`, `250ms`: every unit at most once, the largest first. */
const withUnits = /^(?=\d)(?:(\d{1,16})h)?(?:(\d{1,16})m)?(?:(\d{1,16})s)?(?:(\d{1,16})ms)?$/
const wholeSeconds = /^\d{1,16}$/

/** Milliseconds, or undefined where the text is no duration (`product.md`, section 3). `0` is one; ranges are checked elsewhere. */
export function parseDuration(text: string): number | undefined {
  const ms = wholeSeconds.test(text) ? Number(text) * msPerSecond : sumOfUnits(text)
  return Number.isSafeInteger(ms) ? ms : undefined
}

/** NaN where the text is no sum of units. */
function sumOfUnits(text: string): number {
  const match = withUnits.exec(text)
  if (match === null) return Number.NaN
  return [msPerHour, msPerMinute, msPerSecond, 1].reduce((sum, ms, unit) => sum + ms * Number(match[unit + 1] ?? 0), 0)
}

/** For sentences and tables: `0s`, `42s`, `3m 05s`, `1h 02m`. Rounds down; what is no time at all is `0s`. */
export function formatDuration(ms: number): string {
  const { hours, minutes, seconds } = split(ms)
  if (hours > 0) return `${hours}h ${twoDigits(minutes)}m`
  if (minutes > 0) return `${minutes}m ${twoDigits(seconds)}s`
  return `${seconds}s`
}

/** For the left column of the log: `0:42`, `12:05`, `1:02:03`. */
export function formatClock(ms: number): string {
  const { hours, minutes, seconds } = split(ms)
  if (hours > 0) return `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`
  return `${minutes}:${twoDigits(seconds)}`
}

interface Parts {
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
}

function split(ms: number): Parts {
  const whole = Number.isFinite(ms) ? Math.min(Math.max(ms, 0), Number.MAX_SAFE_INTEGER) : 0
  return {
    hours: Math.floor(whole / msPerHour),
    minutes: Math.floor((whole % msPerHour) / msPerMinute),
    seconds: Math.floor((whole % msPerMinute) / msPerSecond),
  }
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
