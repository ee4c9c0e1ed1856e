/** What `action.yml` says, as Markdown tables. */

import { type ActionMetadata, readmeOf } from './action-metadata.ts'

/** By the name of the place where they belong. */
export function renderTables({ inputs, outputs }: ActionMetadata): Readonly<Record<string, string>> {
  return {
    inputs: table(
      ['Input', 'Default', 'Meaning'],
      inputs.map((input) => [code(input.name), input.required ? '_required_' : code(input.default), input.description]),
    ),
    outputs: table(
      ['Output', 'Meaning'],
      outputs.map(({ name, description }) => [code(name), description]),
    ),
  }
}

/** All actions but the root one, by what is written after `uses:`. */
export function renderActions(actions: readonly ActionMetadata[]): string {
  const others = actions.filter(({ folder }) => folder !== '')
  return table(
    ['`uses:`', 'What it does'],
    others.map((action) => [`[\`OWNER/touchdown/${action.folder}@v1\`](${readmeOf(action)})`, action.description]),
  )
}

/** In columns, as the formatter of this repository wants them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(cell))
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)))
  const [first = [], ...others] = cells
  const rule = widths.map((width) => '-'.repeat(width))
  return [first, rule, ...others].map((row) => line(row, widths)).join('\n')
}

function line(row: readonly string[], widths: readonly number[]): string {
  return `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

/** A row is one line, and a bar ends a cell even in code. */
function cell(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
}
