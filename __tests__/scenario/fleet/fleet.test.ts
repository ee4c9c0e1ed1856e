import { describe, expect, it } from '@jest/globals'
import { perPoll, scenarios } from '../../../simulator/index.ts'
import { payloadOf } from '../../support/events.ts'
import {
  app,
  deployed,
  failing,
  failingSecret,
  killFleet,
  lands,
  onFleet,
  reasonsOf,
  server,
} from '../../support/fleet-scenario.ts'
import { logOf, type ScenarioEnd } from '../../support/scenario.ts'
import { errorOf } from '../../support/scenario-push.ts'
import { cancel } from '../../support/scenario-signals.ts'

const five = ['a', 'b', 'c', 'd', 'e']

/** Requests in the fullest second, whoever was asked: here all are one host. */
function fullestSecond({ requests }: ScenarioEnd): number {
  const times = requests.map(({ atMs }) => atMs)
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length))
}

function askedOfGitHub({ requests }: ScenarioEnd) {
  return requests.filter(({ path }) => path.startsWith('/github/'))
}

describe('a fleet', () => {
  it('deploys at any provider, in order, and gives every output of each', async () => {
    const end = await onFleet({
      entries: ({ edgegap }) => [
        app('web', { needs: ['arena'] }),
        server('arena', { token: edgegap.token }),
        app('api'),
      ],
      inputs: { summary: 'true' },
    })
    const { outputs, simulator } = end

    expect(outputs).toMatchObject({
      result: 'success',
      reason: 'succeeded',
      total: '3',
      passed: '3',
      failed: '0',
      skipped: '0',
    })
    expect(deployed(end).get('arena')).toMatchObject({ provider: 'edgegap', status: 'READY', ports: { gameport: {} } })
    expect(deployed(end).get('web')).toMatchObject({ provider: 'flightcontrol', branch: 'main', services: [{}, {}] })
    const order = end.requests
      .filter(({ path }) => /deploy-hook|v2\/deployments/.test(path))
      .map(({ path }) => path.slice(0, 5))
    expect([...order.slice(0, 2)].toSorted()).toEqual(['/api/', '/v2/d'])
    expect(simulator.edgegap.deployments[0]?.tags).toContain('gh-4242-1')
    expect(JSON.parse(outputs['matrix'] ?? '')).toEqual({
      include: [{ chunk: 1, chunks: 1, count: 3, only: 'web,arena,api' }],
    })
    expect(end.summary).toContain('3 of 3 good')
    expect(logOf(end)).toMatch(/✓ web {4}success {2}succeeded {2}\d+s/)
  })

  it('follows all to their end where one fails, and names that one in its only error', async () => {
    const end = await onFleet({
      entries: (simulator) => five.map((name) => app(name, name === 'c' ? { hook: failing(simulator) } : {})),
      judge: { secrets: [failingSecret] },
    })

    expect(end.outputs).toMatchObject({ result: 'failed', reason: 'build-failed', passed: '4', failed: '1' })
    expect(errorOf(end)).toMatch(/^1 of 5 deployments is not good: c \(build-failed\)\..*No deployment .* left running/)
    expect(end.triggers).toHaveLength(5)
  })

  it('begins nobody who needs one that failed, nor who needs that one', async () => {
    const end = await onFleet({
      entries: (simulator) => [
        app('a', { hook: failing(simulator) }),
        app('b', { needs: ['a'] }),
        app('c', { needs: ['b'] }),
        app('d'),
      ],
    })

    expect(reasonsOf(end)).toEqual([
      'a: build-failed',
      'b: run-not-successful',
      'c: run-not-successful',
      'd: succeeded',
    ])
    expect(end.outputs).toMatchObject({ passed: '1', failed: '1', skipped: '2' })
    expect(end.triggers).toHaveLength(2)
  })

  it('begins nobody after the first failure with fail-fast', async () => {
    const end = await onFleet({
      entries: (simulator) => five.map((name) => app(name, name === 'a' ? { hook: failing(simulator) } : {})),
      inputs: { concurrency: '1', 'fail-fast': 'true' },
    })

    expect(reasonsOf(end)).toEqual(['a: build-failed', ...five.slice(1).map((name) => `${name}: run-not-successful`)])
    expect(end.triggers).toHaveLength(1)
  })

  it('names every fault of every entry, and sends nothing', async () => {
    const end = await onFleet({
      entries: [
        app('a'),
        app('b', { timeout: '5abc', hok: 'x', needs: ['z'] }),
        server('c', { token: 'fake-edgegap-token-0123456789', users: ['ip nowhere'], comment: 'false' }),
        { name: 'd', provider: 'heroku' },
        app('../e'),
      ],
      inputs: { 'poll-interval': 'soon', concurrency: '0' },
    })
    const error = errorOf(end)

    for (const fault of [
      'b.timeout',
      'b.hok',
      'b.needs',
      'c.users',
      'c.comment',
      'd.provider',
      '#5.name',
      'poll-interval',
      'concurrency',
    ]) {
      expect(error).toContain(`\`${fault}\``)
    }
    expect(error.match(/`poll-interval`: "soon"/g)).toHaveLength(1)
    expect(end.outputs).toMatchObject({ result: 'invalid', reason: 'invalid-input' })
    expect(end.requests).toEqual([])
  })

  it('sends nothing in a dry run, and plans jobs', async () => {
    const entries = five.map((name) => app(name, name === 'e' ? { needs: ['a'] } : {}))
    const end = await onFleet({ entries, inputs: { 'dry-run': 'true', 'chunk-size': '2' } })

    expect(end.outputs).toMatchObject({ result: 'skipped', reason: 'dry-run', skipped: '5' })
    expect(JSON.parse(end.outputs['matrix'] ?? '').include.map(({ only }: { only: string }) => only)).toEqual([
      'a,e',
      'b,c',
      'd',
    ])
    expect(end.requests).toEqual([])
  })

  it('takes the default of the step where an entry leaves an input empty', async () => {
    const end = await onFleet({ entries: [app('a', { hook: '', 'api-key': null, branch: '  ' })] })

    expect(reasonsOf(end)).toEqual(['a: succeeded'])
  })

  it('takes only those that it is asked for', async () => {
    const end = await onFleet({ entries: five.map((name) => app(name)), inputs: { only: 'b, d' } })

    expect(reasonsOf(end)).toEqual(['b: succeeded', 'd: succeeded'])
  })

  it('takes secrets by their names, and hides them in a list that is torn, too', async () => {
    const hook = 'https://app.flightcontrol.dev/api/deploy-hook/1/fake-hook-secret-in-a-torn-list-0123456789'
    const hidden = 'fake-hidden-value-in-a-torn-list-0123456789'
    const torn = await onFleet({
      entries: [],
      inputs: {
        deployments: `- name: a\n  hook: >-\n    ${hook}\n  hidden-environment-variables:\n    A: ${hidden}\n  users: [`,
      },
      judge: { secrets: ['fake-hook-secret-in-a-torn-list-0123456789', hidden] },
    })
    expect(torn.outputs).toMatchObject({ result: 'invalid', deployments: '[]' })

    const secret = 'fake-edgegap-token-by-name-0123456789'
    const named = await onFleet({
      entries: [server('arena', { token: { secret: 'TOKEN' } })],
      inputs: { secrets: `TOKEN=${secret}` },
      judge: { secrets: [secret] },
    })
    expect(reasonsOf(named)).toEqual(['arena: unauthorized'])
    expect(named.requests[0]?.headers['authorization']).toContain(secret)
  })

  it('keeps one comment on a pull request', async () => {
    const event = { name: 'pull_request', payload: payloadOf('pull_request', { action: 'opened' }) }
    const end = await onFleet({ event, entries: five.map((name) => app(name)), inputs: { comment: 'true' } })

    expect(end.outputs['result']).toBe('success')
    expect(end.simulator.github.comments).toHaveLength(1)
    expect(end.simulator.github.comments[0]?.body).toContain('5 of 5 good')
  })

  it('keeps to its rate at the host, and deploys 200 in little time', async () => {
    const entries = Array.from({ length: 200 }, (_, index) => app(`app-${index}`))
    const end = await onFleet({ entries, inputs: { concurrency: '200', 'rate-limit': '300' } })

    expect(end.outputs).toMatchObject({ result: 'success', passed: '200' })
    expect(fullestSecond(end)).toBeLessThanOrEqual(300)
    expect(askedOfGitHub(end)).toHaveLength(1)
  })

  it('keeps to it with what it tells GitHub, too', async () => {
    const entries = Array.from({ length: 12 }, (_, index) => app(`app-${index}`, { 'commit-status': `app-${index}` }))
    const end = await onFleet({ entries, inputs: { concurrency: '12', 'rate-limit': '25' } })

    expect(end.outputs).toMatchObject({ result: 'success', passed: '12' })
    expect(fullestSecond(end)).toBeLessThanOrEqual(25)
    expect(end.simulator.github.statuses.filter(({ state }) => state === 'success')).toHaveLength(12)
  })

  it('looks the more often at the last one, the more of the others have landed', async () => {
    const atWork = { atMs: 0, status: 'INPROGRESS', services: [] }
    const landed = { atMs: 0, status: 'SUCCESS', services: [] }
    const end = await onFleet({
      given: ({ flightcontrol }) => {
        flightcontrol.script(perPoll([landed]))
        flightcontrol.scriptNext(perPoll([...Array(15).fill(atWork), landed]))
      },
      entries: Array.from({ length: 20 }, (_, index) => app(`app-${index}`)),
      // At the pace of one that is alone, 15 looks take 20 s.
      inputs: { concurrency: '20', 'poll-interval': '50ms', 'poll-interval-max': '2s', timeout: '10s' },
    })

    expect(end.outputs).toMatchObject({ result: 'success', passed: '20' })
  })
})

