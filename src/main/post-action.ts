/** The post step of an action: it closes what is open, and never fails a job that is over. */

import type { Host } from '../runtime/host.ts'
import { supervise } from '../runtime/supervise.ts'
import { hostFor } from './action.ts'
import type { SecretInputs } from './secrets.ts'

/** Ends the process with exit code 0, whatever the work comes to. */
export function startPostAction(secrets: SecretInputs, run: (host: Host) => Promise<void>): void {
  const host = hostFor(secrets)
  supervise({
    body: async () => {
      await run(host)
      return 0
    },
    stop: async () => host.stop(),
    lastWords: (why) => {
      host.log.warning(`The post step failed: ${why}`)
      return 0
    },
  })
}
