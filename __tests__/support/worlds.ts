/** The outside of an action, made of what tests control, with everything recorded that the action does to it. */

import type { GitHub, HttpRequest } from '../../src/core/ports.ts'
import type { World } from '../../src/core/world.ts'
// What is loaded on demand is loaded here already: to load takes real time, and a virtual clock leaps over that.
import '../../src/core/learn-history.ts'
import '../../src/reporters/comment.ts'
import '../../src/reporters/commit-status.ts'
import '../../src/reporters/github-deployment.ts'
import '../../src/reporters/summary.ts'
import '../../src/reporters/tracker.ts'
import { type ManualInterrupt, manualInterrupt } from './interrupts.ts'
import { type RecordingLog, recordingLog } from './recording-log.ts'
import { type Fate, type ScriptedHttp, scriptedHttp } from './scripted-http.ts'
import { aRun } from './stories.ts'
import { type VirtualClock, virtualClock } from './virtual-clock.ts'

export interface RecordingWorld extends World {
  readonly http: ScriptedHttp
  readonly clock: VirtualClock
  readonly log: RecordingLog
  readonly interrupt: ManualInterrupt
  /** `name=value`, in order. */
  readonly saved: readonly string[]
  /** Outputs, `name=value`, in order. */
  readonly put: readonly string[]
  readonly summaries: readonly string[]
}

/** `script` is asked at each request to the provider; its number counts from 1. */
export function aWorld(
  script: (request: HttpRequest, number: number) => Fate,
  { github, actor = 'octocat' }: { github?: GitHub; actor?: string } = {},
): RecordingWorld {
  const clock = virtualClock()
  const saved: string[] = []
  const put: string[] = []
  const summaries: string[] = []
  return {
    http: scriptedHttp(clock, script),
    clock,
    log: recordingLog(),
    interrupt: manualInterrupt(),
    random: () => 0.5,
    state: { save: (name, value) => void saved.push(`${name}=${value}`) },
    outputs: { set: (name, value) => void put.push(`${name}=${value}`) },
    github,
    run: aRun({ actor }),
    summary: {
      write: async (markdown) => {
        summaries.push(markdown)
        return 'ok'
      },
    },
    redact: (text) => text,
    saved,
    put,
    summaries,
  }
}

/** For worlds in which no provider is asked for anything. */
export function nobodyIsAsked(): never {
  throw new Error('a request was sent')
}
