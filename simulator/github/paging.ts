/** GitHub's paging: `per_page` (30, at most 100), `page` from 1, and a `link` header to the neighbours. */

import type { Answer, Call } from '../api.ts'

export function paged(items: readonly unknown[], call: Call): Answer {
  const perPage = Math.min(100, Math.max(1, Number(call.query['per_page'] ?? 30)))
  const page = Math.max(1, Number(call.query['page'] ?? 1))
  const last = Math.max(1, Math.ceil(items.length / perPage))
  const links = [
    ...(page > 1 ? [link(call, page - 1, 'prev')] : []),
    ...(page < last ? [link(call, page + 1, 'next'), link(call, last, 'last')] : []),
    ...(page > 1 ? [link(call, 1, 'first')] : []),
  ]
  const body = items.slice((page - 1) * perPage, page * perPage)
  return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) }
}

function link({ headers, target }: Call, page: number, relation: string): string {
  const url = new URL(`http://${headers['host']}/github${target}`)
  url.searchParams.set('page', `${page}`)
  return `<${url.href}>; rel="${relation}"`
}
