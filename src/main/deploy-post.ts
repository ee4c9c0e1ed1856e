/** The post step of the root action. */

import * as v from '@badrap/valita'
import { readDeployInputs } from '../actions/deploy/inputs.ts'
import { runDeployPost } from '../actions/deploy/post.ts'
import { isSafeId } from '../core/identifier.ts'
import { parseJson } from '../core/json.ts'
import { readState } from '../runtime/command-files.ts'
import { readInput } from '../runtime/environment.ts'
import { supervise } from '../runtime/supervise.ts'
import { hostFor } from './action.ts'
import { deploySecrets, readEvent } from './deploy.ts'

export function main(): void {
  const reading = readDeployInputs(readInput)
  const host = hostFor(deploySecrets)
  supervise({
    body: async () => {
      await runDeployPost(reading, { world: host, event: readEvent(), saved: readSaved() })
      return 0
    },
    lastWords: async (why) => host.log.warning(`The post step failed: ${why}`),
  })
}

const memory = v.record(v.string())

function readSaved() {
  const id = readState('deploymentId')
  const reporters = memory.try(parseJson(readState('reporters')))
  return {
    ended: readState('ended') === 'true',
    deploymentId: isSafeId(id) ? id : '',
    reporters: reporters.ok ? reporters.value : {},
  }
}
