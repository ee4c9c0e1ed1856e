/** Tells what concerns one entry alone: its tracker record, its GitHub Deployment, its commit status. */

import type { CarryOutWorld } from '../../core/carry-out.ts'
import type { Narrator } from '../../core/narrator.ts'
import type { World } from '../../core/world.ts'
import { chooseReporters } from '../../reporters/choose.ts'
import { createNarrator, type ReporterSet } from '../../reporters/narrator.ts'
import type { Mustered } from './muster.ts'

export interface EntryTelling {
  readonly own: Omit<CarryOutWorld, 'narrator' | 'told'>
  readonly world: World
  readonly othersMs: number
}

/** The log is told by the fleet, so that no line comes from here. */
export function entryNarrator(mustered: Mustered, { own, world, othersMs }: EntryTelling): Narrator {
  const log = { ...own.log, line: () => undefined }
  const reporters = entryReporters(mustered, { world: { ...world, log } })
  const narrator = createNarrator(reporters, { ...own, log, outputs: { set: () => undefined }, othersMs })
  return { ...narrator, expect: () => undefined, whileBeating: (work) => work() }
}

/** None where nobody wants to hear of this entry alone. `restored`: what a killed process remembered; for `post`. */
export function entryReporters(
  { entry, departure }: Mustered,
  { world, restored }: { world: World; restored?: Readonly<Record<string, string>> },
): ReporterSet {
  const { settings } = entry.reading
  // One comment, one summary; and one status of the fleet, unless an entry names its own.
  const commitStatus = entry.says('commit-status') ? settings.reporting.commitStatus : ''
  const { story, plan } = departure
  // Entries mostly share an environment; what is kept for one of them is not that of another.
  const commentKey = `${settings.reporting.commentKey || `${entry.provider.name}/${story.environment}`}/${entry.name}`
  const reporting = { ...settings.reporting, comment: false, summary: false, commitStatus, commentKey }
  const outcome = 'reason' in plan ? plan : undefined
  const silent = !reporting.gitHubDeployment && commitStatus === '' && settings.tracker === undefined
  if (silent) return { beforeTrigger: [], besideTrigger: [] }
  return chooseReporters({ ...settings, reporting, story, outcome, world, ...(restored && { restored }) })
}
