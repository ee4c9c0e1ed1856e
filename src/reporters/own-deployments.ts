/** The GitHub Deployments of an environment that are ours: found by what we wrote into their payload. */

import { parseJson } from '../core/json.ts'
import type { GitHub } from '../core/ports.ts'
import type { ReportLimits, RunFacts } from '../core/reporter.ts'
import { statusParameters } from './deployment-status.ts'
import { ask, type Refusal } from './github-request.ts'
import { type Deployment, deploymentStatuses, deployments, read } from './github-shapes.ts'

export interface Owner {
  readonly github: GitHub
  readonly run: RunFacts
  readonly key: string
}

export interface Payload {
  readonly touchdown: string
  readonly run: string
}

export const statusesRoute = '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses'

/** The same for every request of one attempt. */
export function payloadOf({ run, key }: Owner): Payload {
  return { touchdown: key, run: `${run.runId}.${run.runAttempt}` }
}

export type Listing =
  | { readonly kind: 'listed'; readonly own: readonly { readonly id: number; readonly run: string }[] }
  | { readonly kind: 'failed'; readonly reply: Refusal }

/** The newest first, of the newest hundred of the environment. */
export async function listOwn(
  owner: Owner,
  { environment, limits }: { environment: string; limits: ReportLimits },
): Promise<Listing> {
  const parameters = { environment, per_page: 100 }
  const reply = await ask(owner.github, 'GET /repos/{owner}/{repo}/deployments', { parameters, limits })
  if (reply.kind === 'failed') return { kind: 'failed', reply }
  const own = (read(deployments, reply.data) ?? []).flatMap((deployment) => {
    const payload = readPayload(deployment)
    return payload.touchdown === owner.key ? [{ id: deployment.id, run: payload.run }] : []
  })
  return { kind: 'listed', own }
}

/** GitHub gives a payload back as it came, or as its JSON. */
function readPayload({ payload }: Deployment): Partial<Payload> & { readonly run: string } {
  const value = typeof payload === 'string' ? parseJson(payload) : payload
  if (typeof value !== 'object' || value === null) return { run: '' }
  const touchdown = 'touchdown' in value && typeof value.touchdown === 'string' ? { touchdown: value.touchdown } : {}
  return { ...touchdown, run: 'run' in value && typeof value.run === 'string' ? value.run : '' }
}

export interface Retiring {
  readonly ids: readonly number[]
  readonly description: string
  /** States that are left as they are: what failed stays failed, while its environment lives. */
  readonly spared: readonly string[]
  readonly limits: ReportLimits
}

/**
 * Makes them inactive, the newest first, until one was retired before: what is older was then retired with it. One that is
 * inactive for another reason (superseded, not followed) says nothing of those before it.
 */
export async function retire(
  owner: Owner,
  { ids, description, spared, limits }: Retiring,
): Promise<Refusal | undefined> {
  for (const id of ids) {
    const latest = await ask(owner.github, `GET ${statusesRoute}`, {
      parameters: { deployment_id: id, per_page: 1 },
      limits,
    })
    if (latest.kind === 'failed') return latest
    const status = read(deploymentStatuses, latest.data)?.[0]
    if (status?.state === 'inactive' && status.description?.startsWith(retired)) return undefined
    if (['inactive', ...spared].includes(status?.state ?? 'pending')) continue
    const told = statusParameters({ state: 'inactive', description: `${retired}${description}`, url: '' }, owner.run)
    const reply = await ask(owner.github, `POST ${statusesRoute}`, {
      parameters: { deployment_id: id, ...told },
      limits,
    })
    if (reply.kind === 'failed') return reply
  }
  return undefined
}

const retired = 'Retired: '
