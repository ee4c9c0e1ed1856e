/** One simulated API: its contract, where it lives, and what its operations do. Pure but for its own state. */

import type { Contract, MatchedOperation } from './contract.ts'
import type { Reply } from './faults.ts'
import type { RecordedRequest, WireRequest } from './journal.ts'

/** A request that matched an operation of the contract. */
export interface Call {
  readonly operationId: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  /** The JSON body; undefined when there is none. */
  readonly body: unknown
  /** The body as it was sent. */
  readonly bodyText: string
  /** Path relative to the API's base, with the query; error bodies of some APIs repeat it. */
  readonly target: string
}

/** `ordered` marks an answer that a test scripted against the contract on purpose; it is not held to it. */
export type Answer = Reply & { readonly ordered?: boolean }

export type Handler = (call: Call) => Answer

export interface Api {
  readonly name: string
  /** Prefix of every path, e.g. `/github`; empty for the root. */
  readonly base: string
  readonly contract: Contract
  /** True for requests that belong to this API; the first API that claims a request gets it. */
  claims(request: WireRequest): boolean
  /** Refuses a call (401, 403) before anything else is looked at. */
  guard(call: Call): Answer | undefined
  readonly handlers: Readonly<Record<string, Handler>>
  /** Operations that no OpenAPI document describes, by method and path, e.g. `POST /graphql`. */
  readonly beyondContract?: Readonly<Record<string, Handler>>
  /** Answers a request that the contract forbids, as the real API would. */
  refuse(call: Call, problems: readonly string[]): Answer
  /** Answers a path that the contract does not know. */
  notFound(request: WireRequest): Answer
}

/** A request that has found its API, and the operation of the contract if there is one. */
export type Routed = { readonly api: Api; readonly path: string; readonly matched: MatchedOperation | undefined }

/** Finds the API that a request belongs to; undefined when it is nobody's. */
export function routeRequest(apis: readonly Api[], request: WireRequest): Routed | undefined {
  const api = apis.find((candidate) => candidate.claims(request))
  if (api === undefined) return undefined
  const path = request.path.slice(api.base.length)
  const query = request.target.split('?')[1] ?? ''
  return { api, path, matched: api.contract.match({ ...request, path, query }) }
}

/** `github issues/create-comment`, or undefined for a path that no contract knows. */
export function operationOf(routed: Routed | undefined): string | undefined {
  return routed?.matched === undefined ? undefined : `${routed.api.name} ${routed.matched.id}`
}

/** Answers a request and reports what, on either side, was against the contract. */
export function answerRequest({ api, path, matched }: Routed, request: RecordedRequest) {
  const where = `${api.name}: ${request.method} ${path}`
  const { query, headers, json, body: bodyText } = request
  const call: Call = {
    operationId: matched?.id ?? '',
    params: matched?.params ?? {},
    target: request.target.slice(api.base.length),
    query,
    headers,
    body: json,
    bodyText,
  }
  const beyond = api.beyondContract?.[`${request.method} ${path}`]
  if (beyond !== undefined) return { answer: api.guard(call) ?? beyond(call), violations: [] }
  if (matched === undefined) {
    return { answer: api.notFound(request), violations: [`${where} is not in the contract`] }
  }
  const answer = api.guard(call) ?? answerCall(api, call, matched.requestProblems)
  const answerProblems = answer.ordered === true ? [] : api.contract.responseProblems(matched.id, answer)
  return { answer, violations: [...matched.requestProblems, ...answerProblems].map((problem) => `${where} ${problem}`) }
}

function answerCall(api: Api, call: Call, problems: readonly string[]): Answer {
  if (problems.length > 0) return api.refuse(call, problems)
  const handler = api.handlers[call.operationId]
  return handler === undefined
    ? { status: 501, body: { message: `${call.operationId} is not simulated` } }
    : handler(call)
}
