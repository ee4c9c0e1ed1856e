import { describe, expect, it } from '@jest/globals'
import { stopTask } from '../../../../src/actions/edgegap-stop/stop.ts'
import { readTaskInputs, runTask } from '../../../../src/core/task.ts'
import { type RawInputs, rawInputs } from '../../../support/raw-inputs.ts'
import { answer, type Fate, inOrder } from '../../../support/scripted-http.ts'
import { aWorld } from '../../../support/worlds.ts'

const id = 'a69f8e3e0555'

function aStop(fates: readonly Fate[], inputs: RawInputs = {}) {
  const world = aWorld(inOrder(...fates))
  const reading = readTaskInputs(stopTask, rawInputs({ token: 'token fake-token', 'deployment-id': id, ...inputs }))
  const start = () => world.clock.run(runTask(stopTask, reading, { ...world, hide: () => undefined }))
  return { world, reading, start }
}

describe('/edgegap/stop', () => {
  it('has its defaults', () => {
    expect(aStop([answer(200)]).reading).toEqual({
      inputs: {
        token: 'fake-token',
        apiUrl: 'https://api.edgegap.com',
        deploymentId: id,
        requestTimeoutMs: 10_000,
        summary: true,
      },
      faults: [],
    })
  })

  it.each([
    [200, 'stopping', 'is being stopped'],
    [202, 'stopping', 'is being stopped'],
    [404, 'gone', 'is gone: there was nothing left to stop'],
    [410, 'gone', 'is gone: there was nothing left to stop'],
  ])('is good with a %d', async (status, word, said) => {
    const { start, world } = aStop([answer(status, {})])

    expect(await start()).toMatchObject({
      outcome: { result: 'success', happened: `Deployment ${id} ${said}.`, afloat: 'none' },
      outputs: { deploymentId: id, status: word },
      rows: [
        ['Deployment', id],
        ['Status', word],
      ],
    })
    expect(world.http.sent.map(({ request, limits }) => [request.method, request.url, limits.timeoutMs])).toEqual([
      ['DELETE', `https://api.edgegap.com/v1/stop/${id}`, 10_000],
    ])
  })

  it('is good with the 400 of an id that is gone, and with no other', async () => {
    const gone = aStop([answer(400, { message: 'Bad Request ID provided' })])
    const other = aStop([answer(400, { message: 'no' })])

    expect(await gone.start()).toMatchObject({ outputs: { status: 'gone' } })
    expect(await other.start()).toMatchObject({ outcome: { reason: 'rejected' }, outputs: { deploymentId: id } })
  })

  it('asks again where that may help', async () => {
    const { start, world } = aStop([answer(500), answer(500), answer(200)])

    expect(await start()).toMatchObject({ outputs: { status: 'stopping' } })
    expect(world.http.sent).toHaveLength(3)
  })
})
