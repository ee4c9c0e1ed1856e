/** What every process does first, before it reads an input. */

import { builtin } from './builtin.ts'
import { listenForSignals } from './signals.ts'

/** From here on signals are heard, silence is no success, and stderr stays empty. */
export function boot(): void {
  process.exitCode = 1
  listenForSignals()
  // The runner reads stderr before stdout: before the masks. Node would print warnings there, and whole requests with `NODE_DEBUG`.
  process.removeAllListeners('warning')
  Object.defineProperty(process, 'stderr', {
    value: new builtin.stream.Writable({ write: (_text, _how, done) => done() }),
  })
  // Nobody may have a hook or a key sent to whoever answers, and Node would warn of it at each start.
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
}
