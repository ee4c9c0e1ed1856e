import { describe, expect, it } from '@jest/globals'
import { fleetProvider } from '../../../../src/actions/deploy/depart.ts'
import { readDeployInputs } from '../../../../src/actions/deploy/inputs.ts'
import { deployOutputNames } from '../../../../src/actions/deploy/outputs.ts'
import { runDeploy } from '../../../../src/actions/deploy/run.ts'
import { type EventInput, parseEvent } from '../../../../src/core/event.ts'
import type { GitHub } from '../../../../src/core/ports.ts'
import type { Story } from '../../../../src/core/story.ts'
import { pull, push, sha } from '../../../support/events.ts'
import { deploymentAnswer, hookAnswer } from '../../../support/flightcontrol-answers.ts'
import { ok } from '../../../support/github-replies.ts'
import { type RawInputs, rawInputs } from '../../../support/raw-inputs.ts'
import { answer, type Fate, inOrder, slowly } from '../../../support/scripted-http.ts'
import { aWorld, nobodyIsAsked } from '../../../support/worlds.ts'

const hook = 'https://app.flightcontrol.dev/api/deploy-hook/env-1/fake-hook-secret-0123456789'
const previewHook = 'https://app.flightcontrol.dev/api/deploy-hook/env-2/fake-hook-secret-9876543210'
const secrets: RawInputs = { hook, 'preview-hook': previewHook, 'api-key': 'fake-api-key-0123456789' }

const pushed = push({ ref: 'refs/heads/main', after: sha('a') })
const taken = slowly(300, answer(200, hookAnswer()))

function seen(status: string): Fate {
  return answer(200, deploymentAnswer({ status, serviceDeployments: [] }))
}

/** Runs the action for an event; its requests meet these fates. */
function aRun(event: EventInput, given: { inputs?: RawInputs; fates?: readonly Fate[]; github?: GitHub } = {}) {
  const { inputs = secrets, fates, github } = given
  const world = aWorld(fates ? inOrder(...fates) : nobodyIsAsked, github ? { github } : {})
  const told: Story[] = []
  const outside = { ...world, event: parseEvent(event), told: (story: Story) => void told.push(story) }
  const start = () => world.clock.run(runDeploy(readDeployInputs(rawInputs(inputs)), outside))
  return { world, told, start, urls: () => world.http.sent.map(({ request }) => request.url) }
}

describe('a push', () => {
  it('is deployed by the hook of the normal environment, and followed by the API', async () => {
    const { start, urls, world, told } = aRun(pushed, { fates: [taken, seen('BUILDING'), seen('SUCCESS')] })
    expect(await start()).toMatchObject({
      deploymentId: 'dep-1',
      environment: 'production',
      outcome: { result: 'success', reason: 'succeeded' },
    })
    expect(urls()).toEqual([
      `${hook}?commit=${sha('a')}&branch=main`,
      'https://api.flightcontrol.dev/v1/deployments/dep-1',
      'https://api.flightcontrol.dev/v1/deployments/dep-1',
    ])
    expect(world.log.lines[0]).toMatch(/^Decision: push to main: normal deployment of aaaaaaa on main/)
    expect(world.saved[0]).toBe('deploymentId=dep-1')
    expect(world.put[0]).toBe('deploymentId=dep-1')
    expect(world.summaries).toHaveLength(1)
    expect(told.map(({ observation }) => observation?.status)).toEqual([undefined, 'BUILDING', 'SUCCESS'])
  })

  it('has the environment that the user names, whatever the provider calls it', async () => {
    const { start } = aRun(pushed, { fates: [taken, seen('SUCCESS')], inputs: { ...secrets, environment: 'shop' } })
    expect(await start()).toMatchObject({ environment: 'shop' })
  })

  it('is only started where nobody waits', async () => {
    const { start, urls } = aRun(pushed, { fates: [taken], inputs: { hook, wait: 'false' } })
    expect((await start()).outcome).toMatchObject({ result: 'triggered' })
    expect(urls()).toHaveLength(1)
  })

  it('has all that a failed deployment needs to be told', async () => {
    const { start } = aRun(pushed, { fates: [taken, seen('BUILD_ERROR')] })
    expect((await start()).outcome).toMatchObject({ result: 'failed', reason: 'build-failed', deploymentId: 'dep-1' })
  })

  it('is not stopped at the provider because our time ran out', async () => {
    const { start, urls } = aRun(pushed, { fates: [taken, seen('BUILDING')], inputs: { ...secrets, timeout: '5s' } })
    expect((await start()).outcome).toMatchObject({ reason: 'run-timeout', afloat: 'yes' })
    expect(urls().filter((url) => !url.endsWith('/v1/deployments/dep-1'))).toHaveLength(1)
  })
})

