import { describe, expect, it } from '@jest/globals'
import { cuid } from '../../../simulator/ids.ts'
import type { JobState, Simulator } from '../../../simulator/index.ts'
import { logOf, type Scenario } from '../../support/scenario.ts'
import { errorIn, operations, runKilledTask, runTaskScenario } from '../../support/task-scenario.ts'

const run = ({
  inputs = {},
  ...scenario
}: Omit<Scenario, 'inputs'> & { inputs?: Readonly<Record<string, string>> } = {}) =>
  runTaskScenario('flightcontrol/job', { ...scenario, inputs: { 'service-id': 's1', 'job-id': 'migrate', ...inputs } })

const jobIs =
  (...states: readonly JobState[]) =>
  ({ flightcontrol }: Simulator) =>
    flightcontrol.scriptJob(states.map((state, index) => ({ ...state, atPoll: index + 1 })))

describe('/flightcontrol/job', () => {
  it('waits for exit code 0', async () => {
    const end = await run()

    expect(end.outputs).toEqual({
      ...{ result: 'success', reason: 'succeeded', status: 'COMPLETED', exitCode: '0' },
      jobExecutionId: end.simulator.flightcontrol.jobs[0]?.id,
    })
    expect(operations(end)).toEqual(['createJobExecution', ...Array(3).fill('getJobExecution')])
    expect(end.stdout).toMatch(/INITIALIZING[\s\S]*IN_PROGRESS[\s\S]*COMPLETED[\s\S]*✓ Execution/)
    expect(end.summary).toContain('Exit code')
  })

  it.each([
    ['npm run migrate', 'npm run migrate'],
    ['["npm", "run", "migrate"]', ['npm', 'run', 'migrate']],
  ])('runs another command: %s', async (command, startCommand) => {
    const end = await run({ inputs: { command } })

    expect(end.requests[0]?.json).toEqual({ startCommand })
  })

  it.each([
    [
      'ERROR',
      jobIs({ status: 'ERROR', exitCode: 3, error: { message: 'out of memory' } }),
      'failed',
      'provider-error',
      '3',
      'out of memory',
    ],
    ['an exit code', jobIs({ status: 'COMPLETED', exitCode: 1 }), 'failed', 'provider-error', '1', 'exit code 1'],
    ['no exit code', jobIs({ status: 'COMPLETED' }), 'failed', 'contradictory-status', '', 'not taken for a success'],
    [
      'CANCELLED',
      jobIs({ status: 'CANCELLING' }, { status: 'CANCELLED' }),
      'cancelled',
      'cancelled-by-provider',
      '',
      'was cancelled',
    ],
  ])('fails on %s', async (_what, given, result, reason, exitCode, told) => {
    const end = await run({ given })

    expect(end.outputs).toMatchObject({ result, reason, exitCode })
    expect(errorIn(end)).toContain(told)
  })

  it('starts no second one when the answer is lost', async () => {
    const end = await run({ given: ({ fault }) => fault({ reply: 'reset', strikes: 'after' }) })

    expect(end.outputs).toMatchObject({ result: 'uncertain', reason: 'trigger-unconfirmed', jobExecutionId: '' })
    expect(operations(end)).toEqual(['createJobExecution'])
  })

  it.each([{}, { jobExecutionId: '../x' }])('takes the answer %j for no start', async (body) => {
    const end = await run({ given: ({ fault }) => fault({ reply: { status: 200, body } }) })

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'bad-response' })
    expect(errorIn(end)).toContain('may be running')
  })

  it('need not wait', async () => {
    const end = await run({ inputs: { wait: 'false' } })

    expect(end.outputs).toMatchObject({ result: 'triggered', reason: 'not-waited', status: '', exitCode: '' })
    expect(end.outputs['jobExecutionId']).not.toBe('')
    expect(operations(end)).toEqual(['createJobExecution'])
  })

  it('waits no longer than it may, and says that the job goes on', async () => {
    const end = await run({ given: jobIs({ status: 'IN_PROGRESS' }), inputs: { timeout: '1s' } })

    expect(end.outputs).toMatchObject({ result: 'timed-out', reason: 'run-timeout', status: 'IN_PROGRESS' })
    expect(errorIn(end)).toMatch(/the job goes on.*Seen: IN_PROGRESS ×\d+/)
  })

  it('ends at once when the workflow is cancelled, and says that the job goes on', async () => {
    const end = await run({
      given: jobIs({ status: 'IN_PROGRESS' }),
      meanwhile: async ({ child, line }) => {
        await line(/IN_PROGRESS/)
        child.kill('SIGINT')
      },
    })

    expect(end.outputs).toMatchObject({ result: 'interrupted', reason: 'workflow-cancelled', status: 'IN_PROGRESS' })
    expect(end.outputs['jobExecutionId']).not.toBe('')
    expect(errorIn(end)).toContain('the job goes on')
  })

  it('tolerates some failed looks, and not more', async () => {
    const looks = { match: { path: /job-executions/ }, reply: { status: 502 } }
    const some = await run({ given: ({ fault }) => fault({ ...looks, times: 2 }), inputs: { 'max-poll-errors': '2' } })
    const many = await run({ given: ({ fault }) => fault({ ...looks, times: 9 }), inputs: { 'max-poll-errors': '2' } })

    expect(some.outputs['result']).toBe('success')
    expect(many.outputs).toMatchObject({ result: 'error', reason: 'too-many-errors' })
  })

  it('waits on at a status that it does not know', async () => {
    const body = { id: cuid('job execution 1'), status: 'PAUSED' }
    const end = await run({
      given: ({ fault }) => fault({ match: { path: /job-exec/ }, reply: { status: 200, body } }),
    })

    expect(end.outputs['result']).toBe('success')
    expect(end.stdout).toContain('PAUSED, a status that Touchdown does not know')
  })

  it('names every wrong input at once', async () => {
    const wrong = {
      'service-id': '',
      'job-id': 'a/b',
      command: '[1]',
      wait: 'no',
      timeout: '25h',
      'poll-interval': '0',
    }
    const end = await run({ inputs: wrong })

    expect(end.outputs['reason']).toBe('invalid-input')
    for (const name of Object.keys(wrong)) expect(errorIn(end)).toContain(`\`${name}\``)
    expect(end.requests).toEqual([])
  })

  it.each([
    [
      'while it waits',
      /job-executions/,
      /^::warning::This step was killed while it waited for execution c\w+; the job goes on\./,
    ],
    ['before it knows the id', /\/execution$/, /^::warning::This step was killed before it knew the id/],
  ])('tells afterwards of a step that was killed %s', async (_when, path, told) => {
    const { post } = await runKilledTask('flightcontrol/job', {
      inputs: { 'service-id': 's1', 'job-id': 'migrate' },
      given: ({ fault }) => fault({ match: { path }, reply: 'hang', times: Number.POSITIVE_INFINITY }),
      killedAt: ({ request }) => request(path),
    })

    expect(logOf(post)).toMatch(told)
    expect(post.requests).toEqual([])
  })

  it('has nothing to tell afterwards of a step that ended', async () => {
    const { stateEntries: state } = await run({ inputs: { wait: 'false' } })
    const post = await run({ phase: 'post', state })

    expect(logOf(post)).toBe('')
  })
})
