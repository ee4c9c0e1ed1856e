/** Signals as a runner sends them, and a step that a machine took away. */

import type { Run, Scenario } from './scenario.ts'

/** By then a cancelled step has to be over: the runner's own SIGKILL comes 10 s after its first signal. */
const overWithinMs = 5_000

/** Sends these signals, so far apart, and kills what has not ended by itself in time: the exit code then tells. */
export async function cancel({ child }: Run, signals: readonly NodeJS.Signals[], apartMs = 0): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null)
    throw new Error('the step ended before it could be cancelled')
  const killer = setTimeout(() => child.kill('SIGKILL'), overWithinMs)
  const over = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for (const [index, signal] of signals.entries()) {
    if (index > 0) holdStill(apartMs)
    child.kill(signal)
  }
  await over
  clearTimeout(killer)
}

/** Nothing else runs here meanwhile, which a timer would have to wait for: a burst stays a burst. */
function holdStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/** A step of which the machine went away as soon as `when` is the case. */
export function killed(when: (run: Run) => Promise<void>): Pick<Scenario, 'meanwhile' | 'judge'> {
  return {
    meanwhile: async (run) => {
      await when(run)
      run.child.kill('SIGKILL')
    },
    judge: { fate: 'killed' },
  }
}
