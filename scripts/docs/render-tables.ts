/** What `action.yml` says, as Markdown tables. */

import { type ActionMetadata, readmeOf } from './action-metadata.ts'

/** By the name of the place where they belong. */
export function renderTables({ inputs, outputs }: ActionMetadata): Readonly<Record<string, string>> {
  return {
    inputs: table(
      ['Input', 'Default', 'Meaning'],
      inputs.map((input) => [code(input.name), input.required ? '*required*' : code(input.default), input.description]),
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

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`)
  return lines.map((line) => line.replaceAll(/ {2,}/g, ' ')).join('\n')
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

/** A row is one line, and a bar ends a cell even in code. */
function cell(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
}
