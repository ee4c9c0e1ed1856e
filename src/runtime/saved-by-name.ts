/** What main saved for `post` under names that only it knew: `what.name`. */

/** By name. The runner hands state on as `STATE_…`. */
export function savedByName(what: string): ReadonlyMap<string, string> {
  const prefix = `STATE_${what}.`
  const found = new Map<string, string>()
  for (const [variable, value] of Object.entries(process.env)) {
    if (variable.startsWith(prefix) && value !== undefined) found.set(variable.slice(prefix.length), value)
  }
  return found
}
