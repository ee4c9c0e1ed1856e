/** The post step of /edgegap. */

import { readEdgegapInputs } from '../actions/edgegap/inputs.ts'
import { runEdgegapPost } from '../actions/edgegap/post.ts'
import { readInput } from '../runtime/environment.ts'
import { edgegapSecrets } from './edgegap.ts'
import { readEvent } from './event.ts'
import { startPostAction } from './post-action.ts'
import { readSaved } from './saved-state.ts'

export function main(): void {
  const reading = readEdgegapInputs(readInput)
  startPostAction(edgegapSecrets, (world) => runEdgegapPost(reading, { world, event: readEvent(), saved: readSaved() }))
}
