/** The post step of the root action. */

import { readDeployInputs } from '../actions/deploy/inputs.ts'
import { runDeployPost } from '../actions/deploy/post.ts'
import { readInput } from '../runtime/environment.ts'
import { deploySecrets } from './deploy.ts'
import { readEvent } from './event.ts'
import { startPostAction } from './post-action.ts'
import { readSaved } from './saved-state.ts'

export function main(): void {
  const reading = readDeployInputs(readInput)
  startPostAction(deploySecrets, (world) => runDeployPost(reading, { world, event: readEvent(), saved: readSaved() }))
}
