/**
 * How likely a deployment ends in the next moment, learnt from how long the last ones took: a mixture of two log-logistic
 * distributions around the usual duration, a narrow one for what usually happens and a wide one for surprises.
 * docs/performance.md explains the choice.
 */

/** In s: what is needed of a distribution. */
export interface Hazard {
  /** The usual duration. */
  readonly usualS: number
  /** Expected duration, finite. */
  readonly meanS: number
  /** Events per s, given that none came until `t`; finite and not negative for every t ≥ 0. */
  at(tS: number): number
  /** The duration that `share` (0 to 1) of all stay below. */
  quantile(share: number): number
}

const shareOfUsual = 0.9
const priorSpread = 0.3
const priorWeight = 2
const mostDurations = 20
/** What is shorter than a tick, or longer than GitHub lets a job run, was not measured rightly. */
const shortestS = 0.25
const longestS = 24 * 3600

/** Undefined where no duration is of use. The newest come first; at most 20 count. */
export function hazardOf(durationsS: readonly number[]): Hazard | undefined {
  const known = durationsS.filter((d) => Number.isFinite(d) && d >= shortestS && d <= longestS).slice(0, mostDurations)
  if (known.length === 0) return undefined
  const logs = known.map(Math.log)
  const mean = average(logs)
  const usualS = Math.exp((median(logs) + mean) / 2)
  const narrow = logLogistic(usualS, spreadOf(logs, mean))
  const wide = logLogistic(usualS, 1)
  const survival = (t: number) => shareOfUsual * narrow.survival(t) + (1 - shareOfUsual) * wide.survival(t)
  return {
    usualS,
    meanS: average(known),
    at(tS) {
      // Durations that scatter much make the first instant infinitely likely: no poll looks so closely.
      const t = Math.max(tS, 0.001)
      const left = survival(t)
      // Far beyond everything known the wide one alone is left; its hazard falls as 1/t.
      if (left < 1e-12) return wide.beta / t
      return (shareOfUsual * narrow.density(t) + (1 - shareOfUsual) * wide.density(t)) / left
    },
    quantile: (share) => bisect((t) => 1 - survival(t), { target: share, high: longestS * 10 }),
  }
}

/** Few durations say little about how they scatter: a prior of 30 % stands in. */
function spreadOf(logs: readonly number[], mean: number): number {
  const n = logs.length
  const squares = logs.reduce((sum, x) => sum + (x - mean) ** 2, 0)
  return Math.sqrt((priorWeight * priorSpread ** 2 + squares) / (n + 1)) * Math.sqrt(1 + 1 / n)
}

/** https://en.wikipedia.org/wiki/Log-logistic_distribution (read 2026-11-22); `spread` is the deviation of the logarithm. */
function logLogistic(scale: number, spread: number) {
  const beta = Math.PI / (Math.sqrt(3) * spread)
  const survival = (t: number) => 1 / (1 + (t / scale) ** beta)
  return {
    beta,
    survival,
    density: (t: number) => (beta / t) * (t / scale) ** beta * survival(t) ** 2,
  }
}

function bisect(rising: (t: number) => number, { target, high }: { target: number; high: number }): number {
  let low = 0
  let top = high
  for (let step = 0; step < 60; step++) {
    const middle = (low + top) / 2
    if (rising(middle) < target) low = middle
    else top = middle
  }
  return (low + top) / 2
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return average(sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1))
}
