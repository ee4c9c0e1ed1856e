/** What is ordered from Edgegap, and the request that orders it. */

import type { HttpRequest } from '../../core/ports.ts'

export interface EnvironmentVariable {
  readonly key: string
  readonly value: string
  /** Hidden ones are secret: Edgegap does not show their value. */
  readonly hidden: boolean
}

/** For whom a server is sought, as Edgegap takes it. */
export type EdgegapUser =
  | { readonly user_type: 'ip_address'; readonly user_data: { readonly ip_address: string } }
  | {
      readonly user_type: 'geo_coordinates'
      readonly user_data: { readonly latitude: number; readonly longitude: number }
    }

export interface EdgegapOrder {
  readonly application: string
  readonly version: string
  readonly users: readonly EdgegapUser[]
  /** Hosts of private fleets, tried in this order; empty: the cloud. */
  readonly privateHostIds: readonly string[]
  readonly environmentVariables: readonly EnvironmentVariable[]
  readonly tags: readonly string[]
  readonly requireCachedLocations: boolean
  /** URLs that Edgegap calls; empty: none. */
  readonly webhookOnReady: string
  readonly webhookOnError: string
  readonly webhookOnTerminated: string
}

export interface EdgegapAccess {
  /** Without the word `token`. Secret. */
  readonly token: string
  /** Checked, without a trailing slash. */
  readonly apiUrl: string
}

/** The word `token` belongs to the header. https://docs.edgegap.com/api (read 2026-11-22) */
export function authorization({ token }: EdgegapAccess): Readonly<Record<string, string>> {
  return { authorization: `token ${token}` }
}

/**
 * Private hosts have an endpoint of their own. Names are those of version 2: `env_vars` and `app_name` of version 1 are wrong here.
 * https://docs.edgegap.com/api (version 2, read 2026-11-22)
 */
export function orderRequest(access: EdgegapAccess, order: EdgegapOrder): HttpRequest {
  const path = order.privateHostIds.length > 0 ? '/v2/private-fleets/deployments' : '/v2/deployments'
  return {
    method: 'POST',
    url: `${access.apiUrl}${path}`,
    headers: { ...authorization(access), 'content-type': 'application/json' },
    body: JSON.stringify(bodyOf(order)),
  }
}

function bodyOf(order: EdgegapOrder) {
  const { application, version, users, privateHostIds, environmentVariables, tags } = order
  return {
    application,
    version,
    users,
    ...(privateHostIds.length > 0 && { private_host_ids: privateHostIds }),
    ...(order.requireCachedLocations && { require_cached_locations: true }),
    // `is_hidden` is required here, though not in version 1.
    environment_variables: environmentVariables.map(({ key, value, hidden }) => ({ key, value, is_hidden: hidden })),
    tags,
    ...webhook('webhook_on_ready', order.webhookOnReady),
    ...webhook('webhook_on_error', order.webhookOnError),
    ...webhook('webhook_on_terminated', order.webhookOnTerminated),
  }
}

function webhook(name: string, url: string): Readonly<Record<string, { readonly url: string }>> {
  return url === '' ? {} : { [name]: { url } }
}
