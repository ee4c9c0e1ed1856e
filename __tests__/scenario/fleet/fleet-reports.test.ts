import { describe, expect, it } from '@jest/globals'
import { type Simulator, scenarios } from '../../../simulator/index.ts'
import { payloadOf } from '../../support/events.ts'
import { app, killFleet, lands, onFleet } from '../../support/fleet-scenario.ts'
import { logOf } from '../../support/scenario.ts'
import { errorOf } from '../../support/scenario-push.ts'
import { cancel } from '../../support/scenario-signals.ts'

const opened = { name: 'pull_request', payload: payloadOf('pull_request', { action: 'opened' }) }
const slowSecret = 'fake-hook-secret-of-slow-0123456789'

/** A preview environment of its own, whose deployments do not end. */
function slow({ flightcontrol }: Simulator): string {
  flightcontrol.script(scenarios.slow(), 'slow')
  return flightcontrol.addEnvironment({ hookId: 2003, givenId: 'slow', kind: 'preview', secret: slowSecret })
}

describe('what a fleet leaves behind at GitHub', () => {
  it('is a GitHub Deployment for each entry, and none of them ends that of another', async () => {
    const end = await onFleet({
      entries: ['a', 'b', 'c'].map((name) => app(name)),
      inputs: { 'github-deployment': 'true', concurrency: '1' },
    })
    const states = end.simulator.github.deployments.map(({ statuses }) => statuses.at(-1)?.state)

    expect(states).toEqual(['success', 'success', 'success'])
  })

  it('is, after a kill, a table in the order of the list, and who had ended well stays good', async () => {
    const { main } = await killFleet({
      event: opened,
      entries: (simulator) => [
        app('later', { needs: ['slow'] }),
        app('landed'),
        app('slow', { 'preview-hook': slow(simulator), needs: ['landed'] }),
      ],
      inputs: { comment: 'true' },
      killedAt: (run) => run.line(/slow +deployment c/),
      judge: { secrets: [slowSecret] },
    })
    const rows = main.simulator.github.comments[0]?.body.match(/^\| \S+ (?:later|landed|slow) /gm)

    expect(rows).toEqual(['| ❌ later ', '| ✅ landed ', '| ❌ slow '])
  })

  it('is nothing green where the kill came before the end was told', async () => {
    const { main, post } = await killFleet({
      event: opened,
      given: (simulator) => {
        lands(simulator)
        simulator.fault({ match: { path: /\/github\/.*\/(?:comments|statuses)/ }, reply: { delayMs: 1000 }, times: 4 })
      },
      entries: [app('a')],
      inputs: { comment: 'true', 'commit-status': 'fleet' },
      killedAt: (run) => run.line(/a +SUCCESS/),
    })
    const { comments, statuses } = main.simulator.github

    expect(logOf(post)).toBe('')
    expect(comments[0]?.body).toMatch(/### ❌ Fleet: 1 of 1 good[\s\S]*killed when all deployments had ended/)
    expect(statuses.at(-1)).toMatchObject({ context: 'fleet', state: 'error' })
  })
})

describe('the error of a fleet', () => {
  it('has room for what goes on, however long the names are', async () => {
    const longName = (index: number) => `${'very-long-name-'.repeat(6)}${index}`
    const end = await onFleet({
      given: ({ flightcontrol }) => flightcontrol.script(scenarios.slow()),
      entries: Array.from({ length: 50 }, (_, index) => app(longName(index))),
      inputs: { concurrency: '50' },
      meanwhile: async (run) => {
        await run.line(/-49 +deployment c/)
        await cancel(run, ['SIGINT'])
      },
    })
    const error = errorOf(end)

    expect(error).toMatch(
      /^50 of 50 deployments are not good: .* and \d+ more\..* What goes on: .* and \d+ more\. Next: /,
    )
    expect(error).toContain(end.simulator.flightcontrol.deployments[0]?.deploymentId)
  })
})
