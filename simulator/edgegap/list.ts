/** The list of active deployments, with the filters that it takes in `query`, and its paging. */

import type { Handler } from '../api.ts'
import { fieldsOf, readJson } from '../json.ts'
import type { EdgegapDeployment, EdgegapState } from './deployment.ts'
import { badRequest } from './errors.ts'
import { renderSummary } from './render.ts'

export interface ListSource {
  readonly deployments: readonly EdgegapDeployment[]
  stateOf(deployment: EdgegapDeployment): EdgegapState
}

/** `GET /v1/deployments?query={"filters":[{"field":"tags","operator":"eq","value":"…"}]}&page=&limit=` */
export function createList({ deployments, stateOf }: ListSource): Handler {
  return ({ query }) => {
    const asked = query['query'] === undefined ? {} : readJson(query['query'])
    if (asked === undefined) return badRequest('query is not valid JSON')
    const filters = fieldsOf(asked)['filters']
    const found = deployments
      .filter(({ pollsSinceStop }) => pollsSinceStop === undefined)
      .filter((one) => (Array.isArray(filters) ? filters : []).every((filter) => matches(one, stateOf(one), filter)))
    const limit = Number(query['limit'] ?? 10)
    const page = Number(query['page'] ?? 1)
    const pages = Math.max(1, Math.ceil(found.length / limit))
    return {
      status: 200,
      body: {
        data: found.slice((page - 1) * limit, page * limit).map((one) => renderSummary(one, stateOf(one))),
        message: [],
        total_count: found.length,
        pagination: {
          number: page,
          next_page_number: page < pages ? page + 1 : null,
          previous_page_number: page > 1 ? page - 1 : null,
          paginator: { num_pages: pages },
          has_next: page < pages,
          has_previous: page > 1,
        },
      },
    }
  }
}

/** The status is written in lower case and without its prefix here. */
function matches(deployment: EdgegapDeployment, state: EdgegapState, filter: unknown): boolean {
  const { field, value } = fieldsOf(filter)
  const wanted = Array.isArray(value) ? value : [value]
  switch (field) {
    case 'tags':
      return deployment.tags.some((tag) => wanted.includes(tag))
    case 'status':
      return wanted.includes(state.status.replace('Status.', '').toLowerCase())
    case 'request_id':
      return wanted.includes(deployment.requestId)
    case 'application':
      return wanted.includes(deployment.application)
    case 'version':
      return wanted.includes(deployment.version)
    default:
      return true
  }
}
