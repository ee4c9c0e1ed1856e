/** What a workflow's `permissions:` allow, operation by operation. */

import type { Answer, Call } from '../api.ts'
import { notAccessible, unauthorized } from './errors.ts'

export type Scope = 'contents' | 'pull-requests' | 'issues' | 'deployments' | 'statuses'
export type Permission = 'none' | 'read' | 'write'
export type Permissions = Readonly<Record<Scope, Permission>>

/** Any one of the listed permissions is enough, as GitHub's header `x-accepted-github-permissions` says. */
const needed: Readonly<Record<string, readonly (readonly [Scope, Permission])[]>> = {
  'pulls/get': [['pull-requests', 'read']],
  'repos/list-pull-requests-associated-with-commit': [['pull-requests', 'read']],
  'issues/list-comments': [
    ['issues', 'read'],
    ['pull-requests', 'read'],
  ],
  'issues/get-comment': [
    ['issues', 'read'],
    ['pull-requests', 'read'],
  ],
  'issues/create-comment': [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  'issues/update-comment': [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  'issues/delete-comment': [
    ['issues', 'write'],
    ['pull-requests', 'write'],
  ],
  'repos/list-deployments': [['deployments', 'read']],
  'repos/get-deployment': [['deployments', 'read']],
  'repos/list-deployment-statuses': [['deployments', 'read']],
  'repos/create-deployment': [['deployments', 'write']],
  'repos/create-deployment-status': [['deployments', 'write']],
  'repos/create-commit-status': [['statuses', 'write']],
  'repos/list-commit-statuses-for-ref': [['statuses', 'read']],
  'repos/get-combined-status-for-ref': [['statuses', 'read']],
}

const rank: Readonly<Record<Permission, number>> = { none: 0, read: 1, write: 2 }

export function createPermissions() {
  let granted: Permissions = {
    contents: 'read',
    'pull-requests': 'write',
    issues: 'write',
    deployments: 'write',
    statuses: 'write',
  }
  const refused = new Set<string>()

  return {
    mayRead: (scope: Scope): boolean => granted[scope] !== 'none',
    /** Changes what the token may do; scopes that are not named stay as they are. */
    permit(changes: Partial<Permissions>): void {
      granted = { ...granted, ...changes }
    },
    /** Refuses one operation, e.g. `issues/create-comment`, whatever the permissions say. */
    refuse(operationId: string): void {
      refused.add(operationId)
    },
    guard({ operationId, headers }: Call): Answer | undefined {
      if (!/^(token|bearer) \S+$/i.test(headers['authorization'] ?? '')) return unauthorized()
      const ways = needed[operationId] ?? []
      const isAllowed = ways.length === 0 || ways.some(([scope, level]) => rank[granted[scope]] >= rank[level])
      if (isAllowed && !refused.has(operationId)) return undefined
      return notAccessible(ways.map(([scope, level]) => `${scope.replace('-', '_')}=${level}`).join('; '))
    },
  }
}
