import { describe, expect, it } from '@jest/globals'
import type { StepRun } from '../../support/accompany.ts'
import {
  deploymentId,
  deploymentIs,
  type FaultEnd,
  type FaultScenario,
  runFaulty,
} from '../../support/fault-scenario.ts'
import { httpsOf } from '../../support/loopback.ts'
import { preload } from '../../support/preload.ts'
import { sideBySide } from '../../support/side-by-side.ts'

/** The same instants in every run, so that what fails once can be looked at. */
const seed = 20261122
const instants = randomInstants(50, { seed, withinMs: 1_200 })

interface Instant {
  readonly atMs: number
  readonly signal: NodeJS.Signals
}

/** A hook that takes 200 ms, and then a deployment that never ends. */
function cancelAt({ atMs, signal }: Instant): Promise<FaultEnd> {
  return runFaulty({
    hook: [{ kind: 'drip', everyMs: 1, status: 200, body: { success: true, deploymentId } }],
    polls: [deploymentIs('PENDING'), deploymentIs('BUILDING')],
    async meanwhile({ child }) {
      await new Promise((resolve) => setTimeout(resolve, atMs))
      child.kill(signal)
      // Whoever is not over by then is the runner's to kill.
      const killer = setTimeout(() => child.kill('SIGKILL'), 6_000)
      child.once('exit', () => clearTimeout(killer))
    },
    judge: { fate: 'signalled' },
  })
}

describe('a signal at any moment', () => {
  const endOf = sideBySide(instants, cancelAt)

  it.each(instants)('$signal after $atMs ms ends it well, and at once', async (instant) => {
    const end = await endOf(instant)

    expect(end.asked.hook).toBeLessThanOrEqual(1)
    expect(endingOf(end)).toMatch(/^(?:too early|interrupted, workflow-cancelled)$/)
    expect(end.outputs['deploymentId'] ?? '').toBe(knewItsId(end) ? deploymentId : '')
  })

  it('hits it in every phase', async () => {
    const ends = await Promise.all(instants.map(endOf))

    expect(
      new Set(ends.map(({ asked }) => (asked.polls > 0 ? 'polling' : asked.hook > 0 ? 'asking' : 'before'))),
    ).toEqual(new Set(['before', 'asking', 'polling']))
  })
})

/** Where it waits before anything can have left. */
const waiting: readonly (FaultScenario & { readonly story: string })[] = [
  {
    story: 'for the name of the provider',
    inputs: ({ url, host }) => ({
      hook: `${url.replace('127.0.0.1', 'localhost')}/api/deploy-hook/1001/fake-hook-secret-0123456789`,
      'allowed-hosts': `${host}\n${host.replace('127.0.0.1', 'localhost')}`,
    }),
    env: preload(`
      import dns from 'node:dns'
      dns.lookup = (name, options, done) => setTimeout(() => done(new Error('late')), 30_000)
      syncBuiltinESMExports()
    `),
    meanwhile: async ({ child, line }) => {
      // The first line comes when the trigger has had its head start: the name is asked for by then.
      await line(/Decision: /)
      child.kill('SIGINT')
    },
  },
  {
    story: 'for a handshake that does not come',
    connections: [{ kind: 'stall', phase: 'before-read' }],
    inputs: httpsOf,
    meanwhile: async ({ child }, server) => {
      while (server.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      child.kill('SIGTERM')
    },
  },
]

describe('a signal while the trigger waits', () => {
  const endOf = sideBySide(waiting, (row: FaultScenario) => runFaulty(row))

  it.each(waiting)('$story ends it at once: nothing was started', async (row) => {
    const end = await endOf(row)

    expect(end.outputs).toMatchObject({ result: 'interrupted', deploymentId: '' })
    expect(end.log).toMatch(/::error::The workflow was cancelled before a deployment was started\. No deployment/)
    expect(end.asked.hook).toBe(0)
    expect(end.durationMs).toBeLessThan(9_000)
  })
})

/** From the first one on as many as this machine can send, until nobody is left to hear them. */
async function flood({ child }: StepRun, signal: NodeJS.Signals): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    child.kill(signal)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

interface Flood {
  readonly signal: NodeJS.Signals
  readonly round: number
}

const floods: readonly Flood[] = [1, 2, 3, 4].flatMap((round) => [
  { signal: 'SIGINT' as const, round },
  { signal: 'SIGTERM' as const, round },
])

describe('signals that do not stop', () => {
  const endOf = sideBySide(floods, ({ signal }: Flood) =>
    runFaulty({
      meanwhile: async (step) => {
        await step.line(/✓ Landed/)
        await flood(step, signal)
      },
    }),
  )
  const cancelled = sideBySide(floods, ({ signal }: Flood) =>
    runFaulty({
      polls: [deploymentIs('BUILDING')],
      meanwhile: async (step) => {
        await step.line(/BUILDING/)
        await flood(step, signal)
      },
    }),
  )

  it.each(floods)('do not turn an end into a death: $signal, $round', async (row) => {
    expect(await endOf(row)).toMatchObject({ exitCode: 0, signal: null, outputs: { result: 'success' } })
  })

  it.each(floods)('are as good as one: $signal, $round', async (row) => {
    const end = await cancelled(row)

    expect(end).toMatchObject({ exitCode: 1, signal: null, outputs: { result: 'interrupted', deploymentId } })
  })
})

describe('the second signal of a runner on Windows', () => {
  it('is heard like the others', async () => {
    const end = await runFaulty({
      polls: [deploymentIs('BUILDING')],
      // No other system can send it.
      env: preload(`afterLine('BUILDING', () => process.emit('SIGBREAK', 'SIGBREAK'))`),
    })

    expect(end.outputs).toMatchObject({ result: 'interrupted', reason: 'workflow-cancelled', deploymentId })
  })
})

/** Before the first line of JavaScript nobody can hear a signal; then nothing was done either. */
function endingOf({ signal, stdout, heard, outputs, outputEntries }: FaultEnd): string {
  if (signal !== null && stdout === '' && heard.length === 0 && outputEntries.length === 0) return 'too early'
  return `${outputs['result']}, ${outputs['reason']}`
}

/** The hook's answer takes some time, and is waited for. */
function knewItsId({ asked, signal }: FaultEnd): boolean {
  return signal === null && asked.hook > 0
}

/** A linear congruential generator, as of Numerical Recipes. */
function randomInstants(
  count: number,
  { seed: first, withinMs }: { seed: number; withinMs: number },
): readonly Instant[] {
  let state = first
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: count }, () => ({
    atMs: Math.floor(draw() * withinMs),
    signal: draw() < 0.5 ? 'SIGINT' : 'SIGTERM',
  }))
}
