/** The post step of /fleet. */

import { runFleetPost } from '../actions/fleet/post.ts'
import type { SavedFleet } from '../actions/fleet/saved-fleet.ts'
import { unstoppedName } from '../core/aftermath.ts'
import { isSafeId } from '../core/identifier.ts'
import { isReason } from '../core/result.ts'
import { readUntold, untoldName } from '../core/untold.ts'
import { readState } from '../runtime/command-files.ts'
import { readInput } from '../runtime/environment.ts'
import { savedByName } from '../runtime/saved-by-name.ts'
import { readEvent } from './event.ts'
import { readFleet } from './fleet-inputs.ts'
import { startPostAction } from './post-action.ts'
import { hasEnded, memoryIn } from './saved-state.ts'

export function main(): void {
  const { reading, secrets } = readFleet()
  startPostAction(secrets, (host) =>
    runFleetPost(reading, { world: { ...host, event: readEvent(), raw: readInput }, saved: readSavedFleet() }),
  )
}

/** Whatever is broken in it counts as not saved. */
function readSavedFleet(): SavedFleet {
  return {
    over: hasEnded(),
    begun: new Set(savedByName('begun').keys()),
    ended: new Map([...savedByName('ended')].flatMap(([name, reason]) => (isReason(reason) ? [[name, reason]] : []))),
    ids: safeIds('deploymentId'),
    unstopped: safeIds(unstoppedName),
    reporters: new Map([...savedByName('reporters')].map(([name, memory]) => [name, memoryIn(memory)])),
    untold: untoldByName(),
    fleetReporters: memoryIn(readState('reporters')),
    fleetUntold: readUntold(readState(untoldName)),
  }
}

function untoldByName(): SavedFleet['untold'] {
  return new Map(
    [...savedByName(untoldName)].flatMap(([name, text]) => {
      const untold = readUntold(text)
      return untold ? [[name, untold] as const] : []
    }),
  )
}

function safeIds(what: string): ReadonlyMap<string, string> {
  return new Map([...savedByName(what)].filter(([, id]) => isSafeId(id)))
}