describe('a fleet whose requests wait for their turn', () => {
  it('keeps the deadline of each entry, and starts the last one all the same', async () => {
    const end = await onFleet({
      given: ({ flightcontrol }) => flightcontrol.script(scenarios.slow()),
      entries: Array.from({ length: 30 }, (_, index) => app(`app-${index}`)),
      inputs: { 'rate-limit': '10', concurrency: '30', timeout: '4s' },
    })

    expect(end.outputs).toMatchObject({ reason: 'run-timeout', failed: '30' })
    expect(end.triggers).toHaveLength(30)
    // The last trigger has its turn in the third second; without an end to waiting all of it takes more than twenty.
    expect(end.durationMs).toBeLessThan(14_000)
  })
})

describe('a fleet that is cancelled', () => {
  it('ends all polls at once, and tells every id', async () => {
    const end = await onFleet({
      given: ({ flightcontrol }) => flightcontrol.script(scenarios.slow()),
      entries: five.map((name) => app(name, name === 'e' ? { needs: ['a'] } : {})),
      meanwhile: async (run) => {
        await run.line(/d +deployment c/)
        await cancel(run, ['SIGINT'])
      },
    })

    expect(end.outputs).toMatchObject({ result: 'interrupted', reason: 'workflow-cancelled' })
    for (const { deploymentId } of end.simulator.flightcontrol.deployments) expect(errorOf(end)).toContain(deploymentId)
    expect(end.triggers).toHaveLength(4)
  })

  it('stops those that are to be stopped', async () => {
    const end = await onFleet({
      given: ({ edgegap, flightcontrol }) => {
        edgegap.script(scenarios.gameServerStuck())
        flightcontrol.script(scenarios.slow())
      },
      entries: ({ edgegap }) => [
        server('stopped', { token: edgegap.token, 'on-interrupt': 'stop' }),
        server('left', { token: edgegap.token }),
        app('web'),
      ],
      meanwhile: async (run) => {
        await run.line(/web +deployment c/)
        await run.line(/left +deployment /)
        await run.line(/stopped +deployment /)
        await cancel(run, ['SIGINT'])
      },
    })
    const stops = end.requests
      .filter(({ path }) => path.startsWith('/v1/stop/'))
      .map(({ path }) => path.split('/').at(-1))

    expect(stops).toEqual([deployed(end).get('stopped')?.deploymentId])
    expect(errorOf(end)).toContain(`left (${deployed(end).get('left')?.deploymentId})`)
  })

  it('that was killed is told of by its post step, which stops what was to be stopped', async () => {
    const { main, post } = await killFleet({
      given: ({ edgegap, flightcontrol }) => {
        edgegap.script(scenarios.gameServerStuck())
        flightcontrol.script(scenarios.slow(), 'production')
      },
      entries: ({ edgegap }) => [server('arena', { token: edgegap.token, 'on-interrupt': 'stop' }), app('web')],
      killedAt: async (run) => {
        await run.line(/web +deployment c/)
        await run.line(/arena +deployment /)
      },
    })
    const ids = main.simulator.flightcontrol.deployments.map(({ deploymentId }) => deploymentId)

    expect(logOf(post)).toContain(`What may still run: web (${ids[0]})`)
    expect(post.requests.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/v1\/stop\//)])
  })

  it('has nothing to say afterwards where it came to its end', async () => {
    const main = await onFleet({ given: lands, entries: [app('a')] })
    const post = await onFleet({ entries: [app('a')], phase: 'post', state: main.stateEntries })

    expect(logOf(post)).toBe('')
    expect(post.requests).toEqual([])
  })
})

describe('the result of a fleet', () => {
  it('passes with a cancelled deployment where its entry lets it pass', async () => {
    const given = {
      given: ({ flightcontrol }: Parameters<typeof lands>[0]) =>
        flightcontrol.script(perPoll(scenarios.cancelledByProvider())),
    }
    const passes = await onFleet({ ...given, entries: [app('a')], inputs: { 'on-cancelled': 'pass' } })
    const fails = await onFleet({ ...given, entries: [app('a')] })

    expect([passes.exitCode, passes.outputs['result'], fails.exitCode]).toEqual([0, 'cancelled', 1])
  })
})
