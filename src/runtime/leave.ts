/** How the process ends when its work is done: by itself, and soon. */

/**
 * Whatever we started is over or was called off by now. Only a look-up of a name can't be: the system's resolver may keep the
 * process for half a minute (https://nodejs.org/api/dns.html#implementation-considerations, read 2026-11-22).
 */
const lingerMs = 500

/** Does nothing to a process that has nothing left to do; the output of another one is written before it ends. */
export function leave(): void {
  setTimeout(() => process.stdout.write('', () => process.exit()), lingerMs).unref()
}
