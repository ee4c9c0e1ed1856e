/** What the tracker stores, and how it writes it. */

import { uuid } from '../ids.ts'

export interface Component {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly owner: string
  readonly lifecycle: string
}

export interface TrackedEnvironment {
  readonly id: string
  readonly name: string
  readonly type: 'development' | 'staging' | 'production' | 'sandbox'
  readonly order: number
}

export interface TrackedDeployment {
  readonly id: string
  readonly componentId: string
  readonly environmentId: string
  readonly version: string
  readonly deployedBy: string | null
  readonly commitSha: string | null
  readonly description: string | null
  readonly startedAt: Date
  status: string
  metadata: Readonly<Record<string, unknown>> | null
  finishedAt: Date | null
  updatedAt: Date
}

export const landingSite: Component = {
  id: uuid('component landing-site'),
  name: 'landing-site',
  kind: 'service',
  owner: 'web-team',
  lifecycle: 'production',
}

export const trackedProduction: TrackedEnvironment = {
  id: uuid('environment production'),
  name: 'production',
  type: 'production',
  order: 2,
}

export const trackedStaging: TrackedEnvironment = {
  id: uuid('environment staging'),
  name: 'staging',
  type: 'staging',
  order: 1,
}

/** A deployment without its relations, as POST answers. */
export function renderDeployment(deployment: TrackedDeployment) {
  const { startedAt, finishedAt, updatedAt, ...rest } = deployment
  return {
    ...rest,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    createdAt: startedAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}

export function renderComponent(component: Component, date: Date) {
  const times = { createdAt: date.toISOString(), updatedAt: date.toISOString() }
  return { ...component, description: null, tags: [], links: [], metadata: null, ...times }
}

export function renderEnvironment(environment: TrackedEnvironment, date: Date) {
  const times = { createdAt: date.toISOString(), updatedAt: date.toISOString() }
  return { ...environment, description: null, metadata: null, organizationId: null, ...times }
}
