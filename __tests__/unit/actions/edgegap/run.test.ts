import { describe, expect, it } from '@jest/globals'
import { readEdgegapInputs } from '../../../../src/actions/edgegap/inputs.ts'
import { edgegapOutputNames, edgegapOutputs } from '../../../../src/actions/edgegap/outputs.ts'
import { runEdgegapPost } from '../../../../src/actions/edgegap/post.ts'
import { runEdgegap } from '../../../../src/actions/edgegap/run.ts'
import type { SavedState } from '../../../../src/core/abandoned.ts'
import { parseEvent } from '../../../../src/core/event.ts'
import type { HttpRequest } from '../../../../src/core/ports.ts'
import type { Story } from '../../../../src/core/story.ts'
import { eventInput, sha } from '../../../support/events.ts'
import { type RawInputs, rawInputs } from '../../../support/raw-inputs.ts'
import { answer, type Fate } from '../../../support/scripted-http.ts'
import { aWorld } from '../../../support/worlds.ts'

const id = 'a69f8e3e0555'
const least = {
  token: 'fake-token-0123456789',
  application: 'arena',
  version: '1.0.0',
  users: 'ip 75.28.35.192',
  summary: 'false',
}
const event = parseEvent(eventInput('push', { ref: 'refs/heads/main', after: sha('a') }))

/** An Edgegap whose deployment says these words, one a look; the last one stays. */
function anEdgegap(...words: readonly string[]) {
  let looks = 0
  return ({ method, url }: HttpRequest): Fate => {
    if (method === 'POST') return answer(202, { request_id: id })
    if (method === 'DELETE') return answer(202, { message: 'soon' })
    if (url.endsWith('/container-logs')) return answer(200, { logs: 'out of memory' })
    const word = words[Math.min(looks, words.length - 1)] ?? ''
    looks += 1
    return answer(200, {
      request_id: id,
      current_status: `Status.${word}`,
      running: word === 'READY',
      error: word === 'ERROR',
    })
  }
}

function aRunOf(inputs: RawInputs, ...words: readonly string[]) {
  const world = aWorld(anEdgegap(...words))
  const pages: Story[] = []
  const reading = readEdgegapInputs(rawInputs({ ...least, ...inputs }))
  const told = (story: Story) => void pages.push(story)
  const start = () => world.clock.run(runEdgegap(reading, { ...world, event, told }))
  const asked = () => world.http.sent.map(({ request }) => `${request.method} ${new URL(request.url).pathname}`)
  return { world, pages, start, asked }
}

describe('a run of /edgegap', () => {
  it('orders, looks until it is ready, and tells where it is', async () => {
    const { start, asked, world, pages } = aRunOf({}, 'SEEKING', 'READY')
    const story = await start()

    expect(story).toMatchObject({
      outcome: { result: 'success' },
      deploymentId: id,
      environment: 'production',
      why: 'deploys arena 1.0.0 for 1 user',
    })
    expect(asked()).toEqual(['POST /v2/deployments', `GET /v1/status/${id}`, `GET /v1/status/${id}`])
    expect(world.log.lines[0]).toBe('Decision: deploys arena 1.0.0 for 1 user')
    expect(world.saved).toContain(`deploymentId=${id}`)
    expect(pages.length).toBeGreaterThan(1)
  })

  it('stops what failed', async () => {
    const { start, asked, world } = aRunOf({}, 'ERROR')

    expect((await start()).outcome).toMatchObject({ reason: 'deploy-failed', afloat: 'no' })
    expect(asked().slice(-2)).toEqual([`GET /v1/deployment/${id}/container-logs`, `DELETE /v1/stop/${id}`])
    expect(world.log.lines).toContain('out of memory')
  })

  it('stops nothing that is not to be stopped', async () => {
    const { start, asked } = aRunOf({ 'on-interrupt': 'stop', timeout: '1m' }, 'DEPLOYING')

    expect((await start()).outcome).toMatchObject({ reason: 'run-timeout', afloat: 'yes' })
    expect(asked().filter((line) => line.startsWith('DELETE'))).toEqual([])
  })

  it('follows a deployment that somebody else has started', async () => {
    const { start, asked } = aRunOf({ 'deployment-id': id, application: '', version: '', users: '' }, 'READY')

    expect(await start()).toMatchObject({
      outcome: { result: 'success' },
      why: `follows deployment ${id}, as \`deployment-id\` says`,
    })
    expect(asked()).toEqual([`GET /v1/status/${id}`])
  })

  it('sends nothing when dry, or with wrong inputs', async () => {
    const dry = aRunOf({ 'dry-run': 'true', 'private-host-ids': 'a\nb', users: 'ip 1.2.3.4\nip 1.2.3.5' })
    const wrong = aRunOf({ version: '' })

    expect((await dry.start()).outcome).toMatchObject({
      reason: 'dry-run',
      happened: 'Dry run: nothing was sent. Decided: deploys arena 1.0.0 on the private hosts a, b for 2 users.',
    })
    expect((await wrong.start()).outcome).toMatchObject({ reason: 'invalid-input' })
    expect([dry.asked(), wrong.asked(), wrong.world.log.lines]).toEqual([[], [], []])
  })

  it('has the name of the environment that somebody gave', async () => {
    const { start } = aRunOf({ environment: 'arena/eu' }, 'READY')

    expect((await start()).environment).toBe('arena/eu')
  })
})

