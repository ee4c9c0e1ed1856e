/** What main saved for the post step. Whatever is broken in it counts as not saved. */

import * as v from '@badrap/valita'
import type { SavedState } from '../core/abandoned.ts'
import { unstoppedName } from '../core/aftermath.ts'
import { isSafeId } from '../core/identifier.ts'
import { parseJson } from '../core/json.ts'
import { readUntold, untoldName } from '../core/untold.ts'
import { readState } from '../runtime/command-files.ts'

const memory = v.record(v.string())

export function readSaved(): SavedState {
  const reporters = memory.try(parseJson(readState('reporters')))
  return {
    ended: readState('ended') === 'true',
    deploymentId: readId('deploymentId'),
    unstoppedId: readId(unstoppedName),
    reporters: reporters.ok ? reporters.value : {},
    untold: readUntold(readState(untoldName)),
  }
}

function readId(name: string): string {
  const id = readState(name)
  return isSafeId(id) ? id : ''
}
