/** A reporter whose code is loaded when it is first needed: to tell people is not on the way to the trigger. */

import type { Reporter } from '../core/reporter.ts'

export interface OnDemand extends Pick<Reporter, 'name' | 'required'> {
  /** What goes first; absent: nothing. */
  readonly after?: () => Promise<void>
  readonly load: () => Promise<Reporter>
}

/** `name` and `required` are those of the reporter that `load` brings. */
export function onDemand({ name, required = false, after, load }: OnDemand): Reporter {
  let loading: Promise<Reporter> | undefined
  let loaded: Reporter | undefined
  const begin = async () => {
    await after?.()
    loaded = await load()
    return loaded
  }
  const reporter = () => {
    loading ??= begin()
    return loading
  }
  return {
    name,
    required,
    open: async (story, limits) => (await reporter()).open(story, limits),
    update: async (story, limits) => (await reporter()).update(story, limits),
    close: async (story, limits) => (await reporter()).close(story, limits),
    memory: () => loaded?.memory() ?? {},
  }
}
