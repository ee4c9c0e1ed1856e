import { describe, expect, it } from '@jest/globals'
import { edgegapReplies, type Simulator } from '../../../simulator/index.ts'
import { answers, type Reply, stopPath } from '../../support/edgegap-scenario.ts'
import { logOf, type Scenario } from '../../support/scenario.ts'
import { cancel } from '../../support/scenario-signals.ts'
import { sideBySide } from '../../support/side-by-side.ts'
import { errorIn, runTaskScenario, type ScenarioEnd } from '../../support/task-scenario.ts'

const id = 'a69f8e3e0555'

function stop({ inputs = {}, ...scenario }: Omit<Scenario, 'action' | 'inputs'> & { inputs?: Record<string, string> }) {
  return runTaskScenario('edgegap/stop', { ...scenario, inputs: { 'deployment-id': id, ...inputs } })
}

function stopsIn({ requests }: ScenarioEnd): number {
  return requests.filter(({ path }) => stopPath.test(path)).length
}

interface Row extends Pick<Scenario, 'given' | 'meanwhile'> {
  readonly story: string
  readonly inputs?: Record<string, string>
  readonly ends: string
  readonly status?: 'stopping' | 'gone'
  readonly stops: number
  readonly says?: RegExp
}

const always = (reply: Reply) => answers(stopPath, reply, Number.POSITIVE_INFINITY)

const table: readonly Row[] = [
  {
    story: '200',
    given: answers(stopPath, { status: 200, body: { message: 'Delete request will be processed soon' } }),
    ends: 'success succeeded',
    status: 'stopping',
    stops: 1,
  },
  {
    story: '202, since it is not ready yet',
    given: answers(stopPath, { status: 202, body: { message: 'Delete request will be processed soon' } }),
    ends: 'success succeeded',
    status: 'stopping',
    stops: 1,
  },
  {
    story: '404',
    given: always(edgegapReplies.notFound('Deployment')),
    ends: 'success succeeded',
    status: 'gone',
    stops: 1,
  },
  {
    story: '410',
    given: always(edgegapReplies.alreadyTerminated()),
    ends: 'success succeeded',
    status: 'gone',
    stops: 1,
  },
  { story: '400 Bad Request ID', ends: 'success succeeded', status: 'gone', stops: 1 },
  {
    story: '400 about something else',
    given: always(edgegapReplies.badRequest('container_log_storage is unknown')),
    ends: 'error rejected',
    stops: 1,
    says: /stop deployment a69f8e3e0555, without success: it answered 400 \(“container_log_storage is unknown”\)/,
  },
  {
    story: '401',
    inputs: { token: 'fake-wrong-token-0123456789' },
    ends: 'error unauthorized',
    stops: 1,
    says: /it answered 401.*Check the input `token`/,
  },
  {
    story: 'a page, then good',
    given: answers(stopPath, { status: 200, body: '<html></html>' }),
    ends: 'success succeeded',
    status: 'gone',
    stops: 2,
  },
  {
    story: 'a page for ever',
    given: always({ status: 200, body: '<html></html>' }),
    ends: 'error bad-response',
    stops: 3,
    says: /did not hold a JSON object.*Look in Edgegap whether deployment a69f8e3e0555 still runs/,
  },
  {
    story: 'a 500, then good',
    given: answers(stopPath, edgegapReplies.serverError()),
    ends: 'success succeeded',
    status: 'gone',
    stops: 2,
  },
  {
    story: 'a reset, then good',
    given: answers(stopPath, 'reset'),
    ends: 'success succeeded',
    status: 'gone',
    stops: 2,
  },
  {
    story: '500 for ever',
    given: always(edgegapReplies.serverError()),
    ends: 'error too-many-errors',
    stops: 3,
    says: /it answered 500.*that is safe/,
  },
  {
    story: 'no id',
    inputs: { 'deployment-id': '' },
    ends: 'invalid invalid-input',
    stops: 0,
    says: /`deployment-id`: it is missing/,
  },
  {
    story: 'an id that is a path, and no token',
    inputs: { 'deployment-id': '../v1/status', token: '' },
    ends: 'invalid invalid-input',
    stops: 0,
    says: /2 inputs are wrong.*`token`: it is missing.*`deployment-id`: "\.\.\/v1\/status" is not an id/,
  },
  {
    story: 'cancelled while it is asked',
    given: always('hang'),
    meanwhile: async (run) => {
      await run.request(stopPath)
      await cancel(run, ['SIGINT'])
    },
    ends: 'interrupted workflow-cancelled',
    stops: 1,
    says: /may have been done/,
  },
]

const endOf = sideBySide(table, (row: Row) => stop(row))

describe('/edgegap/stop', () => {
  it.each(table)('$ends: $story', async (row) => {
    const end = await endOf(row)

    expect(`${end.outputs['result']} ${end.outputs['reason']}`).toBe(row.ends)
    expect(end.outputs['status']).toBe(row.status ?? '')
    expect(stopsIn(end)).toBe(row.stops)
    expect(errorIn(end)).toMatch(row.says ?? /^$/)
  })

  it('says what it did, in the log and in the summary', async () => {
    const [good, gone] = await Promise.all([endOf(table[0] ?? never()), endOf(table[2] ?? never())])

    expect(logOf(good)).toBe(`✓ Deployment ${id} is being stopped.\n`)
    expect(logOf(gone)).toBe(`✓ Deployment ${id} is gone: there was nothing left to stop.\n`)
    expect(good.outputs).toEqual({ result: 'success', reason: 'succeeded', deploymentId: id, status: 'stopping' })
    expect(good.summary).toContain(`| Deployment | ${id} |`)
  })

  it('stops what /edgegap has started, and finds it gone the second time', async () => {
    const started: string[] = []
    const given = async ({ edgegap, url }: Simulator) => {
      const order = {
        application: 'arena',
        version: '1.0.0',
        users: [{ user_type: 'ip_address', user_data: { ip_address: '75.28.35.192' } }],
      }
      await fetch(`${url}/v2/deployments`, {
        method: 'POST',
        headers: { authorization: `token ${edgegap.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(order),
      })
      started.push(...edgegap.deployments.map(({ requestId }) => requestId))
    }
    const end = await runTaskScenario('edgegap/stop', {
      given,
      inputs: () => ({ 'deployment-id': started[0] ?? '', summary: 'false' }),
    })

    expect(end.outputs).toMatchObject({ result: 'success', status: 'stopping', deploymentId: started[0] })
    expect(end.simulator.edgegap.deployments[0]?.pollsSinceStop).toBe(0)
    expect(end.summary).toBe('')
  })
})

function never(): never {
  throw new Error('the table is too short')
}
