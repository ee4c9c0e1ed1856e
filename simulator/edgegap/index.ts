/** Edgegap: `/v1/…` and `/v2/…` of api.edgegap.com. Its header is `Authorization: token <uuid>`, not Bearer. */

import type { Api, Handler } from '../api.ts'
import type { Clock } from '../clock.ts'
import { loadContract } from '../contract.ts'
import { gameServer, gameServerWithoutCapacity } from '../scenarios.ts'
import { perPoll, type Timeline } from '../timeline.ts'
import type { EdgegapState } from './deployment.ts'
import { createEdgegapDeployments } from './deployments.ts'
import { badRequest, notFound, unauthorized } from './errors.ts'
import { createList } from './list.ts'
import { createVersions } from './versions.ts'

/** Obviously fake, in the shape of a real one. */
const edgegapToken = '00000000-fake-4000-8000-edgegap00000'

export interface FleetHost {
  readonly host_id: string
  /** Only ACTIVE hosts accept deployments. */
  readonly status: 'PENDING' | 'ACTIVE'
  readonly ip_address?: string
  readonly city?: string
  readonly country?: string
}

export async function createEdgegap(clock: Clock) {
  const deployments = createEdgegapDeployments({
    clock,
    usual: perPoll(gameServer()),
    noCapacity: gameServerWithoutCapacity(),
  })
  const versions = createVersions(deployments.applications)
  const fleets = new Map<string, readonly FleetHost[]>([
    [
      'alpha',
      [
        { host_id: 'alpha-north-america-95fab093', status: 'ACTIVE', city: 'Montreal', country: 'Canada' },
        { host_id: 'alpha-europe-1c0ffee1', status: 'PENDING', city: 'Paris', country: 'France' },
      ],
    ],
  ])
  const listHosts: Handler = ({ params }) => {
    const hosts = fleets.get(params['fleet-name'] ?? '')
    return hosts === undefined ? badRequest('Unknown fleet') : { status: 200, body: { data: hosts } }
  }

  const api: Api = {
    name: 'edgegap',
    base: '',
    contract: await loadContract('edgegap'),
    // Flightcontrol has `/v1/deployments` too, but nothing to GET right there.
    claims: ({ method, path }) =>
      /^\/(v2\/|v1\/(status|stop|deployment|app)\/)/.test(path) || (method === 'GET' && path === '/v1/deployments'),
    guard: ({ headers }) => (headers['authorization'] === `token ${edgegapToken}` ? undefined : unauthorized()),
    handlers: {
      ...deployments.handlers,
      ...versions.handlers,
      'deployment-list': createList(deployments),
      'private-fleet-hosts-list': listHosts,
    },
    refuse: (_call, problems) => badRequest(problems.join('; ')),
    notFound: () => notFound('Page'),
  }
  const { scripts } = deployments
  const control = {
    token: edgegapToken,
    /** Names of the versions that can be deployed, by application; at first `arena` has `1.0.0`. */
    applications: deployments.applications,
    /** Hosts by private fleet; at first `alpha` has two. */
    fleets,
    deployments: deployments.deployments,
    /** What a container has written, by `request_id`. */
    logs: deployments.logs,
    /** All following deployments (of the application, or of all) go by this timeline. */
    script: (timeline: Timeline<EdgegapState>, application?: string): void => scripts.script(timeline, application),
    /** One following deployment goes by this timeline. */
    scriptNext: (timeline: Timeline<EdgegapState>, application?: string): void =>
      scripts.scriptNext(timeline, application),
    /** So many following deployments find no server: 422 with a `request_id`. */
    runOutOfCapacity: (times = 1): void => {
      deployments.orders.withoutCapacity = times
    },
  }
  return { api, control }
}
