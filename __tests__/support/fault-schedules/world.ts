/** Plays one fault schedule through `land`, against a server that notes what it received, and tells what happened. */

import { getEventListeners } from 'node:events'
import { type LandPlan, land } from '../../../src/core/land.ts'
import type { Exchange, HttpRequest } from '../../../src/core/ports.ts'
import { scheduleByPhase } from '../../../src/core/schedule.ts'
import type { Story } from '../../../src/core/story.ts'
import { flightcontrol } from '../../../src/providers/registry.ts'
import { deploymentAnswer } from '../flightcontrol-answers.ts'
import { manualInterrupt } from '../interrupts.ts'
import { recordingLog } from '../recording-log.ts'
import { type Fate, play } from '../scripted-http.ts'
import { aStory } from '../stories.ts'
import { type VirtualClock, virtualClock } from '../virtual-clock.ts'
import { lies, triggerBodies, type Verdict } from './bodies.ts'
import type { FaultSchedule, Life, PollFate, TriggerFate } from './schedule.ts'

export interface TriggerSeen {
  readonly sentAtMs: number
  /** When it left this machine, if it came so far. */
  readonly writtenAtMs: number
  readonly endedAtMs: number
  readonly afterCancel: boolean
  /** A deployment was started, or may have been: nobody may ask again. */
  readonly started: boolean
  readonly exchange: Exchange
}

export interface PollSeen {
  readonly sentAtMs: number
  readonly endedAtMs: number
  readonly afterCancel: boolean
  readonly verdict: Verdict | 'given up'
  /** The status word, where the answer was the truth and came through. */
  readonly truth: string
  readonly retryAfter: string
}

export interface Played {
  readonly story: Story
  readonly endedAtMs: number
  readonly triggers: readonly TriggerSeen[]
  readonly polls: readonly PollSeen[]
  readonly pages: readonly Story[]
  readonly saved: readonly string[]
  readonly slept: readonly number[]
  /** Timers and listeners that nobody has taken away. */
  readonly leftBehind: number
}

const provider = flightcontrol({
  hook: 'https://app.flightcontrol.dev/api/deploy-hook/env-1/fake-hook-secret-0123456789',
  subject: {
    target: 'normal',
    commit: '01e573f2198f120f66b08621fde0256874d0c24d',
    branch: 'main',
    pullRequest: undefined,
  },
  force: false,
  apiKey: 'fake-api-key-0123456789',
  api: 'v1',
  apiUrl: 'https://api.flightcontrol.dev',
})

export async function playSchedule(schedule: FaultSchedule): Promise<Played> {
  const clock = virtualClock()
  const interrupt = manualInterrupt()
  const server = createServer(schedule, { clock, cancel: interrupt.signal })
  const pages: Story[] = []
  const saved: string[] = []
  let drawn = 0
  for (const ms of schedule.pressesAtMs) clock.at(ms, interrupt.press)
  const world = {
    http: server,
    clock,
    interrupt,
    log: recordingLog(),
    random: () => schedule.draws[drawn++ % schedule.draws.length] ?? 0,
    state: { save: (name: string, value: string) => void saved.push(`${name}=${value}`) },
    narrate: (story: Story) => void pages.push(story),
  }
  const story = await clock.run(land(planOf(schedule), { world, story: aStory() }))
  const listening = [interrupt.signal, interrupt.hurry].flatMap((signal) => getEventListeners(signal, 'abort'))
  return {
    story,
    pages,
    saved,
    endedAtMs: clock.now(),
    triggers: server.triggers,
    polls: server.polls,
    slept: clock.slept,
    leftBehind: clock.sleeping() + listening.length,
  }
}

function planOf(schedule: FaultSchedule): LandPlan {
  const { queueTimeoutMs, runTimeoutMs, requestTimeoutMs, maxPollErrors } = schedule
  return {
    provider,
    schedule: scheduleByPhase(schedule.pauses),
    limits: { queueTimeoutMs, runTimeoutMs, requestTimeoutMs, maxPollErrors, notFoundGraceMs: 60_000 },
    shortestPauseMs: schedule.pauses.shortestMs,
    deploymentId: schedule.resumed ? 'dep-1' : '',
    wait: true,
    primaryService: '',
    environmentGiven: false,
  }
}

