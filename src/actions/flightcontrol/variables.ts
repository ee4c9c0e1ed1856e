/** Sets environment variables of an environment or a service. Their values are never shown. */

import * as v from '@badrap/valita'
import { type Call, call } from '../../core/call.ts'
import { isSafeId } from '../../core/identifier.ts'
import type { InputReader } from '../../core/input-reader.ts'
import { identifier } from '../../core/input-types.ts'
import { parseJson } from '../../core/json.ts'
import type { KeyValue } from '../../core/key-values.ts'
import type { Answer } from '../../core/provider.ts'
import { stringMap } from '../../core/string-map.ts'
import { badResponse, endedWith, succeeded, type Task, type TaskEnd } from '../../core/task.ts'
import { managementCall } from '../../providers/registry.ts'
import { type ManagementInputs, managementSecrets, readManagement } from './connection.ts'
import { readServiceReferences, type ServiceReference } from './service-references.ts'

export interface VariablesInputs extends ManagementInputs {
  readonly scope: 'environment' | 'service'
  readonly id: string
  /** By kind, as the API names it; kinds without a variable are absent. */
  readonly variables: Readonly<Record<string, Readonly<Record<string, string | ServiceReference>>>>
}

/** Their values are secret, not only names of where a secret is kept. */
export const variablesSecrets = { ...managementSecrets, hiddenValues: ['parameter-store', 'secrets-manager'] }

const kinds = {
  'plain-text': 'plainText',
  'parameter-store': 'parameterStore',
  'secrets-manager': 'secretsManager',
  'from-parameter-store': 'fromParameterStore',
  'from-secrets-manager': 'fromSecretsManager',
} as const

const whole = v.number().assert((count) => Number.isInteger(count) && count >= 0)
const saved = v.object({ status: v.literal('completed'), savedCount: whole })
const processing = v.object({
  status: v.literal('processing'),
  runId: v.string().assert(isSafeId),
  savedCount: whole,
  processingCount: whole,
})

export const variablesTask: Task<VariablesInputs> = {
  title: 'Set environment variables',
  outputNames: ['status', 'savedCount', 'processingCount', 'runId'],
  readInputs: (reader, raw) => ({
    ...readManagement(reader),
    ...readScope(reader, raw),
    variables: readVariables(reader),
  }),
  /** https://www.flightcontrol.dev/docs/reference/api/environment-variables (read 2026-11-22) */
  async run(inputs, world) {
    const end = await call(setting(inputs), { world, limits: inputs })
    return end.kind === 'ended' ? endedWith(end.outcome) : told(inputs, end.answer)
  },
}

/** Whoever sets the same values once more changes nothing. */
function setting(inputs: VariablesInputs): Call {
  const { scope, id, variables } = inputs
  const path = `/v1/${scope}s/${id}/env-variables`
  const what = `set ${countOf(inputs)} of ${scope} ${id}`
  return managementCall(inputs, { method: 'POST', path, body: variables, what, again: 'the-same' })
}

function countOf({ variables }: VariablesInputs): string {
  const count = Object.values(variables).reduce((sum, ofKind) => sum + Object.keys(ofKind).length, 0)
  return `${count} ${count === 1 ? 'variable' : 'variables'}`
}

function readScope(reader: InputReader, raw: (name: string) => string): Pick<VariablesInputs, 'scope' | 'id'> {
  const environmentId = reader.read('environment-id', identifier, '')
  const serviceId = reader.read('service-id', identifier, '')
  const given = ['environment-id', 'service-id'].filter((name) => raw(name).trim() !== '')
  if (given.length !== 1) {
    const problem = given.length === 0 ? 'it is missing, and so is `service-id`' : '`service-id` is given as well'
    reader.fault({ input: 'environment-id', problem, legal: 'either `environment-id` or `service-id`' })
  }
  return serviceId === '' ? { scope: 'environment', id: environmentId } : { scope: 'service', id: serviceId }
}

function readVariables(reader: InputReader): VariablesInputs['variables'] {
  const before = reader.faults.length
  const given = Object.entries(kinds).map(([input, kind]) => ({
    input,
    kind,
    pairs: reader.read(input, stringMap, ''),
  }))
  const references = { input: 'from-service', kind: 'fromService', pairs: readServiceReferences(reader) }
  const all = [...given, references].filter(({ pairs }) => pairs.length > 0)
  if (all.length === 0 && reader.faults.length === before) {
    reader.fault({
      input: 'plain-text',
      problem: 'no variable is given at all',
      legal: 'at least one variable of any kind',
    })
  }
  refuseTwice(reader, all)
  return Object.fromEntries(
    all.map(({ kind, pairs }) => [kind, Object.fromEntries(pairs.map(({ key, value }) => [key, value]))]),
  )
}

interface Given {
  readonly input: string
  readonly pairs: readonly Pick<KeyValue, 'key'>[]
}

/** Which of two kinds wins is not documented. */
function refuseTwice(reader: InputReader, all: readonly Given[]): void {
  const seen = new Map<string, string>()
  for (const { input, pairs } of all) {
    for (const { key } of pairs) {
      const first = seen.get(key)
      if (first === undefined) seen.set(key, input)
      else reader.fault({ input, problem: `${key} is in \`${first}\` as well`, legal: 'each variable once' })
    }
  }
}

/** 200: all is saved. 202: secrets that Flightcontrol keeps are being saved; it has no way to ask whether they are. */
function told(inputs: VariablesInputs, { status, body }: Answer): TaskEnd {
  const shape = status === 202 ? processing : saved
  const said = shape.try(parseJson(body), { mode: 'strip' })
  if ((status !== 200 && status !== 202) || !said.ok) {
    const missing =
      status === 202
        ? '`status: processing`, `runId`, `savedCount` and `processingCount`, as a 202 does'
        : '`status: completed` and `savedCount`, as a 200 does'
    const next = `Look in Flightcontrol at the variables of ${inputs.scope} ${inputs.id}. Setting them again is safe.`
    return badResponse({ title: 'Flightcontrol', missing, next })
  }
  const { savedCount } = said.value
  const later = 'runId' in said.value ? said.value : { processingCount: 0, runId: '' }
  const tail = later.runId === '' ? '' : `, ${later.processingCount} are being saved (run ${later.runId})`
  return succeeded(`Set ${countOf(inputs)} of ${inputs.scope} ${inputs.id}: ${savedCount} saved${tail}.`, {
    outputs: {
      status: said.value.status,
      savedCount: String(savedCount),
      processingCount: String(later.processingCount),
      runId: later.runId,
    },
    rows: [
      [inputs.scope === 'service' ? 'Service' : 'Environment', inputs.id],
      ['Status', said.value.status],
      ['Saved', String(savedCount)],
      ['Being saved', String(later.processingCount)],
    ],
  })
}
