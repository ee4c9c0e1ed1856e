import { describe, expect, it } from '@jest/globals'
import { edgegapReplies, scenarios } from '../../../simulator/index.ts'
import {
  all,
  answers,
  askedFor,
  goesBy,
  is,
  logPath,
  onEdgegap,
  orderPath,
  stopPath,
} from '../../support/edgegap-scenario.ts'
import { logOf, type Run, type Scenario, type ScenarioEnd } from '../../support/scenario.ts'
import { errorOf } from '../../support/scenario-push.ts'
import { cancel, killed } from '../../support/scenario-signals.ts'
import { sideBySide } from '../../support/side-by-side.ts'

interface Row extends Scenario {
  readonly story: string
  readonly result: string
  /** What is asked for after the last look. */
  readonly asks: readonly string[]
  /** How often it is asked to stop, where that is not told by `asks`. */
  readonly stops?: number
  readonly says: RegExp
}

const stuck = goesBy(scenarios.gameServerStuck())
const failing = is('Status.ERROR', { error: true, errorDetail: 'Pull image timeout exceeded' })
const stopping = (reply: Parameters<typeof answers>[1], times = Number.POSITIVE_INFINITY) =>
  answers(stopPath, reply, times)

/** As soon as it is deploying. */
async function cancelled(run: Run): Promise<void> {
  await run.line(/Edgegap +DEPLOYING/)
  await cancel(run, ['SIGINT'])
}

const table: readonly Row[] = [
  {
    story: 'a failed start is left where that is asked for, but its log is shown',
    given: failing,
    inputs: { 'stop-on-error': 'false' },
    result: 'failed',
    asks: ['log'],
    says: /Pull image timeout exceeded/,
  },
  {
    story: 'what is gone already is as good as stopped',
    given: all(failing, stopping(edgegapReplies.badRequestId())),
    result: 'failed',
    asks: ['log', 'stop'],
    says: /is gone\. No deployment of this run is left running/,
  },
  {
    story: 'a log that nobody can have is no reason not to stop',
    given: all(failing, answers(logPath, edgegapReplies.badRequestId())),
    result: 'failed',
    asks: ['log', 'stop'],
    says: /is being stopped/,
  },
  {
    story: 'a stop that breaks once is asked for again',
    given: all(failing, stopping('reset', 1)),
    result: 'failed',
    asks: ['log', 'stop'],
    stops: 2,
    says: /is being stopped/,
  },
  {
    story: 'a stop that never works is told',
    given: all(failing, stopping(edgegapReplies.serverError())),
    result: 'failed',
    asks: ['log', 'stop'],
    stops: 3,
    says: /could not be stopped: it answered 500\. The deployment was not stopped: it goes on/,
  },
  {
    story: 'a stop that is refused is told at once',
    given: all(failing, stopping(edgegapReplies.unauthorized())),
    result: 'failed',
    asks: ['log', 'stop'],
    says: /could not be stopped: it answered 401\./,
  },
  {
    story: 'time runs out, and it goes on',
    given: stuck,
    inputs: { timeout: '1s' },
    result: 'timed-out',
    asks: [],
    says: /it goes on\. Next: .*follow it with `deployment-id: \w+`/,
  },
  {
    story: 'time runs out, and it is stopped',
    given: stuck,
    inputs: { timeout: '1s', 'on-timeout': 'stop' },
    result: 'timed-out',
    asks: ['stop'],
    says: /is being stopped\. No deployment of this run is left running\. Next: If it only needs longer, raise `timeout`/,
  },
  {
    story: 'the workflow is cancelled, and it goes on',
    given: stuck,
    meanwhile: cancelled,
    result: 'interrupted',
    asks: [],
    says: /The deployment was not stopped: it goes on/,
  },
  {
    story: 'the workflow is cancelled, and it is stopped',
    given: stuck,
    inputs: { 'on-interrupt': 'stop' },
    meanwhile: cancelled,
    result: 'interrupted',
    asks: ['stop'],
    says: /is being stopped\. No deployment of this run is left running\. Next: Run this job again to deploy anew/,
  },
  {
    story: 'the workflow is cancelled while the order is on its way, and it is stopped',
    given: answers(orderPath, { delayMs: 1_000 }),
    inputs: { 'on-interrupt': 'stop' },
    meanwhile: async (run) => {
      await run.request(orderPath)
      await cancel(run, ['SIGINT'])
    },
    result: 'interrupted',
    asks: ['stop'],
    says: /is being stopped\. No deployment of this run is left running/,
  },
  {
    story: 'the workflow is cancelled, and nobody hears of the stop in time',
    given: all(stuck, stopping('hang')),
    inputs: { 'on-interrupt': 'stop' },
    meanwhile: cancelled,
    result: 'interrupted',
    asks: ['stop'],
    says: /could not be stopped: the request was given up\. The post step of this job asks for it once more/,
  },
  {
    story: 'the workflow is cancelled while what failed is stopped',
    given: all(failing, stopping('hang')),
    meanwhile: async (run) => {
      await run.request(stopPath)
      await cancel(run, ['SIGINT'])
    },
    result: 'failed',
    asks: ['log', 'stop'],
    says: /post step of this job asks for it once more/,
  },
]

const endOf = sideBySide(table, (row: Row) => onEdgegap(row))

