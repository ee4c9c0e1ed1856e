/** State for `post`, written in the order in which it was saved. */

import type { StateStore } from '../core/ports.ts'

export interface QueuedStateStore extends StateStore {
  /** Ends when everything saved so far stands in the file. */
  flush(): Promise<void>
}

/** `write` may fail: a run without state still ends well, only `post` then knows less. */
export function createStateStore(write: (name: string, value: string) => Promise<void>): QueuedStateStore {
  const saved = new Map<string, string>()
  let tail = Promise.resolve()
  return {
    save(name, value) {
      if (saved.get(name) === value) return
      saved.set(name, value)
      tail = tail.then(() => write(name, value)).catch(() => undefined)
    },
    flush: () => tail,
  }
}
