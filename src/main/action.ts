/** What every action does around its work: work, write the outputs, say how it ended, and fail closed. */

import { type Outcome, outcome } from '../core/outcome.ts'
import { exitCodeOf } from '../core/result.ts'
import { errorMessage } from '../reporters/error-message.ts'
import { readInput } from '../runtime/environment.ts'
import { createHost, type Host } from '../runtime/host.ts'
import { proxyUrls } from '../runtime/proxy.ts'
import { supervise } from '../runtime/supervise.ts'
import { type SecretInputs, secretFormsOf } from './secrets.ts'

/** How a run ended, for the log, the outputs and the exit code. */
export interface Ending {
  readonly outcome: Outcome
  /** Every declared output. */
  readonly outputs: Readonly<Record<string, string>>
  readonly groups: readonly { readonly title: string; readonly lines: readonly string[] }[]
  /** The last lines of the log; the very last says it all. */
  readonly lines: readonly string[]
}

export interface Action {
  readonly secrets: SecretInputs
  /**
   * `settle` fixes the end, once, before anybody is told of it: it writes the outputs and says which ending it is then. Without it
   * that is done when the run is over.
   */
  readonly run: (host: Host, settle: (ending: Ending) => Ending) => Promise<Ending>
  /** The ending as far as is known, with another outcome than it had. */
  readonly endingWith: (change: (before: Outcome) => Outcome) => Ending
  readonly onCancelled: 'fail' | 'pass'
}

/** Ends the process, with exit code 1 unless the outcome passes. What is thrown on the way is an ending, too: `internal`. */
export function startAction(action: Action): void {
  const host = hostFor(action.secrets)
  let running: Promise<unknown> = Promise.resolve()
  let fault: string | undefined
  let settled: Ending | undefined
  let exitCode: 0 | 1 | undefined
  const failed = () => action.endingWith((before) => internal(before, fault ?? 'the run did not come to its end'))
  const settle = (ending: Ending): Ending => {
    settled ??= withOutputs(action, { host, ending: fault === undefined ? ending : failed() })
    return settled
  }
  const finish = (ending?: Ending): 0 | 1 => {
    exitCode ??= close(action, { host, ending: settle(ending ?? failed()) })
    return exitCode
  }
  supervise({
    body: async () => {
      const work = action.run(host, settle)
      running = work
      return finish(await work)
    },
    stop: (why) => {
      fault = why
      // The end stands: what went wrong after it concerns only who was to be told.
      if (settled) host.log.warning(`Touchdown failed after the end of this run, while it told of it: ${why}`)
      host.stop()
      return settling(running, host)
    },
    lastWords: (why) => {
      fault = why
      return finish()
    },
  })
}

/** What is under way is stopped, but may still learn the id of its deployment: as long as after a cancel. */
const graceMs = 5000

async function settling(running: Promise<unknown>, { clock }: Host): Promise<void> {
  const over = new AbortController()
  const end = () => over.abort()
  running.then(end, end)
  await clock.sleep(graceMs, over.signal)
}

/** Reads the environment; all that is secret in it is masked before the first line. */
export function hostFor(secrets: SecretInputs): Host {
  return createHost({
    secretForms: () => secretFormsOf(secrets, { raw: readInput, proxies: proxyUrls() }),
    gitHubToken: readInput('github-token').trim(),
  })
}

/** An end that nobody can read in the outputs is another end. */
function withOutputs(action: Action, { host, ending }: { host: Host; ending: Ending }): Ending {
  const fault = host.outputs.finish(ending.outputs)
  return fault === '' ? ending : action.endingWith((before) => unwritable(before, fault))
}

/** Exactly one `::error::` for exit code 1, none for 0. */
function close({ onCancelled }: Action, { host, ending }: { host: Host; ending: Ending }): 0 | 1 {
  const exitCode = exitCodeOf(ending.outcome.result, onCancelled)
  for (const { title, lines } of ending.groups) host.log.group(title, lines)
  if (exitCode !== 0) host.log.error(errorMessage(ending.outcome))
  for (const line of ending.lines) host.log.line(line)
  host.state.save('ended', 'true')
  return exitCode
}

function unwritable(before: Outcome, fault: string): Outcome {
  return outcome({
    ...before,
    reason: 'outputs-unwritable',
    happened: `The outputs of this step could not be written: ${fault}. Before that: ${before.happened}`,
    next: before.next || 'See why the output file of this runner can not be written: is its disk full?',
  })
}

function internal(before: Outcome, why: string): Outcome {
  return outcome({
    ...before,
    reason: 'internal',
    happened: `Touchdown itself failed: ${why}.`,
    afloat: before.deploymentId === '' ? 'perhaps' : 'yes',
    next: 'Look at the provider for what runs. Please report this, with the log, as a bug of Touchdown.',
  })
}
