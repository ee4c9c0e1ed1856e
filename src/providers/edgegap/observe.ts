/** From Edgegap's status to an Observation. */

import type { Observation } from '../../core/deployment.ts'
import { addressOf, portsOf, urlOf } from './address.ts'
import { contradictionIn, meaningOf, wordOf } from './status.ts'
import type { WireStatus } from './wire.ts'

/** Whatever claims success and failure at once is `failed`, with its contradiction. https://docs.edgegap.com/api (version 1, read 2026-11-22) */
export function observationOf(wire: WireStatus): Observation {
  const claims = { word: wordOf(wire.current_status), running: wire.running ?? false, error: wire.error ?? false }
  const { state, phase } = meaningOf(claims)
  const contradiction = contradictionIn(claims)
  const ports = portsOf(wire.ports)
  const host = hostOf(wire)
  return {
    state: contradiction === '' ? state : 'failed',
    phase: contradiction === '' ? phase : 'finished',
    status: claims.word,
    environment: '',
    services: [],
    url: urlOf(ports),
    address: addressOf(host || ipOf(wire), ports),
    error: wire.error_detail?.trim() ?? '',
    contradiction,
    details: { fqdn: host, publicIp: ipOf(wire), ports: JSON.stringify(ports), location: placeOf(wire.location) },
  }
}

/** Goes into commands of later steps, so that nothing but a host name is let through. */
function hostOf({ fqdn = '' }: WireStatus): string {
  return /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(fqdn) ? fqdn : ''
}

function ipOf({ public_ip: ip = '' }: WireStatus): string {
  return /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:.]*:[0-9a-f:.]*)$/i.test(ip) && ip.length <= 45 ? ip : ''
}

/** `Montreal, Quebec, Canada`: short, for people. */
function placeOf(location: WireStatus['location']): string {
  const { city = '', administrative_division: division = '', country = '' } = location ?? {}
  return [...new Set([city, division, country].map((name) => name.trim()))].filter((name) => name !== '').join(', ')
}