describe('a pull request', () => {
  it('is deployed by the hook of the previews', async () => {
    const opened = pull('opened', { number: 12, head: { sha: sha('a'), ref: 'feat/a' } })
    const { start, urls } = aRun(opened, { fates: [taken, seen('SUCCESS')] })
    expect(await start()).toMatchObject({ subject: { target: 'preview', pullRequest: 12, commit: sha('a') } })
    expect(urls()[0]).toBe(`${previewHook}/12/${sha('a')}`)
  })
})

describe('where nothing is to be deployed', () => {
  it.each<[string, EventInput, RawInputs, string]>([
    ['a branch is gone', push({ deleted: true, after: '0'.repeat(40) }), secrets, 'branch-deleted'],
    ['it is only tried out', pushed, { ...secrets, 'dry-run': 'true' }, 'dry-run'],
    ['an input is faulty', pushed, { ...secrets, timeout: '5abc' }, 'invalid-input'],
    ['a secret is missing', pushed, {}, 'invalid-input'],
  ])('nobody is asked for anything: %s', async (_what, event, inputs, reason) => {
    const { start, world } = aRun(event, { inputs })
    expect((await start()).outcome).toMatchObject({ reason, afloat: 'no' })
    expect(world.http.sent).toEqual([])
    expect(world.saved.join()).not.toContain('deploymentId')
  })
})

describe('a decision', () => {
  it('is told, where there is one', async () => {
    const decided = aRun(pushed, { inputs: { ...secrets, 'dry-run': 'true' } })
    await decided.start()
    expect(decided.world.log.lines.filter((line) => line.startsWith('Decision: '))).toHaveLength(1)
    const undecided = aRun(pushed, { inputs: { 'deployment-id': 'dep-1' } })
    await undecided.start()
    expect(undecided.world.log.lines).toEqual([])
  })
})

describe('a deployment that is only followed', () => {
  it('is polled at once, and nothing is triggered', async () => {
    const inputs = { 'deployment-id': 'dep-1', 'api-key': 'fake-api-key-0123456789', api: 'legacy' }
    const { start, urls } = aRun(pushed, { inputs, fates: [seen('SUCCESS')] })
    expect(await start()).toMatchObject({ deploymentId: 'dep-1', outcome: { reason: 'succeeded' } })
    expect(urls()).toEqual(['https://app.flightcontrol.dev/api/deployments/dep-1'])
  })
})

describe('earlier deployments', () => {
  const time = (minute: number) => `2026-11-22T10:${String(minute).padStart(2, '0')}:00Z`
  const statuses = [
    { state: 'IN_PROGRESS', createdAt: time(0), description: null },
    { state: 'SUCCESS', createdAt: time(4), description: null },
  ]
  const nodes = Array.from({ length: 5 }, () => ({ createdAt: time(0), statuses: { nodes: statuses } }))

  it('teach what is usual, where GitHub may be asked', async () => {
    const asked: string[] = []
    const github: GitHub = {
      async request(route) {
        asked.push(route)
        return ok({ data: { repository: { deployments: { nodes } } } })
      },
    }
    const inputs = { ...secrets, comment: 'false' }
    const { start, world } = aRun(pushed, { inputs, github, fates: [taken, seen('BUILDING'), seen('SUCCESS')] })
    expect((await start()).outcome).toMatchObject({ reason: 'succeeded' })
    expect(asked).toEqual(['POST /graphql'])
    expect(world.log.lines).toContain('It usually takes 4m 00s.')
  })
})

describe('an entry of a fleet', () => {
  it('has the inputs, the outputs and the deployment of the action', async () => {
    const { settings, depart } = fleetProvider.read(rawInputs({ ...secrets, 'on-cancelled': 'pass' }))
    expect(settings.onCancelled).toBe('pass')
    const departure = await depart({ ...aWorld(nobodyIsAsked), event: parseEvent(pushed) })
    expect(departure).toMatchObject({
      story: { subject: { target: 'normal', commit: sha('a') } },
      plan: { provider: { name: 'flightcontrol' } },
      faults: [],
    })
    expect(Object.keys(fleetProvider.outputs(departure.story))).toEqual([...deployOutputNames])
    expect(fleetProvider.title).toBe('Flightcontrol')
  })

  it('tells everything that is wrong with it', async () => {
    const { depart } = fleetProvider.read(rawInputs({ timeout: '5abc' }))
    const { faults, plan } = await depart({ ...aWorld(nobodyIsAsked), event: parseEvent(pushed) })
    expect(faults.map(({ input }) => input)).toEqual(['timeout', 'hook', 'api-key'])
    expect(plan).toMatchObject({ reason: 'invalid-input' })
  })
})
