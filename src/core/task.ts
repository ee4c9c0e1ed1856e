/** What an action is that does one thing and is done: no deployment to follow, nothing to tell on a pull request. */

import { type CallWorld, capitalised } from './call.ts'
import { createInputReader, type Fault, type InputReader } from './input-reader.ts'
import { invalidInput } from './invalid-input.ts'
import { type Outcome, outcome } from './outcome.ts'
import type { StateStore } from './ports.ts'

export interface TaskWorld extends CallWorld {
  /** For what must not be lost when the run breaks off. */
  readonly outputs: { set(name: string, value: string): void }
  /** For a post step, where the action has one. */
  readonly state: StateStore
  /** Takes every form of every secret out of a text, for what others keep and people read. */
  readonly redact: (text: string) => string
  /** From here on a secret that was learnt only now is hidden like those of the inputs. */
  readonly hide: (secret: string) => void
}

export interface TaskEnd {
  readonly outcome: Outcome
  /** By output name; what is missing is empty. */
  readonly outputs: Readonly<Record<string, string>>
  /** Rows for the job summary; the first cell names what the second says. */
  readonly rows: readonly (readonly [string, string])[]
  /** A table for the job summary, where there is more to show than rows. */
  readonly table?: { readonly head: readonly string[]; readonly body: readonly (readonly string[])[] }
}

export interface Task<Inputs> {
  /** For people: `Scale a service`. */
  readonly title: string
  /** Besides `result` and `reason`. */
  readonly outputNames: readonly string[]
  /** Reads every input; what concerns several of them is added as a fault. */
  readonly readInputs: (reader: InputReader, raw: (name: string) => string) => Inputs
  readonly run: (inputs: Inputs, world: TaskWorld) => Promise<TaskEnd>
}

export interface TaskInputs<Inputs> {
  readonly inputs: Inputs
  readonly faults: readonly Fault[]
}

export function readTaskInputs<Inputs>(task: Task<Inputs>, raw: (name: string) => string): TaskInputs<Inputs> {
  const reader = createInputReader(raw)
  const inputs = Object.freeze(task.readInputs(reader, raw))
  return { inputs, faults: reader.faults }
}

export function runTask<Inputs>(task: Task<Inputs>, reading: TaskInputs<Inputs>, world: TaskWorld): Promise<TaskEnd> {
  if (reading.faults.length > 0) return Promise.resolve(endedWith({ ...invalidInput(reading.faults), afloat: 'none' }))
  return task.run(reading.inputs, world)
}

export function endedWith(end: Outcome): TaskEnd {
  return { outcome: end, outputs: {}, rows: [] }
}

/** `happened` is the one line that says what changed. */
export function succeeded(happened: string, given: Omit<TaskEnd, 'outcome'>): TaskEnd {
  return { ...given, outcome: outcome({ reason: 'succeeded', happened, afloat: 'none' }) }
}

/** A 2xx that does not say what it must; what was asked for may have been done. */
export function badResponse({ title, missing, next }: { title: string; missing: string; next: string }): TaskEnd {
  const happened = `${capitalised(title)} answered, but its answer did not hold ${missing}.`
  return endedWith(outcome({ reason: 'bad-response', happened, afloat: 'none', next }))
}