function askedAfterwards(end: ScenarioEnd): readonly string[] {
  return askedFor(end).filter((word) => word !== 'order' && word !== 'status')
}

function stopsIn({ requests }: ScenarioEnd): number {
  return requests.filter(({ path }) => stopPath.test(path)).length
}

describe('/edgegap', () => {
  it.each(table)('$story', async (row) => {
    const end = await endOf(row)

    expect(end.outputs['result']).toBe(row.result)
    expect(askedAfterwards(end)).toEqual(row.asks)
    expect(stopsIn(end)).toBe(row.stops ?? row.asks.filter((word) => word === 'stop').length)
    expect(errorOf(end)).toMatch(row.says)
  })

  it('shows the log of the container before it stops it, without secrets', async () => {
    const end = await onEdgegap({
      given: (simulator) => {
        failing(simulator)
        simulator.fault({
          match: { path: logPath },
          reply: {
            status: 200,
            body: {
              logs: 'starting\nkey is fake-hidden-0123456789\n::set-output name=result::success\n',
              crash_logs: 'panic: no map\n',
              crash_data: { exit_code: 137, message: 'OOMKilled', restart_count: 2 },
            },
          },
        })
      },
      inputs: { 'hidden-environment-variables': 'API_SECRET=fake-hidden-0123456789' },
    })
    const log = logOf(end)

    expect(log.slice(log.indexOf('::group::Container log'))).toMatch(
      new RegExp(
        [
          '::group::Container log of \\w+',
          'Crashed with exit code 137: OOMKilled \\(restarted 2 times\\)',
          'Log of the crash:',
          'panic: no map',
          'Log:',
          'starting',
          'key is \\*\\*\\*',
          ' ?: :set-output.*',
          '::endgroup::',
          'Deployment \\w+ is being stopped\\.',
        ].join('\n *'),
      ),
    )
    expect(askedFor(end)).toEqual(['order', 'status', 'log', 'stop'])
  })
})

/** The same simulator is gone by then; another one takes the requests of the post step. */
function post(
  main: ScenarioEnd,
  { given, inputs = {} }: Pick<Scenario, 'given'> & { inputs?: Record<string, string> },
) {
  return onEdgegap({ phase: 'post', state: main.stateEntries, inputs, ...(given && { given }) })
}

const known = answers(stopPath, { status: 202, body: { message: 'Delete request will be processed soon' } })

describe('the post step of /edgegap', () => {
  it.each([
    ['stops what a killed step was to stop', { 'on-interrupt': 'stop' }, ['stop'], /is being stopped\. No deploy/],
    ['leaves what was to be left', {}, [], /The deployment was not stopped: it goes on\. Follow it with/],
  ])('%s', async (_story, inputs, asks, says) => {
    const main = await onEdgegap({ given: stuck, ...killed(({ line }) => line(/Edgegap +DEPLOYING/)) })
    const end = await post(main, { inputs, given: known })

    expect(main.signal).toBe('SIGKILL')
    expect(askedFor(end)).toEqual(asks)
    expect(logOf(end)).toMatch(new RegExp(`::warning::This step was killed.*${says.source}`))
  })

  it('stops what nobody heard to be stopped', async () => {
    const inputs = { 'on-interrupt': 'stop' }
    const main = await onEdgegap({ given: all(stuck, stopping('hang')), inputs, meanwhile: cancelled })
    const end = await post(main, { inputs, given: known })

    expect(askedFor(end)).toEqual(['stop'])
    expect(logOf(end)).toMatch(/^Deployment \w+ is being stopped\.\n$/)
    expect(end.requests[0]?.path).toBe(`/v1/stop/${main.outputs['deploymentId']}`)
  })

  it('warns of what it can not stop', async () => {
    const state = [
      { name: 'unstopped', value: 'a69f8e3e0555' },
      { name: 'ended', value: 'true' },
    ]
    const end = await onEdgegap({ phase: 'post', state, given: stopping(edgegapReplies.unauthorized()) })

    expect(logOf(end)).toMatch(/^::warning::.*could not be stopped: it answered 401\. It goes on at Edgegap\.\n$/)
  })

  it('has nothing to say where all is over', async () => {
    const main = await onEdgegap({})
    const end = await post(main, { inputs: { 'on-interrupt': 'stop' } })

    expect([askedFor(end), logOf(end)]).toEqual([[], ''])
  })

  it('tells by which tag a deployment is found whose id nobody learnt', async () => {
    const hangs = answers(orderPath, 'hang')
    const main = await onEdgegap({ given: hangs, ...killed(({ request }) => request(orderPath)) })
    const end = await post(main, { inputs: { 'on-interrupt': 'stop' } })

    expect(logOf(end)).toMatch(/^::warning::.*killed before it knew the id of a deployment.*tag gh-4242-1/)
    expect(askedFor(end)).toEqual([])
  })
})

describe('a hidden variable', () => {
  it.each(['true', '7777'])('whose value is %s erases no output', async (value) => {
    const inputs = { 'hidden-environment-variables': `FLAG=${value}` }
    const main = await onEdgegap({ inputs, judge: { secrets: [] } })

    expect(JSON.parse(main.outputs['ports'] ?? '')).toMatchObject({ gameport: { internal: 7777, tls_upgrade: false } })
    expect(main.stateEntries).toContainEqual({ name: 'ended', value: 'true' })
  })
})
