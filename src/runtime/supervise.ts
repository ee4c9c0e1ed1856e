/** Fails closed: whatever is thrown, never settles or goes wrong elsewhere, the exit code is 1 unless somebody says 0. */

import { leave } from './leave.ts'

export interface Supervised {
  /** The whole work; it says the exit code. */
  readonly body: () => Promise<0 | 1>
  /** Called once, when the body can no longer be trusted: asks what is under way to stop, and waits for it a while. */
  readonly stop: (why: string) => Promise<void>
  /** Called once after that, or without it where nothing is left that could stop; it says the exit code. */
  readonly lastWords: (why: string) => 0 | 1
}

/** Sets `process.exitCode`, and leaves when all is written. */
export function supervise({ body, stop, lastWords }: Supervised): void {
  process.exitCode = 1
  let fault: string | undefined
  let over = false
  const end = (exitCode: 0 | 1) => {
    if (over) return
    over = true
    process.exitCode = exitCode
    leave()
  }
  const speak = () => over || end(spoken(lastWords, fault ?? 'for no reason that it knew'))
  const fail = (why: string) => {
    if (over || fault !== undefined) return
    fault = why
    stopped(stop, why).then(speak, speak)
  }
  process.on('uncaughtException', (thrown) => fail(describeThrown(thrown)))
  process.on('unhandledRejection', (thrown) => fail(describeThrown(thrown)))
  // Nothing is left to do, and yet there was no end: something waits for what never comes, perhaps even while it stops.
  process.on('beforeExit', () => {
    fault ??= 'the work stopped without an end'
    speak()
  })
  begin(body).then(
    (exitCode) => fault === undefined && end(exitCode),
    (thrown: unknown) => fail(describeThrown(thrown)),
  )
}

async function begin(body: () => Promise<0 | 1>): Promise<0 | 1> {
  return body()
}

async function stopped(stop: Supervised['stop'], why: string): Promise<void> {
  await stop(why)
}

function spoken(lastWords: Supervised['lastWords'], fault: string): 0 | 1 {
  try {
    return lastWords(fault)
  } catch {
    return 1
  }
}

/** Anything may be thrown: a string, `null`, an object whose own text throws. */
function describeThrown(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `thrown: ${String(thrown)}`
  } catch {
    return 'something was thrown that can not be shown'
  }
}
