/** Reads a step's stdout as GitHub's runner does: workflow commands become what the log shows, masked values become `***`. */

export type LogLine =
  | { readonly kind: 'line' | 'error' | 'warning' | 'notice' | 'debug' | 'group'; readonly text: string }
  | { readonly kind: 'endgroup' }
  /** So many values have been masked before the line that comes next. */
  | { readonly kind: 'masks'; readonly count: number }
  /** Nothing that a log shows: in this moment the runner is told to cancel. */
  | { readonly kind: 'cancel' }

const kinds = ['error', 'warning', 'notice', 'debug', 'group'] as const

/** `show` is called for every line that the log shows. The reader is called with every line of stdout. */
export function createLogReader(show: (line: LogLine) => void): (line: string) => void {
  const masks = new Set<string>()
  let unsaid = 0
  const masked = (text: string) => [...masks].reduce((rest, mask) => rest.replaceAll(mask, '***'), text)

  return (line) => {
    const { command, text } = parse(line)
    if (command === 'add-mask') {
      if (text !== '') masks.add(text)
      unsaid += 1
      return
    }
    if (unsaid > 0) show({ kind: 'masks', count: unsaid })
    unsaid = 0
    if (command === 'endgroup') return show({ kind: 'endgroup' })
    show({ kind: kinds.find((kind) => kind === command) ?? 'line', text: masked(text) })
  }
}

/** `::error file=…::text`; the percent-encoded characters are those that would end the line or the text. */
function parse(line: string): { readonly command: string; readonly text: string } {
  const [, command = '', data = ''] = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? []
  if (command === '') return { command, text: line }
  const text = data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  return { command, text }
}

/** As the log of a job shows it. */
export function textOfLine(line: Exclude<LogLine, { kind: 'endgroup' }>): string {
  switch (line.kind) {
    case 'masks':
      return `(${line.count} masks)`
    case 'cancel':
      return '▶ Somebody presses "Cancel workflow" now: SIGINT'
    case 'group':
      return `▾ ${line.text}`
    case 'error':
      return `Error: ${line.text}`
    case 'warning':
      return `Warning: ${line.text}`
    case 'notice':
      return `Notice: ${line.text}`
    case 'debug':
    case 'line':
      return line.text
  }
}
