/** State for `post`, in the file at once: a process that is killed in the next moment has said what it knew. */

import type { StateStore } from '../core/ports.ts'

/** `write` may throw: a run without state still ends well, only `post` then knows less. */
export function createStateStore(write: (name: string, value: string) => void): StateStore {
  const saved = new Map<string, string>()
  return {
    save(name, value) {
      if (saved.get(name) === value) return
      saved.set(name, value)
      try {
        write(name, value)
      } catch {
        // The outputs file, which users read, tells of a broken runner; this one is for us alone.
      }
    },
  }
}
