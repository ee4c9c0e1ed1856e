/** What a container wrote before it failed. */

import type { Answer } from '../../core/provider.ts'
import { readContainerLog, type WireContainerLog } from './wire.ts'

/** The end of a log says more than its start. */
const mostLines = 200

/** Empty where there is nothing to show. */
export function logLines(answer: Answer): readonly string[] {
  const wire = readContainerLog(answer.body)
  if (!wire) return []
  const { logs = '', crash_logs: crashLogs = '' } = wire
  // Mostly the one repeats the other.
  const crash = crashLogs.trim() === logs.trim() ? [] : headed('Log of the crash:', linesOf(crashLogs))
  return [...crashLine(wire.crash_data), ...crash, ...linesOf(logs)]
}

function headed(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines, 'Log:']
}

function linesOf(text: string): readonly string[] {
  const lines = text.trimEnd() === '' ? [] : text.trimEnd().split(/\r\n|[\r\n]/)
  const left = lines.length - mostLines
  return left > 0 ? [`(${left} lines before these)`, ...lines.slice(-mostLines)] : lines
}

/** `Crashed with exit code 137: OOMKilled (restarted 2 times)` */
function crashLine(crash: WireContainerLog['crash_data']): readonly string[] {
  if (!crash) return []
  const { exit_code: code, message = '', restart_count: restarts = 0 } = crash
  const parts = [
    code === undefined ? 'Crashed' : `Crashed with exit code ${code}`,
    message === '' ? '' : `: ${message}`,
    restarts > 0 ? ` (restarted ${restarts === 1 ? 'once' : `${restarts} times`})` : '',
  ]
  return code === undefined && message === '' ? [] : [parts.join('')]
}
