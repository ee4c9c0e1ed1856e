/** Fails closed: whatever is thrown, never settles or goes wrong elsewhere, the exit code is 1 unless the body says 0. */

export interface Supervised {
  /** The whole work; it says the exit code. */
  readonly body: () => Promise<0 | 1>
  /** Told once, when the body can no longer be trusted. It must end. */
  readonly lastWords: (why: string) => Promise<void>
}

/** Nobody calls `process.exit`: the process ends when nothing is left to do, with all its output written. */
export function supervise({ body, lastWords }: Supervised): void {
  process.exitCode = 1
  let over = false
  const fail = (why: string) => {
    if (over) return
    over = true
    process.exitCode = 1
    lastWords(why).catch(() => undefined)
  }
  process.on('uncaughtException', (thrown) => fail(describeThrown(thrown)))
  process.on('unhandledRejection', (thrown) => fail(describeThrown(thrown)))
  // Nothing is left to do, and yet the work has not ended: something waits for what never comes.
  process.on('beforeExit', () => fail('the work stopped without an end'))
  begin(body).then(
    (exitCode) => {
      if (over) return
      over = true
      process.exitCode = exitCode
    },
    (thrown: unknown) => fail(describeThrown(thrown)),
  )
}

async function begin(body: () => Promise<0 | 1>): Promise<0 | 1> {
  return body()
}

/** Anything may be thrown: a string, `null`, an object whose own text throws. */
export function describeThrown(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `thrown: ${String(thrown)}`
  } catch {
    return 'something was thrown that can not be shown'
  }
}
