/** What an environment is to be, and which of it each of the three requests takes. */

import * as v from '@badrap/valita'
import type { InputReader } from '../../core/input-reader.ts'
import { branchName, identifier, oneOf, optional, required, text } from '../../core/input-types.ts'
import { isKey } from '../../core/key-values.ts'
import { structured } from '../../core/structured-text.ts'
import { type ManagementInputs, readManagement } from './connection.ts'

export interface EnvironmentInputs extends ManagementInputs {
  readonly operation: 'create' | 'edit'
  readonly projectId: string
  /** Empty: the environment is not named by its id. */
  readonly environmentId: string
  readonly name: string
  /** What is sent: only what was given. */
  readonly body: Readonly<Record<string, unknown>>
}

const filled = v.string().assert((given) => given !== '', 'is empty')

/** What a service is besides these three is for Flightcontrol to judge. */
const service = v.object({ id: filled, name: filled, type: filled }).rest(v.unknown())
const vpc = v.object({ id: filled.optional(), cidr: filled.optional(), private: v.boolean().optional() })
const variables = v
  .record(v.string())
  .assert((given) => Object.keys(given).every(isKey), 'has a key that is not letters, digits and `_`')

export function readEnvironment(reader: InputReader, raw: (name: string) => string): EnvironmentInputs {
  const operation = reader.read('operation', required(oneOf('create', 'edit')), 'edit')
  const environmentId = reader.read('environment-id', identifier, '')
  const name = reader.read('name', text({ most: 255 }), '')
  const inputs = {
    ...readManagement(reader),
    operation,
    projectId: reader.read('project-id', required(identifier), ''),
    environmentId,
    name,
    body: { ...(name !== '' && { name }), ...readBody(reader) },
  }
  const isFaulty = (input: string) => reader.faults.some((fault) => fault.input === input)
  // Without a legal operation, nothing can be said of what belongs to it.
  if (!isFaulty('operation')) judge(reader, { operation, isGiven: (input) => raw(input).trim() !== '', isFaulty })
  return inputs
}

function readBody(reader: InputReader): Readonly<Record<string, unknown>> {
  const region = reader.read('region', text({ most: 50 }), '')
  const branch = reader.read('branch', branchName, '')
  const trigger = reader.read('deploy-trigger', optional(oneOf('push', 'manual')), '')
  const shape = {
    services: structured(v.array(service), { legal: 'a list of services, each with `id`, `name` and `type`' }),
    vpc: structured(vpc, { legal: '`id`, `cidr`, `private`' }),
    variables: structured(variables, { legal: 'texts by key', scalars: 'as-written' }),
  }
  const services = reader.read('services', shape.services, '')
  const network = reader.read('vpc', shape.vpc, '')
  const envVariables = reader.read('variables', shape.variables, '')
  const source = { ...(branch !== '' && { branch }), ...(trigger !== undefined && { trigger }) }
  return {
    ...(region !== '' && { region }),
    ...(Object.keys(source).length > 0 && { source }),
    ...(services !== undefined && { services }),
    ...(network !== undefined && { vpc: network }),
    ...(envVariables !== undefined && { envVariables }),
  }
}

interface Judging {
  readonly operation: 'create' | 'edit'
  readonly isGiven: (input: string) => boolean
  readonly isFaulty: (input: string) => boolean
}

const ofEditById = ['name', 'branch', 'deploy-trigger']
const ofCreateOnly = ['region', 'services', 'vpc', 'variables']

function judge(reader: InputReader, { operation, isGiven, isFaulty }: Judging): void {
  const fault = (input: string, problem: string, legal: string) => {
    if (!isFaulty(input)) reader.fault({ input, problem, legal })
  }
  const byId = isGiven('environment-id')
  if (operation === 'create' && byId) {
    fault('environment-id', 'a new environment has no id yet', 'only with `operation: edit`')
  }
  if (operation === 'edit' && byId) {
    for (const input of ofCreateOnly.filter(isGiven)) {
      fault(input, 'Flightcontrol does not change it by `environment-id`', 'by it: `name`, `branch`, `deploy-trigger`')
    }
    if (!ofEditById.some(isGiven))
      fault('name', 'nothing is given to be changed', 'at least one of `name`, `branch`, `deploy-trigger`')
    return
  }
  const why = operation === 'create' ? 'to create an environment' : 'to edit an environment without `environment-id`'
  for (const input of ['name', 'region'].filter((one) => !isGiven(one))) {
    fault(input, 'it is missing', `\`name\` and \`region\` are needed ${why}`)
  }
}
