/** The post step of an action: it closes what is open, and never fails a job that is over. */

import { isStateKept } from '../runtime/command-files.ts'
import type { Host } from '../runtime/host.ts'
import { supervise } from '../runtime/supervise.ts'
import { hostFor } from './action.ts'
import type { SecretInputs } from './secrets.ts'

const stateless =
  'The state file of this runner (GITHUB_STATE) is no file, so the post step can not know how the step ended, and changed nothing.'

/** Ends the process with exit code 0, whatever the work comes to. */
export function startPostAction(secrets: SecretInputs, run: (host: Host) => Promise<void>): void {
  const host = hostFor(secrets)
  supervise({
    body: async () => {
      if (isStateKept()) await run(host)
      else host.log.warning(stateless)
      return 0
    },
    stop: async () => host.stop(),
    lastWords: (why) => {
      host.log.warning(`The post step failed: ${why}`)
      return 0
    },
  })
}
