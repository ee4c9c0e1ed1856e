/** What GitHub's runner makes of the stdout of a step: which commands it would obey. It is modelled as the runner is, not as it should be. */

/** `legacy` is the older form `##[name]`, which the runner finds anywhere in a line. */
export interface RunnerCommand {
  readonly form: 'current' | 'legacy'
  /** In lower case. */
  readonly name: string
  /** Unescaped. */
  readonly data: string
  /** From 1. */
  readonly line: number
}

/**
 * Names in any case; any other name is plain text to the runner.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs (read 2026-11-22)
 */
const registered: ReadonlySet<string> = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
])

/** Lines end as .NET's `ReadLine` has it: a lone CR ends one, NEL and the Unicode separators do not. */
export function runnerLines(stdout: string): readonly string[] {
  return stdout.replace(/(?:\r\n|[\r\n])$/, '').split(/\r\n|[\r\n]/)
}

/** https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (read 2026-11-22) */
export function runnerCommands(stdout: string): readonly RunnerCommand[] {
  return runnerLines(stdout).flatMap((text, index) => {
    const command = commandIn(text) ?? commandIn(text.replace(weightless, ''))
    return command === undefined ? [] : [{ ...command, line: index + 1 }]
  })
}

/** It compares in its culture's way, which passes over these; where they matter, both readings count. */
const weightless = /(?!\s)[\p{Default_Ignorable_Code_Point}\p{Mark}\p{Cc}]/gu

/** What .NET's `TrimStart` drops: every white space of Unicode, NBSP and NEL among it. */
const leadingWhiteSpace = /^[\t-\r\u0085\p{White_Space}]+/u

type Found = Omit<RunnerCommand, 'line'>

function commandIn(line: string): Found | undefined {
  return currentForm(line) ?? legacyForm(line)
}

function currentForm(line: string): Found | undefined {
  const [, info = '', data = ''] = /^::(.*?)::(.*)$/su.exec(line.replace(leadingWhiteSpace, '')) ?? []
  return found({ form: 'current', info, data: unescaped(data, currentEscapes) })
}

function legacyForm(line: string): Found | undefined {
  const [, info = '', data = ''] = /##\[([^\]]*)\](.*)$/su.exec(line) ?? []
  return found({ form: 'legacy', info, data: unescaped(data, legacyEscapes) })
}

function found({ form, info, data }: { form: Found['form']; info: string; data: string }): Found | undefined {
  const name = (info.split(' ')[0] ?? '').toLowerCase()
  return registered.has(name) ? { form, name, data } : undefined
}

type Escapes = readonly (readonly [escaped: string, plain: string])[]

const currentEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const legacyEscapes: Escapes = [['%3B', ';'], ...currentEscapes.slice(0, 2), ['%5D', ']'], ['%25', '%']]

/** One after the other, as the runner does it. */
function unescaped(data: string, escapes: Escapes): string {
  return escapes.reduce((text, [escaped, plain]) => text.replaceAll(escaped, plain), data)
}
