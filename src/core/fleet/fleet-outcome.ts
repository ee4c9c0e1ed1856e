/** How a fleet has ended, in the words of its one error or its last line. */

import { type Outcome, outcome } from '../outcome.ts'
import { berthOf, countBerths, type FleetEntry } from './fleet-story.ts'
import { worstOf } from './worst.ts'

/** An error has little room, and three lists have to find it; the table has them all. */
const mostNamed = 40
const mostCharacters = 1000

/** Of entries that have all ended. */
export function fleetOutcome(entries: readonly FleetEntry[]): Outcome {
  const ended = entries.flatMap((entry) => {
    const { outcome: end } = entry.story
    return end === undefined ? [] : [{ ...entry, outcome: end }]
  })
  const worst = worstOf(ended)
  if (worst === undefined || ended.length < entries.length) return endedTooSoon(ended.length, entries.length)
  const { passed, failed, skipped } = countBerths(entries)
  const { reason } = worst.outcome
  if (failed === 0) {
    return outcome({ reason, happened: allGood(entries.length, skipped), afloat: 'none' })
  }
  const bad = ended.filter((entry) => berthOf(entry) === 'failed')
  const first = worst.outcome.happened
  const afloat = bad.filter((entry) => entry.outcome.afloat === 'yes')
  const perhaps = bad.filter((entry) => entry.outcome.afloat === 'perhaps')
  const parts = [
    `${failed} of ${entries.length} deployments ${failed === 1 ? 'is' : 'are'} not good: ${named(bad, (entry) => entry.outcome.reason)}.`,
    `${passed} good, ${skipped} skipped.`,
    `${worst.name}: ${first.slice(0, 600)}`,
    afloat.length === 0 ? '' : `What goes on: ${named(afloat, ({ story }) => story.deploymentId)}.`,
    perhaps.length === 0 ? '' : `What may be running: ${named(perhaps, ({ story }) => story.deploymentId)}.`,
  ]
  return outcome({
    reason,
    happened: parts.filter((part) => part !== '').join(' '),
    afloat: afloat.length + perhaps.length === 0 ? 'no' : 'none',
    next: worst.outcome.next,
  })
}

function allGood(all: number, skipped: number): string {
  if (all === 1) return `The one deployment is good.${skipped === 0 ? '' : ' It had nothing to deploy.'}`
  return `All ${all} deployments are good.${skipped === 0 ? '' : ` ${skipped} of them had nothing to deploy.`}`
}

/** A fleet with deployments that nobody knows the end of is never good. */
function endedTooSoon(ended: number, all: number): Outcome {
  const happened = `Only ${ended} of the ${all} deployments of the fleet came to an end.`
  return outcome({ reason: 'internal', happened, afloat: 'perhaps' })
}

function named<T extends FleetEntry>(entries: readonly T[], detail: (entry: T) => string): string {
  const shown: string[] = []
  let left = mostCharacters
  for (const entry of entries.slice(0, mostNamed)) {
    const said = detail(entry)
    const text = said === '' ? entry.name : `${entry.name} (${said})`
    left -= text.length + 2
    if (left < 0) break
    shown.push(text)
  }
  const hidden = entries.length - shown.length
  return `${shown.join(', ')}${hidden === 0 ? '' : ` and ${hidden} more`}`
}
