import { describe, expect, it } from '@jest/globals'
import { perPoll, type Simulator, scenarios } from '../../../simulator/index.ts'
import { hastened } from '../../support/preload.ts'
import { logOf, runScenario, type Scenario } from '../../support/scenario.ts'
import { pushTo } from '../../support/scenario-push.ts'
import { cancel } from '../../support/scenario-signals.ts'

const event = pushTo('main')
const inputs = { 'commit-status': 'deployed' }
const silent = ({ fault }: Simulator) => fault({ match: { path: /^\/github\// }, reply: 'hang', times: Infinity })

/** The post step after this main step, with a GitHub that answers again. */
async function afterwards(main: Scenario) {
  const { outputs, exitCode, stateEntries, durationMs } = await runScenario({ event, inputs, ...main })
  const { simulator, ...post } = await runScenario({ event, inputs, phase: 'post', state: stateEntries })
  return { main: { outputs, exitCode, durationMs }, log: logOf(post), statuses: simulator.github.statuses }
}

describe('who could not be told of the end in time is told by the post step', () => {
  it('that the workflow was cancelled, while GitHub hung', async () => {
    const { main, log, statuses } = await afterwards({
      given: (simulator) => {
        simulator.flightcontrol.script(scenarios.slow())
        silent(simulator)
      },
      meanwhile: async (run) => {
        await run.line(/BUILDING|INPROGRESS/)
        await cancel(run, ['SIGINT'])
      },
    })

    expect(main.outputs).toMatchObject({ result: 'interrupted' })
    expect(statuses.map(({ state, description }) => [state, description])).toEqual([
      ['error', expect.stringMatching(/^Interrupted after \d+s; the deployment goes on at Flightcontrol$/)],
    ])
    expect(log).toBe('')
  })

  it('that the deployment is good, which nobody heard for 15 s', async () => {
    const { main, log, statuses } = await afterwards({
      given: (simulator) => {
        simulator.flightcontrol.script(perPoll(scenarios.landing()))
        silent(simulator)
      },
      env: hastened(5),
    })

    expect(main).toMatchObject({ outputs: { result: 'success' }, exitCode: 0 })
    expect(statuses.map(({ state }) => state)).toEqual(['success'])
    expect(log).toBe('')
  })
})
