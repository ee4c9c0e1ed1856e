/** The one way to stdout: every text is redacted and made inert, and annotations stay within what GitHub shows. */

import { inertLine } from '../core/inert-log.ts'
import type { Log } from '../core/ports.ts'
import { type CommandName, cutForCommand, workflowCommand } from './workflow-command.ts'

/** GitHub shows ten annotations of a kind for a step. */
const mostAnnotations = 10
/** GitHub shows no more of an annotation. */
const longestErrorCharacters = 4096

export interface LogSink extends Log {
  mask(values: readonly string[]): void
}

export interface LogSinkSettings {
  readonly write: (line: string) => void
  /** What is masked before the first line; asked for only then, since it takes longer than to send a trigger. */
  readonly secretForms: () => readonly string[]
  /** Does something once nobody is in a hurry any more. */
  readonly later: (work: () => void) => void
  readonly redact: (text: string) => string
  /** Whether step debug logging is on; debug lines are written only then. */
  readonly debug: boolean
}

/** `write` gets whole lines without their end; masks come as one text of several lines. */
export function createLogSink({ redact, debug, ...settings }: LogSinkSettings): LogSink {
  let before: (() => void)[] = [() => mask(settings.secretForms())]
  const writeBefore = () => {
    const writings = before
    before = []
    for (const writing of writings) writing()
  }
  const write = (line: string) => {
    writeBefore()
    settings.write(line)
  }
  const mask = (values: readonly string[]) => {
    if (values.length > 0) write(values.map((value) => workflowCommand('add-mask', value)).join('\n'))
  }
  const used = new Map<CommandName, number>()
  const clean = (text: string, longest?: number) => inertLine(redact(text), longest)
  const annotate = (name: CommandName, text: string, longest?: number) => {
    const times = (used.get(name) ?? 0) + 1
    used.set(name, times)
    const shown = cutForCommand(clean(text, longest), longestErrorCharacters)
    write(times > mostAnnotations ? shown : workflowCommand(name, shown))
  }
  return {
    mask,
    opening: (text) => {
      before.push(() => settings.write(clean(text)))
      settings.later(writeBefore)
    },
    line: (text) => write(clean(text)),
    debug: (text) => {
      if (debug) write(workflowCommand('debug', clean(text)))
    },
    notice: (text) => annotate('notice', text),
    warning: (text) => annotate('warning', text),
    error: (text) => annotate('error', text, longestErrorCharacters),
    group: (title, lines) => {
      write(workflowCommand('group', clean(title)))
      for (const line of lines) write(clean(line))
      write(workflowCommand('endgroup', ''))
    },
  }
}

let isHeard = false

/** Nobody reads any more where stdout is closed: that must neither end the run nor change its result, and Node would end it. */
export function writeToStdout(line: string): void {
  if (!isHeard) process.stdout.on('error', () => undefined)
  isHeard = true
  if (process.stdout.writable) process.stdout.write(`${line}\n`)
}
