/** Who is told of the fleet as a whole: one comment, one summary, one commit status. */

import type { Subject } from '../../core/deployment.ts'
import type { FleetStory } from '../../core/fleet/fleet-story.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Reporting } from '../../core/shared-inputs.ts'
import type { Story } from '../../core/story.ts'
import { beginStory, endStory } from '../../core/tell-story.ts'
import type { World } from '../../core/world.ts'
import { chooseReporters } from '../../reporters/choose.ts'
import { renderFleetComment, renderFleetSummary } from '../../reporters/fleet/render-fleet.ts'
import type { ReporterSet } from '../../reporters/narrator.ts'
import type { FleetInputs } from './inputs.ts'

const fleetTitle = { name: 'fleet', title: 'Fleet' } as const
const nothing: Subject = { target: 'none', commit: '', branch: '', pullRequest: undefined }

/** The fleet as one story, for reporters that know no other. It is about what its entries are about. */
export function storyOfFleet(
  { entries, outcome, elapsedMs }: FleetStory,
  { startedAt, reporting, about }: { startedAt: Date; reporting: Reporting; about?: readonly Subject[] },
): Story {
  const subjects = about ?? entries.map(({ story }) => story.subject)
  const subject = subjects.find(({ pullRequest }) => pullRequest !== undefined) ?? subjects[0] ?? nothing
  const environment = reporting.environment || 'fleet'
  const story = beginStory({ provider: fleetTitle, subject, why: '', environment, startedAt })
  return outcome === undefined ? { ...story, elapsedMs } : endStory(story, { outcome, elapsedMs })
}

export interface TellingFleet {
  readonly world: World
  readonly fleet: () => FleetStory
  readonly story: Story
  /** Set where nothing is triggered or followed. */
  readonly outcome: Outcome | undefined
  readonly restored?: Readonly<Record<string, string>>
}

/** `fleet` is asked whenever something is told, so that all say how it is then. */
export function fleetReporters(inputs: FleetInputs, { fleet, ...telling }: TellingFleet): ReporterSet {
  return chooseReporters({
    ...telling,
    reporting: { ...inputs.reporting, gitHubDeployment: false },
    onCancelled: 'fail',
    tracker: undefined,
    limits: inputs,
    dryRun: inputs.dryRun,
    render: {
      comment: (_, run) => renderFleetComment(fleet(), run),
      summary: (_, run) => renderFleetSummary(fleet(), run),
    },
  })
}
