/** An action that does one thing: its end gives outputs, log line, summary and exit code. */

import { type Outcome, outcome } from '../core/outcome.ts'
import { readTaskInputs, runTask, type Task, type TaskEnd } from '../core/task.ts'
import { renderTask } from '../reporters/render-task.ts'
import { readInput } from '../runtime/environment.ts'
import type { Host } from '../runtime/host.ts'
import { type Ending, startAction } from './action.ts'
import type { SecretInputs } from './secrets.ts'

/** Ends the process, as `startAction` does. */
export function startTaskAction<Inputs extends { readonly summary: boolean }>(
  task: Task<Inputs>,
  secrets: SecretInputs,
): void {
  const reading = readTaskInputs(task, readInput)
  startAction({
    secrets,
    onCancelled: 'fail',
    run: async (host) => {
      const end = await runTask(task, reading, host)
      if (reading.inputs.summary) await summarise(task, { end, host })
      return endingOf(task, end)
    },
    endingWith: (change) => endingOf(task, { outcome: change(unfinished), outputs: {}, rows: [] }),
  })
}

const unfinished = outcome({ reason: 'internal', happened: 'The run did not come to its end.', afloat: 'none' })

async function summarise<Inputs>(task: Task<Inputs>, { end, host }: { end: TaskEnd; host: Host }): Promise<void> {
  const said = await host.summary.write(renderTask(task.title, end))
  if (said !== 'ok') host.log.warning(`The job summary could not be written: ${said}`)
}

function endingOf<Inputs>(task: Task<Inputs>, { outcome: end, outputs }: TaskEnd): Ending {
  const empty = Object.fromEntries(task.outputNames.map((name) => [name, '']))
  return {
    outcome: end,
    outputs: { ...empty, ...outputs, result: end.result, reason: end.reason },
    groups: [],
    lines: [lastLine(end)],
  }
}

function lastLine({ result, reason, happened }: Outcome): string {
  switch (result) {
    case 'success':
      return `✓ ${happened}`
    case 'no-change':
      return `= ${happened}`
    case 'triggered':
    case 'skipped':
      return `– ${happened}`
    case 'uncertain':
      return '? not confirmed'
    default:
      return `✗ ${reason.replaceAll('-', ' ')}`
  }
}
