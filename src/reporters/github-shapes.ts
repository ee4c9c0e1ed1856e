/** What reporters read of GitHub's answers, and nothing else. */

import * as v from '@badrap/valita'

const user = v.object({ login: v.string(), type: v.string().optional() }).nullable().optional()

export const comment = v.object({
  id: v.number(),
  body: v.string().nullable().optional(),
  user,
  performed_via_github_app: v.unknown().optional(),
})
export type Comment = v.Infer<typeof comment>

export const comments = v.array(comment)
export const login = v.object({ login: v.string() })
export const viewer = v.object({ data: v.object({ viewer: login }) })

/** undefined where the answer has another shape. */
export function read<T>(shape: v.Type<T>, data: unknown): T | undefined {
  const result = shape.try(data, { mode: 'strip' })
  return result.ok ? result.value : undefined
}

export const deployment = v.object({ id: v.number(), payload: v.unknown().optional() })
export type Deployment = v.Infer<typeof deployment>

export const deployments = v.array(deployment)
export const deploymentStatuses = v.array(
  v.object({ state: v.string(), description: v.string().nullable().optional() }),
)

/** An id of GitHub's as `memory()` has kept it; undefined where that is none. */
export function idFrom(remembered: string | undefined): number | undefined {
  return remembered !== undefined && /^[1-9]\d{0,15}$/.test(remembered) ? Number(remembered) : undefined
}
