import { describe, expect, it } from '@jest/globals'
import { required, text } from '../../../src/core/input-types.ts'
import {
  badResponse,
  endedWith,
  readTaskInputs,
  runTask,
  succeeded,
  type Task,
  type TaskWorld,
} from '../../../src/core/task.ts'
import { manualInterrupt } from '../../support/interrupts.ts'
import { rawInputs } from '../../support/raw-inputs.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { answer, scriptedHttp } from '../../support/scripted-http.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const greeting: Task<{ readonly name: string; readonly place: string }> = {
  title: 'Greet',
  outputNames: ['greeted'],
  readInputs: (reader) => ({
    name: reader.read('name', required(text({ most: 10 })), ''),
    place: reader.read('place', text({ most: 5 }), 'here'),
  }),
  run: async ({ name, place }) => succeeded(`Greeted ${name}.`, { outputs: { greeted: `${name} ${place}` }, rows: [] }),
}

function aWorld(): TaskWorld {
  const clock = virtualClock()
  return {
    ...{ clock, log: recordingLog(), interrupt: manualInterrupt(), random: () => 0.5 },
    ...{
      http: scriptedHttp(clock, () => answer(200)),
      outputs: { set: () => undefined },
      state: { save: () => undefined },
    },
    ...{ redact: (said: string) => said, hide: () => undefined },
  }
}

describe('an answer that does not say what it must', () => {
  it('is told with what is missing, and what to do', () => {
    const next = 'Look in the tracker.'
    expect(badResponse({ title: 'the tracker', missing: 'an `id`', next })).toEqual({
      outcome: expect.objectContaining({
        reason: 'bad-response',
        happened: 'The tracker answered, but its answer did not hold an `id`.',
        afloat: 'none',
        next,
      }),
      outputs: {},
      rows: [],
    })
  })
})

describe('an action that does one thing', () => {
  it('does it with its inputs, which nobody changes any more', async () => {
    const reading = readTaskInputs(greeting, rawInputs({ name: 'Ada' }))

    expect(Object.isFrozen(reading.inputs)).toBe(true)
    expect(await runTask(greeting, reading, aWorld())).toMatchObject({
      outcome: { result: 'success', happened: 'Greeted Ada.', afloat: 'none' },
      outputs: { greeted: 'Ada here' },
    })
  })

  it('does nothing where an input is wrong, and names them all', async () => {
    const reading = readTaskInputs(greeting, rawInputs({ place: 'far away' }))
    const end = await runTask(greeting, reading, aWorld())

    expect(end).toEqual(endedWith(end.outcome))
    expect(end.outcome).toMatchObject({ reason: 'invalid-input', afloat: 'none' })
    expect(end.outcome.happened).toMatch(/^2 inputs are wrong.*`name`.*`place`/)
  })
})
