/** Which job is to be run, by which command, and how long it is waited for. */

import * as v from '@badrap/valita'
import { fault, type InputReader, type InputType, value } from '../../core/input-reader.ts'
import { identifier, required } from '../../core/input-types.ts'
import { parseJson } from '../../core/json.ts'
import { readWaiting, type Waiting } from '../../core/shared-inputs.ts'
import { type ManagementInputs, readManagement } from './connection.ts'

export interface JobInputs extends ManagementInputs, Waiting {
  readonly serviceId: string
  readonly jobId: string
  /** Undefined: the job's own. */
  readonly command: string | readonly string[] | undefined
}

export function readJob(reader: InputReader): JobInputs {
  const connection = readManagement(reader)
  const { requestTimeoutMs } = connection
  return {
    ...connection,
    ...readWaiting(reader, { timeout: '30m', queueTimeout: false, requestTimeoutMs }),
    serviceId: reader.read('service-id', required(identifier), ''),
    jobId: reader.read('job-id', required(identifier), ''),
    command: reader.read('command', command, ''),
  }
}

const longestCommand = 10_000

/** A text that begins with a bracket was meant as an array. */
const command: InputType<string | readonly string[] | undefined> = {
  legal: `a command of at most ${longestCommand} characters, or a JSON array of texts`,
  parse: (given) => {
    if (given === '') return value(undefined)
    if (given.length > longestCommand || given.includes('\u0000')) return fault('it is too long, or holds NUL')
    if (!given.startsWith('[')) return value(given)
    const said = v.array(v.string()).try(parseJson(given))
    return said.ok && said.value.length > 0 ? value(said.value) : fault('it is not a JSON array of texts')
  },
}
