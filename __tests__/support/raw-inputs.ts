/** What the runner would hand over as inputs: texts by name, empty where absent. */

export type RawInputs = Readonly<Record<string, string>>

export function rawInputs(given: RawInputs): (name: string) => string {
  return (name) => (Object.hasOwn(given, name) ? (given[name] ?? '') : '')
}
