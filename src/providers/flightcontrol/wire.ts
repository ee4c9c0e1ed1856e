/** Flightcontrol's answers, as schemas: lenient in what they may hold besides, strict in what makes a success. */

import * as v from '@badrap/valita'
import { parseJson } from '../../core/json.ts'

/** `success` is a boolean or the word, by one page or the other; without an id nothing can be followed. */
const hookAnswer = v.object({
  success: v.unknown().optional(),
  deploymentId: v.unknown().optional(),
})

const text = v.unknown().map((value) => (typeof value === 'string' ? value : ''))

const service = v.object({
  serviceId: text.optional(),
  serviceGivenId: text.optional(),
  serviceName: text.optional(),
  serviceDomain: text.optional(),
  type: text.optional(),
})

const serviceDeployment = v.object({
  serviceDeploymentId: text.optional(),
  service: service.nullable().optional(),
  status: text.optional(),
  error: v.unknown().optional(),
})

const deployment = v.object({
  deploymentId: v.string(),
  status: v.string(),
  environmentGivenId: text.optional(),
  environmentId: text.optional(),
  serviceDeployments: v.array(serviceDeployment).nullable().optional(),
})

const problem = v.object({
  message: v.unknown().optional(),
  error: v.unknown().optional(),
  errorCode: text.optional(),
})

export type WireDeployment = v.Infer<typeof deployment>
export type WireServiceDeployment = v.Infer<typeof serviceDeployment>

function read<T>(type: v.Type<T>, body: string): T | undefined {
  const result = type.try(parseJson(body), { mode: 'strip' })
  return result.ok ? result.value : undefined
}

export const readHookAnswer = (body: string) => read(hookAnswer, body)
export const readDeployment = (body: string) => read(deployment, body)
export const readProblem = (body: string) => read(problem, body)