describe('the outputs of /edgegap', () => {
  it('are all there, whatever is known', async () => {
    const story = await aRunOf({ version: '' }).start()

    expect(Object.keys(edgegapOutputs(story))).toEqual([...edgegapOutputNames])
    expect(edgegapOutputs(story)).toMatchObject({
      result: 'invalid',
      deploymentId: '',
      status: '',
      ports: '{}',
      fqdn: '',
    })
    expect(edgegapOutputs({ ...story, outcome: undefined })).toMatchObject({ result: '', reason: '' })
  })

  it('tell commit, branch, pull request and time', async () => {
    const story = await aRunOf({}, 'READY').start()

    expect(
      edgegapOutputs({ ...story, subject: { ...story.subject, pullRequest: 12 }, elapsedMs: 1_500 }),
    ).toMatchObject({
      commit: sha('a'),
      branch: 'main',
      pullRequest: '12',
      duration: '1',
      status: 'READY',
    })
  })
})

function aPost(inputs: RawInputs, saved: Partial<SavedState>, stop: Fate = answer(202, {})) {
  const world = aWorld(() => stop)
  const reading = readEdgegapInputs(rawInputs({ ...least, ...inputs }))
  const state = { ended: false, deploymentId: '', unstoppedId: '', reporters: {}, ...saved }
  const start = () => world.clock.run(runEdgegapPost(reading, { world, event, saved: state }))
  return { world, start }
}

describe('the post step', () => {
  it('has nothing to do after an end', async () => {
    const { start, world } = aPost({ 'on-interrupt': 'stop' }, { ended: true, deploymentId: id })
    await start()

    expect([world.http.sent, world.log.lines]).toEqual([[], []])
  })

  it('stops what a killed step was to stop', async () => {
    const { start, world } = aPost({ 'on-interrupt': 'stop' }, { deploymentId: id })
    await start()

    expect(world.http.sent.map(({ request }) => request.method)).toEqual(['DELETE'])
    expect(world.log.lines.at(-1)).toBe(
      `warning: This step was killed while it followed deployment ${id}. Deployment ${id} is being stopped. No deployment of this run is left running. Run this job again to deploy anew.`,
    )
  })

  it('leaves alone what was to be left', async () => {
    const { start, world } = aPost({}, { deploymentId: id })
    await start()

    expect(world.http.sent).toEqual([])
    expect(world.log.lines).toEqual([expect.stringMatching(/^warning: .*it goes on\. Follow it with/)])
  })

  it('names the tag where no id is known', async () => {
    const { start, world } = aPost({ 'on-interrupt': 'stop' }, {})
    await start()

    expect(world.http.sent).toEqual([])
    expect(world.log.lines).toEqual([expect.stringContaining('Edgegap (tag gh-9001-1)')])
  })

  it.each([
    [answer(202, {}), `Deployment ${id} is being stopped.`],
    [answer(401, {}), `warning: Deployment ${id} could not be stopped: it answered 401. It goes on at Edgegap.`],
  ])('asks again for a stop that nobody heard of', async (stop, line) => {
    const { start, world } = aPost({}, { ended: true, unstoppedId: id }, stop)
    await start()

    expect(world.log.lines).toEqual([line])
  })
})
