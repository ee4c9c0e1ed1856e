/** Processes take time that other processes can use: the rows of a table are run some at once, and each test awaits its own. */

/** Starts with the first row that is asked for. What a row throws is thrown to who asks for it. */
export function sideBySide<Row, End>(
  rows: readonly Row[],
  run: (row: Row) => Promise<End>,
  { atOnce = 4 } = {},
): (row: Row) => Promise<End> {
  const ends = new Map<Row, Promise<End>>()
  const begin = () => {
    const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve())
    for (const [index, row] of rows.entries()) {
      const lane = index % atOnce
      const end = (lanes[lane] ?? Promise.resolve()).then(() => run(row))
      lanes[lane] = end.catch(() => undefined)
      ends.set(row, end)
    }
  }
  return (row) => {
    if (ends.size === 0) begin()
    return ends.get(row) ?? Promise.reject(new Error('that row is not in the table'))
  }
}