function createServer(schedule: FaultSchedule, { clock, cancel }: { clock: VirtualClock; cancel: AbortSignal }) {
  const triggers: TriggerSeen[] = []
  const polls: PollSeen[] = []
  return {
    triggers,
    polls,
    async send(request: HttpRequest, limits: Parameters<typeof play>[1]['limits']): Promise<Exchange> {
      const sentAtMs = clock.now()
      const afterCancel = cancel.aborted
      if (request.url === provider.trigger.request.url) {
        const fate = schedule.triggers[triggers.length] ?? taken
        const exchange = await play(triggerExchange(fate), { limits, clock })
        const writtenAtMs = sentAtMs + fate.writtenAfterMs
        const started = mayHaveStarted(exchange)
        triggers.push({ sentAtMs, writtenAtMs, endedAtMs: clock.now(), afterCancel, started, exchange })
        return exchange
      }
      const fate = schedule.polls[polls.length] ?? { what: 'truth', afterMs: 0, writtenAfterMs: 0 }
      const truth = statusAt(schedule.life, sentAtMs - (triggers.at(-1)?.sentAtMs ?? 0))
      const said = pollExchange(fate, truth)
      const exchange = await play(said.fate, { limits, clock })
      const cutOff = exchange !== said.fate.exchange
      polls.push({
        sentAtMs,
        endedAtMs: clock.now(),
        afterCancel,
        verdict: cutOff ? (limits.signal?.aborted ? 'given up' : 'failed') : said.verdict,
        truth: cutOff ? '' : said.truth,
        retryAfter: exchange.kind === 'answered' ? (exchange.headers['retry-after'] ?? '') : '',
      })
      return exchange
    },
  }
}

const taken: TriggerFate = {
  what: 'answered',
  status: 200,
  body: 'good',
  retryAfter: '',
  afterMs: 30,
  writtenAfterMs: 20,
}

function triggerExchange(fate: TriggerFate): Fate {
  const { afterMs, writtenAfterMs } = fate
  if (fate.what === 'broken') return { exchange: brokenOf(fate), afterMs, writtenAfterMs }
  const { body } = triggerBodies[fate.body]
  return { exchange: answerOf(fate, body), afterMs: Math.max(afterMs, writtenAfterMs), writtenAfterMs }
}

/** As the server that would hurt most: whatever it read and did not clearly refuse, it did. */
function mayHaveStarted(exchange: Exchange): boolean {
  if (exchange.kind === 'broken') return exchange.requestWritten
  const { status } = exchange
  if (status >= 200 && status < 300) {
    return Object.values(triggerBodies).some(({ body, starts }) => body === exchange.body && starts)
  }
  return status < 200 || status === 408 || status >= 500
}

function brokenOf({ cause, requestWritten }: Extract<TriggerFate, { what: 'broken' }>): Exchange {
  return { kind: 'broken', cause, requestWritten }
}

function answerOf({ status, retryAfter }: { status: number; retryAfter: string }, body: string): Exchange {
  return { kind: 'answered', status, headers: retryAfter === '' ? {} : { 'retry-after': retryAfter }, body }
}

/** What is said, what it has to count as, and the status word if it is the truth. */
function pollExchange(fate: PollFate, truth: string): { fate: Fate; verdict: Verdict; truth: string } {
  const { afterMs } = fate
  if (fate.what === 'broken') {
    const verdict = fate.cause === 'certificate' ? 'fatal' : 'failed'
    return { fate: { exchange: brokenOf(fate), afterMs }, verdict, truth: '' }
  }
  const status = fate.what === 'answered' ? fate.status : 200
  const said = fate.what === 'truth' ? 'truth' : fate.what === 'lie' ? fate.lie : fate.body
  const body = said === 'truth' ? deploymentAnswer({ status: truth, serviceDeployments: [] }) : lies[said].body
  const exchange = answerOf({ status, retryAfter: fate.what === 'answered' ? fate.retryAfter : '' }, body)
  const good = status >= 200 && status < 300
  const verdict = good ? (said === 'truth' ? 'good' : lies[said].verdict) : verdictOf(status)
  return { fate: { exchange, afterMs }, verdict, truth: good && said === 'truth' ? truth : '' }
}

function verdictOf(status: number): Verdict {
  if (status === 404) return 'hidden'
  return status === 408 || status === 429 || status < 200 || status >= 500 ? 'failed' : 'fatal'
}

function statusAt({ queueMs, buildMs, deployMs, end }: Life, ageMs: number): string {
  if (ageMs < queueMs) return 'PENDING'
  if (ageMs < queueMs + buildMs) return 'BUILDING'
  if (ageMs < queueMs + buildMs + deployMs || end === 'never') return 'DEPLOYING'
  return end
}
