/** What every process does first, before it reads an input. */

import { listenForSignals } from './signals.ts'

/** From here on signals are heard, silence is no success, and stderr stays empty. */
export function boot(): void {
  process.exitCode = 1
  listenForSignals()
  // Node prints its warnings to stderr, which the runner reads before stdout: before the masks.
  process.removeAllListeners('warning')
  // Nobody may have a hook or a key sent to whoever answers, and Node would warn of it at each start.
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
}
