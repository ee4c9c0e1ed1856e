/** What the tracker refuses, in the words of its validation library (class-validator), and its state machine. */

import type { Call } from '../api.ts'
import { fieldsOf } from '../json.ts'

const statuses = ['pending', 'in_progress', 'succeeded', 'failed', 'rolled_back']

/** From each state to the states that may follow it; the same state may not. */
const transitions: Readonly<Record<string, readonly string[]>> = {
  pending: ['in_progress', 'failed'],
  in_progress: ['succeeded', 'failed'],
  succeeded: ['rolled_back'],
  failed: ['pending'],
  rolled_back: ['pending'],
}

/** Why a move is refused; undefined when it is legal. */
export function transitionProblem(from: string, to: string): string | undefined {
  const allowed = transitions[from] ?? []
  if (allowed.includes(to)) return undefined
  return `Invalid status transition from "${from}" to "${to}". Allowed transitions: ${allowed.join(', ')}`
}

export const isUuid = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
const isIsoDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))

/** The problems of one property; undefined as value means that it was not sent. */
type Rule = (value: unknown, name: string) => readonly string[]

const uuid: Rule = (value, name) => (isUuid(value) ? [] : [`${name} must be a UUID`])
const text: Rule = (value, name) => (typeof value === 'string' ? [] : [`${name} must be a string`])
const object: Rule = (value, name) => (isObject(value) ? [] : [`${name} must be an object`])
const isoDate: Rule = (value, name) => (isIsoDate(value) ? [] : [`${name} must be a valid ISO 8601 date string`])
const status: Rule = (value, name) =>
  statuses.some((word) => word === value) ? [] : [`${name} must be one of the following values: ${statuses.join(', ')}`]

const required =
  (rule: Rule): Rule =>
  (value, name) => [
    ...(value === undefined || value === '' ? [`${name} should not be empty`] : []),
    ...rule(value, name),
  ]
const optional =
  (rule: Rule): Rule =>
  (value, name) =>
    value === undefined ? [] : rule(value, name)
const integer =
  (least: number, most = Number.POSITIVE_INFINITY): Rule =>
  (value, name) => {
    const number = Number(value)
    if (!Number.isInteger(number)) return [`${name} must be an integer number`]
    if (number > most) return [`${name} must not be greater than ${most}`]
    return number < least ? [`${name} must not be less than ${least}`] : []
  }

const bodyRules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  recordDeployment: {
    componentId: required(uuid),
    environmentId: required(uuid),
    version: required(text),
    deployedBy: optional(text),
    commitSha: optional(text),
    description: optional(text),
    metadata: optional(object),
  },
  updateDeployment: { status: optional(status), finishedAt: optional(isoDate), metadata: optional(object) },
  login: { username: required(text), password: required(text) },
  refresh: { username: required(text), refreshToken: required(text) },
}

const queryRules: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  listDeployments: {
    skip: optional(integer(0)),
    take: optional(integer(1, 100)),
    componentId: optional(uuid),
    environmentId: optional(uuid),
    status: optional(status),
  },
  latestDeployments: { componentId: required(uuid) },
  deploymentMatrix: { kindGroup: optional(text), owner: optional(text), lifecycle: optional(text) },
}

/** All problems of a call's body and query; properties without a rule are refused by name. */
export function problemsOf({ operationId, body, query }: Call): readonly string[] {
  return [...check(bodyRules[operationId], fieldsOf(body)), ...check(queryRules[operationId], query)]
}

function check(rules: Readonly<Record<string, Rule>> | undefined, values: Readonly<Record<string, unknown>>) {
  if (rules === undefined) return []
  const strangers = Object.keys(values).filter((name) => !(name in rules))
  return [
    ...strangers.map((name) => `property ${name} should not exist`),
    ...Object.entries(rules).flatMap(([name, rule]) => rule(values[name], name)),
  ]
}
