/** How the process ends when its work is done: at once, with complete output. */

/**
 * Node that runs out of work gives signals their deadly meaning back before it is gone: one that comes in those milliseconds
 * would turn a result into a death. Whatever we started is over or was called off by now; only a look-up of a name can't be,
 * which may keep the process for half a minute (https://nodejs.org/api/dns.html#implementation-considerations, read 2026-11-22).
 */
export function leave(): void {
  // Nobody reads any more.
  process.stdout.on('error', () => process.exit())
  process.stdout.write('', () => process.exit())
}
