/** Environments of a project and environment variables: what was sent is kept for the test to look at. */

import type { Handler } from '../api.ts'
import { cuid } from '../ids.ts'
import { fieldsOf, textOf } from '../json.ts'
import { notFound } from './errors.ts'

/** One successful change, as it was asked for. */
export interface Change {
  readonly operationId: string
  readonly params: Readonly<Record<string, string>>
  readonly body: unknown
}

export function createSettings(isKnownService: (serviceId: string) => boolean) {
  const changes: Change[] = []

  const remember =
    (answer: Handler): Handler =>
    (call) => {
      changes.push({ operationId: call.operationId, params: call.params, body: call.body })
      return answer(call)
    }

  /** Variables that Flightcontrol stores as secrets are saved later: 202. Everything else is saved at once: 200. */
  const setVariables = remember(({ body }) => {
    const count = (kinds: readonly string[]): number =>
      Object.entries(fieldsOf(body))
        .filter(([kind]) => kinds.includes(kind))
        .reduce((sum, [, values]) => sum + Object.keys(fieldsOf(values)).length, 0)
    const savedCount = count(['plainText', 'fromParameterStore', 'fromSecretsManager', 'fromService'])
    const processingCount = count(['parameterStore', 'secretsManager'])
    if (processingCount === 0) return { status: 200, body: { status: 'completed', savedCount } }
    const runId = cuid(`variables run ${changes.length}`)
    return { status: 202, body: { status: 'processing', runId, savedCount, processingCount } }
  })

  const created = remember(({ body, params }) => {
    const name = textOf(fieldsOf(body)['name'])
    return { status: 200, body: { id: cuid(`environment ${name}`), name, projectId: params['projectId'] } }
  })
  const said = (message: string): Handler => remember(() => ({ status: 200, body: [{ message }] }))

  return {
    changes,
    handlers: {
      createEnvironment: created,
      editEnvironmentByProject: said('Environment updated successfully'),
      editEnvironment: said('Environment updated successfully'),
      editPreviewEnvironment: said('Preview Environment updated successfully'),
      createEnvironmentEnvVariables: setVariables,
      createServiceEnvVariables: (call) =>
        isKnownService(call.params['serviceId'] ?? '') ? setVariables(call) : { ...notFound('Service'), ordered: true },
    } satisfies Record<string, Handler>,
  }
}
