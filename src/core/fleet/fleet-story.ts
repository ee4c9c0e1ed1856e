/** What is known of a whole fleet at one moment; everything that log, outputs, summary and comment say of it comes from here. */

import type { Outcome } from '../outcome.ts'
import type { Story } from '../story.ts'
import { passes } from './worst.ts'

export interface FleetEntry {
  readonly name: string
  /** As `provider:` has it. */
  readonly provider: string
  readonly story: Story
  readonly onCancelled: 'fail' | 'pass'
}

export interface FleetStory {
  readonly entries: readonly FleetEntry[]
  /** ms since the fleet was begun. */
  readonly elapsedMs: number
  /** Of the fleet as a whole; set once it is over. */
  readonly outcome: Outcome | undefined
}

/** How one entry stands, as people count. */
export type Berth = 'waiting' | 'at-work' | 'passed' | 'failed' | 'skipped'

export function berthOf({ story, onCancelled }: FleetEntry): Berth {
  const { outcome, deploymentId } = story
  if (outcome === undefined) return deploymentId === '' ? 'waiting' : 'at-work'
  if (outcome.result === 'skipped') return 'skipped'
  return passes({ outcome, onCancelled }) ? 'passed' : 'failed'
}

export type Counts = Readonly<Record<Berth, number>>

export function countBerths(entries: readonly FleetEntry[]): Counts {
  const counts: Record<Berth, number> = { waiting: 0, 'at-work': 0, passed: 0, failed: 0, skipped: 0 }
  for (const entry of entries) counts[berthOf(entry)] += 1
  return counts
}
