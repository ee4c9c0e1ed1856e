/** A log that keeps what it is told: plain lines as they are, all else with its kind before it. */

import type { Log } from '../../src/core/ports.ts'

export interface RecordingLog extends Log {
  readonly lines: readonly string[]
}

export function recordingLog(): RecordingLog {
  const lines: string[] = []
  const as = (kind: string) => (text: string) => void lines.push(`${kind}: ${text}`)
  return {
    lines,
    opening: (text) => void lines.push(text),
    line: (text) => void lines.push(text),
    debug: as('debug'),
    notice: as('notice'),
    warning: as('warning'),
    error: as('error'),
    group: (title, inner) => void lines.push(`group: ${title}`, ...inner),
  }
}
