/** Bodies as Edgegap writes them. */

import type { EdgegapDeployment, EdgegapState } from './deployment.ts'

const location = {
  city: 'Montreal',
  country: 'Canada',
  continent: 'North America',
  administrative_division: 'Quebec',
  timezone: 'America/Toronto',
  latitude: 45.508888,
  longitude: -73.561668,
}

/** `2026-04-22 12:00:46.444265`: no T, no zone, microseconds, although the specification says `date-time`. */
function timestamp(date: Date): string {
  return date.toISOString().replace('T', ' ').replace('Z', '000')
}

const fqdnOf = ({ requestId }: EdgegapDeployment): string => `${requestId}.pr.edgegap.net`

function portsOf(deployment: EdgegapDeployment) {
  const fqdn = fqdnOf(deployment)
  return {
    gameport: {
      name: 'gameport',
      link: `${fqdn}:31669`,
      internal: 7777,
      external: 31669,
      protocol: 'UDP',
      tls_upgrade: false,
      proxy: null,
    },
    web: {
      name: 'web',
      link: `https://${fqdn}:31670`,
      internal: 8080,
      external: 31670,
      protocol: 'HTTPS',
      tls_upgrade: true,
      proxy: 31670,
    },
  }
}

/** `GET /v1/status/{request_id}`. What is known only of a placed deployment is null or absent before. */
export function renderStatus(deployment: EdgegapDeployment, state: EdgegapState) {
  return {
    request_id: deployment.requestId,
    fqdn: fqdnOf(deployment),
    ...(state.running ? { public_ip: '203.0.113.7' } : {}),
    app_name: deployment.application,
    app_version: deployment.version,
    current_status: state.status,
    running: state.running,
    start_time: timestamp(deployment.startedAt),
    removal_time: null,
    elapsed_time: state.running ? 1 : null,
    max_duration: 60,
    last_status: null,
    error: state.error,
    error_detail: state.errorDetail ?? null,
    ports: state.running ? portsOf(deployment) : null,
    location: state.running ? location : null,
    tags: [...deployment.tags],
    command: null,
    arguments: null,
  }
}

/** One row of `GET /v1/deployments`. */
export function renderSummary(deployment: EdgegapDeployment, state: EdgegapState) {
  return {
    request_id: deployment.requestId,
    fqdn: fqdnOf(deployment),
    ready: state.running,
    start_time: timestamp(deployment.startedAt),
    ...(state.running ? { public_ip: '203.0.113.7' } : {}),
    ports: state.running ? portsOf(deployment) : null,
    tags: [...deployment.tags],
  }
}
