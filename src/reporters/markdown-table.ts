/** A Markdown table; the cells are Markdown already. */

/** An empty `head` gives a table without visible headings: GitHub wants the row all the same. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
