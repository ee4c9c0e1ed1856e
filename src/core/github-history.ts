/** How long earlier deployments took, from the GitHub Deployments of the same environment: one request, and no word if it fails. */

import * as v from '@badrap/valita'
import { type DurationHistory, noHistory } from './history.ts'
import type { GitHub } from './ports.ts'

/** https://docs.github.com/en/graphql/reference/objects#deployment (read 2026-11-22) */
const query = `query ($owner: String!, $repo: String!, $environments: [String!]) {
  repository(owner: $owner, name: $repo) {
    deployments(environments: $environments, first: 20, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { createdAt statuses(first: 30) { nodes { state createdAt description } } }
    }
  }
}`

const status = v.object({ state: v.string(), createdAt: v.string(), description: v.string().nullable().optional() })
const statuses = v.object({ nodes: v.array(status).nullable().optional() })
const deployment = v.object({ createdAt: v.string(), statuses: statuses.nullable().optional() })
const reply = v.object({
  data: v.object({
    repository: v.object({ deployments: v.object({ nodes: v.array(deployment) }) }),
  }),
})

type Status = v.Infer<typeof status>

export interface HistorySought {
  readonly owner: string
  readonly repo: string
  readonly environment: string
}

/** Never throws. Without permission, or without earlier deployments, there is no history; that is nothing to warn of. */
export async function readGitHubHistory(
  github: GitHub,
  sought: HistorySought,
  limits: Parameters<GitHub['request']>[2],
): Promise<DurationHistory> {
  const { owner, repo, environment } = sought
  const variables = { owner, repo, environments: [environment] }
  const answer = await github.request('POST /graphql', { query, variables }, limits)
  const read = answer.kind === 'ok' ? reply.try(answer.data, { mode: 'strip' }) : undefined
  if (!read?.ok) return noHistory
  const runs = read.value.data.repository.deployments.nodes.map((node) => durationsOf(node.statuses?.nodes ?? []))
  return {
    totalS: runs.flatMap(({ totalS }) => totalS ?? []),
    buildS: runs.flatMap(({ buildS }) => buildS ?? []),
    deployS: runs.flatMap(({ deployS }) => deployS ?? []),
  }
}

interface Durations {
  readonly totalS: number | undefined
  readonly buildS: number | undefined
  readonly deployS: number | undefined
}

/** Only of deployments that went well, and changed something. Ours write the phase into the description of the status. */
function durationsOf(nodes: readonly Status[]): Durations {
  const ordered = [...nodes].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
  const at = (is: (one: Status) => boolean) => {
    const found = ordered.find(is)
    return found ? Date.parse(found.createdAt) / 1000 : Number.NaN
  }
  const begun = at(({ state }) => state === 'IN_PROGRESS')
  const building = at(({ description }) => description === 'building')
  const deploying = at(({ description }) => description === 'deploying')
  const ended = at(({ state, description }) => state === 'SUCCESS' && !description?.startsWith(noChange))
  return {
    totalS: span(begun, ended),
    buildS: ended > 0 ? span(building, deploying) : undefined,
    deployS: span(deploying, ended),
  }
}

/** How our description begins where the provider found nothing to deploy: that took no time worth learning. */
const noChange = 'No change'

function span(from: number, to: number): number | undefined {
  return to > from ? to - from : undefined
}
