/** The log of a fleet: a line for each change of each entry, and one table at its end. */

import { isFinal } from '../../core/deployment.ts'
import { formatDuration } from '../../core/duration.ts'
import { berthOf, countBerths, type FleetEntry, type FleetStory } from '../../core/fleet/fleet-story.ts'
import { inertLine } from '../../core/inert-log.ts'
import { exitCodeOf, type Result } from '../../core/result.ts'
import type { Story } from '../../core/story.ts'
import { closingGroups, type LogGroup } from '../log.ts'
import { markOf, pad, rowsAmong, tookTail, widthOf } from '../log-row.ts'

/** As long as a name may be: a cut one could be that of another entry. */
const widestName = 100

/** Empty where nothing changed. Services are left to the outputs: a fleet has too many. */
export function createEntryLines(names: readonly string[]) {
  const row = rowsAmong(names, widestName)
  return {
    changed(name: string, { previous, next, elapsedMs }: { previous: Story; next: Story; elapsedMs: number }) {
      const lines: string[] = []
      if (next.deploymentId !== '' && next.deploymentId !== previous.deploymentId) {
        const tail = next.environment
        lines.push(row({ elapsedMs, mark: '▸', name, status: `deployment ${next.deploymentId}`, tail }))
      }
      const { observation } = next
      // Its end has a line of its own.
      if (observation && !isFinal(observation.state) && observation.status !== previous.observation?.status) {
        const { status, state } = observation
        lines.push(row({ elapsedMs, mark: markOf[state], name, status, tail: tookTail(next.stretches) }))
      }
      return lines
    },
    ended: (entry: FleetEntry, elapsedMs: number) =>
      row({ elapsedMs, mark: endMark(entry), name: entry.name, status: endStatus(entry), tail: endTail(entry) }),
  }
}

/** The provider's word where it is about the end, else ours. */
function endStatus(entry: FleetEntry): string {
  const { observation } = entry.story
  return observation && isFinal(observation.state) ? observation.status : resultOf(entry)
}

function endTail(entry: FleetEntry): string {
  const { outcome, deploymentId } = entry.story
  const parts =
    berthOf(entry) === 'failed'
      ? [outcome?.happened]
      : [tookTail(entry.story.stretches), whereabouts(entry) || deploymentId || outcome?.happened]
  return parts.filter((part) => part !== undefined && part !== '').join('; ')
}

/** What failed is not to be found at its old address. */
export function whereabouts(entry: FleetEntry): string {
  const { url, observation } = entry.story
  return berthOf(entry) === 'failed' ? '' : url || (observation?.address ?? '')
}

const marks = { waiting: '·', 'at-work': '▸', passed: '✓', failed: '✗', skipped: '–' } as const

function endMark(entry: FleetEntry): string {
  return marks[berthOf(entry)]
}

function resultOf({ story }: FleetEntry): string {
  return story.outcome?.result ?? ''
}

/** For every minute in which nothing changed. */
export function fleetHeartbeat({ entries, elapsedMs }: FleetStory): string {
  const counts = countBerths(entries)
  const over = counts.passed + counts.failed + counts.skipped
  const failed = counts.failed === 0 ? '' : `, ${counts.failed} of them not good`
  return `${formatDuration(elapsedMs)}: ${over} of ${entries.length} are over${failed}; ${counts['at-work']} at work, ${counts.waiting} wait`
}

const columns: readonly (readonly [title: string, cellOf: (entry: FleetEntry) => string])[] = [
  ['  name', (entry) => `${endMark(entry)} ${entry.name}`],
  ['result', resultOf],
  ['reason', ({ story }) => story.outcome?.reason ?? ''],
  ['took', ({ story }) => (story.deploymentId === '' ? '' : formatDuration(story.elapsedMs))],
  ['deployment', ({ story }) => story.deploymentId],
  ['address', whereabouts],
]

/** In the order of the list, in columns: how it ended, why, how long it took, its id and where it is. */
export function fleetTable({ entries }: FleetStory): readonly string[] {
  const measured = columns.map(([title, cellOf]) => {
    const inertOf = (entry: FleetEntry) => inertLine(cellOf(entry), 120)
    const width = entries.reduce((widest, entry) => Math.max(widest, widthOf(inertOf(entry))), title.length)
    return { title, inertOf, width }
  })
  const line = (cells: readonly string[]) => cells.join('  ').trimEnd()
  return [
    line(measured.map(({ title, width }) => pad(title, width))),
    ...entries.map((entry) => line(measured.map(({ inertOf, width }) => pad(inertOf(entry), width)))),
  ]
}

const mostEntriesWithErrors = 10

/** What the providers say of those that failed, whole as far as it is readable; the first of them. */
export function fleetErrorGroups({ entries }: FleetStory): readonly LogGroup[] {
  const failed = entries
    .filter((entry) => berthOf(entry) === 'failed')
    .map(({ name, story }) => ({ name, groups: closingGroups(story) }))
  return failed
    .filter(({ groups }) => groups.length > 0)
    .slice(0, mostEntriesWithErrors)
    .flatMap(({ name, groups }) => groups.map(({ title, lines }) => ({ title: `${name}: ${title}`, lines })))
}

/** What to do, where not all is good; the very last line counts. */
export function fleetClosingLines(fleet: FleetStory): readonly string[] {
  const next = isBad(fleet) ? (fleet.outcome?.next ?? '') : ''
  return [...(next === '' ? [] : [`Next: ${next}`]), lastLine(fleet)]
}

function isBad({ entries, outcome }: FleetStory): boolean {
  return countBerths(entries).failed > 0 || outcome === undefined || !isGood(outcome.result)
}

function lastLine(fleet: FleetStory): string {
  const { entries, elapsedMs } = fleet
  const { passed, failed, skipped } = countBerths(entries)
  const counted = `${passed} good, ${failed} not good, ${skipped} skipped, of ${entries.length}`
  const mark = isBad(fleet) ? '✗' : passed > 0 ? '✓' : '–'
  return `${mark} ${inertLine(`Fleet over after ${formatDuration(elapsedMs)}: ${counted}`)}`
}

/** A `cancelled` that does not pass is among the failed entries already. */
export function isGood(result: Result): boolean {
  return exitCodeOf(result, 'pass') === 0
}
