/** What main saved for the post step. Whatever is broken in it counts as not saved. */

import * as v from '@badrap/valita'
import type { SavedState } from '../core/abandoned.ts'
import { unstoppedName } from '../core/aftermath.ts'
import { isSafeId } from '../core/identifier.ts'
import { parseJson } from '../core/json.ts'
import { readUntold, untoldName } from '../core/untold.ts'
import { readState } from '../runtime/command-files.ts'

/** Of an action that carries out one deployment. */
export function readSaved(): SavedState {
  return {
    ended: hasEnded(),
    deploymentId: savedId('deploymentId'),
    unstoppedId: savedId(unstoppedName),
    reporters: memoryIn(readState('reporters')),
    untold: readUntold(readState(untoldName)),
  }
}

/** Main came to its end, and has told all of it but what `untold` says. */
export function hasEnded(): boolean {
  return readState('ended') === 'true'
}

/** Empty where none was saved that can be put into a URL. */
export function savedId(name: string): string {
  const id = readState(name)
  return isSafeId(id) ? id : ''
}

const memory = v.record(v.string())

/** What reporters remembered, from its JSON; empty where it is none. */
export function memoryIn(text: string): Readonly<Record<string, string>> {
  const read = memory.try(parseJson(text))
  return read.ok ? read.value : {}
}
