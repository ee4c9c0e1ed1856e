/** Processes take time that other processes can use: while a test awaits one row of a table, the next ones run already. */

import { afterAll } from '@jest/globals'

/** What a row throws is thrown to who asks for it. To be called where tests are described. */
export function sideBySide<Row, End>(
  rows: readonly Row[],
  run: (row: Row) => Promise<End>,
  { atOnce = 5 } = {},
): (row: Row) => Promise<End> {
  const ends = new Map<Row, Promise<End>>()
  const start = (row: Row): Promise<End> => {
    const end = ends.get(row) ?? run(row)
    // Until somebody asks, nobody listens.
    end.catch(() => undefined)
    ends.set(row, end)
    return end
  }
  // Those that were started for a test that was not run in the end.
  afterAll(async () => {
    await Promise.allSettled(ends.values())
  })
  return (row) => {
    const at = rows.indexOf(row)
    for (const next of rows.slice(at, at + atOnce)) void start(next)
    return start(row)
  }
}
