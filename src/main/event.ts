/** What happened on GitHub, read from the runner. */

import { type EventReading, parseEvent } from '../core/event.ts'
import { readEventFacts } from '../runtime/environment.ts'
import { readEventFile } from '../runtime/event-file.ts'

/** Never throws: an event that can not be read is `broken`. */
export function readEvent(): EventReading {
  const file = readEventFile()
  return file.kind === 'payload' ? parseEvent({ ...readEventFacts(), payload: file.payload }) : file
}
