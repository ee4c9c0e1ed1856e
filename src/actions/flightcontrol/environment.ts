/** Creates or edits an environment. */

import * as v from '@badrap/valita'
import { call } from '../../core/call.ts'
import { isSafeId } from '../../core/identifier.ts'
import { parseJson } from '../../core/json.ts'
import { badResponse, endedWith, succeeded, type Task, type TaskEnd } from '../../core/task.ts'
import { type ManagementRequest, managementCall } from '../../providers/registry.ts'
import { type EnvironmentInputs, readEnvironment } from './environment-inputs.ts'

/** `[{"message": "Environment updated successfully"}]`. */
const messages = v.array(v.object({ message: v.string() })).assert((list) => list.length > 0)
const created = v.object({ id: v.unknown().optional(), environmentId: v.unknown().optional() })

export const environmentTask: Task<EnvironmentInputs> = {
  title: 'Create or edit an environment',
  outputNames: ['environmentId', 'message'],
  readInputs: readEnvironment,
  async run(inputs, world) {
    const end = await call(managementCall(inputs, requestFor(inputs)), { world, limits: inputs })
    if (end.kind === 'ended') return endedWith(end.outcome)
    return told(inputs, end.answer.body)
  },
}

/**
 * To edit, the documentation has a POST with the environment's id, for name and source; the published OpenAPI has a PATCH
 * without an id, that takes what creating takes. https://www.flightcontrol.dev/docs/reference/api/environments (read 2026-11-22)
 */
function requestFor(inputs: EnvironmentInputs): ManagementRequest {
  const { operation, projectId, environmentId, body } = inputs
  const environments = `/v1/projects/${projectId}/environments`
  if (operation === 'create') {
    const what = `create an environment in project ${projectId}`
    return { method: 'POST', path: environments, body, what, again: 'more' }
  }
  if (environmentId === '') {
    const what = `edit an environment of project ${projectId}`
    return { method: 'PATCH', path: environments, body, what, again: 'more' }
  }
  const what = `edit environment ${environmentId}`
  return { method: 'POST', path: `${environments}/${environmentId}`, body, what, again: 'the-same' }
}

/** Only the answer to an edit by id is documented; of the others, JSON is good, and so is nothing. A page of HTML is not. */
function told(inputs: EnvironmentInputs, body: string): TaskEnd {
  const json = parseJson(body)
  const said = messages.try(json, { mode: 'strip' })
  const byId = inputs.operation === 'edit' && inputs.environmentId !== ''
  if (!said.ok && (byId || saysNo(json) || (json === undefined && body.trim() !== ''))) {
    const missing = byId || json !== undefined ? 'what tells of success' : 'JSON'
    const next = `Look in Flightcontrol at the environments of project ${inputs.projectId} before you run this job again.`
    return badResponse({ title: 'Flightcontrol', missing, next })
  }
  const message = said.ok ? said.value.map((one) => one.message).join('; ') : ''
  const environmentId = inputs.environmentId || idIn(json)
  const which = environmentId === '' ? `Environment ${inputs.name}` : `Environment ${environmentId}`
  const done = inputs.operation === 'create' ? 'was created' : 'was edited'
  const quoted = message === '' ? '' : ` Flightcontrol says: ${message}.`
  return succeeded(`${which} of project ${inputs.projectId} ${done}.${quoted}`, {
    outputs: { environmentId, message },
    rows: [
      ['Project', inputs.projectId],
      ['Environment', [inputs.name, environmentId].filter((part) => part !== '').join(', ')],
      ['Changed', Object.keys(inputs.body).join(', ')],
    ],
  })
}

/** A refusal in a 2xx: the error bodies of Flightcontrol hold one of these. */
const refusal = v.union(
  v.object({ error: v.unknown().assert((given) => given !== null && given !== '' && given !== false) }),
  v.object({ errorCode: v.string() }),
  v.object({ success: v.literal(false) }),
)

function saysNo(json: unknown): boolean {
  return json === null || [json].flat().some((said) => refusal.try(said, { mode: 'strip' }).ok)
}

function idIn(json: unknown): string {
  const said = created.try(json, { mode: 'strip' })
  const candidates = said.ok ? [said.value.environmentId, said.value.id] : []
  return candidates.find(isSafeId) ?? ''
}
