/** From Flightcontrol's deployment to an Observation. */

import { publicHttpsUrl } from '../../core/allowed-url.ts'
import type { Observation, Phase, Service } from '../../core/deployment.ts'
import { textOf } from '../../core/json.ts'
import { meaningOf } from './status.ts'
import type { WireDeployment, WireServiceDeployment } from './wire.ts'

/** More than any deployment has; an answer of a megabyte can hold hundreds of thousands. */
const mostServices = 1000

/**
 * A success beside a broken service is `failed`, with its contradiction.
 * https://www.flightcontrol.dev/docs/reference/api/deployments (read 2026-11-22)
 */
export function observationOf(wire: WireDeployment): Observation {
  const { state, phase } = meaningOf(wire.status)
  const services = toldApart(tellable(wire.serviceDeployments ?? []).map(serviceOf))
  const contradiction = state === 'succeeded' || state === 'unchanged' ? contradictionIn(services) : ''
  return {
    state: contradiction === '' ? state : 'failed',
    phase: state === 'running' ? phaseOfSlowest(services, phase) : phase,
    status: wire.status,
    environment: wire.environmentGivenId || wire.environmentId || '',
    services,
    url: '',
    address: '',
    // Errors come per service; there is none of the deployment's own.
    error: '',
    contradiction,
    details: {},
  }
}

/** Two of one id would look like one that changes with every poll. */
function toldApart(services: readonly Service[]): readonly Service[] {
  const times = new Map<string, number>()
  return services.map((service) => {
    const time = (times.get(service.id) ?? 0) + 1
    times.set(service.id, time)
    return time === 1 ? service : { ...service, id: `${service.id}#${time}` }
  })
}

const order: readonly Phase[] = ['prepare', 'build', 'deploy']

/** The deployment itself often says no more than INPROGRESS; its services say where the work is. */
function phaseOfSlowest(services: readonly Service[], own: Phase): Phase {
  const phases = services.map(({ status }) => meaningOf(status).phase)
  return order.find((phase) => phases.includes(phase)) ?? own
}

/** Of too many all that are in trouble, as far as they go, before the rest; what is not told costs no memory. */
function tellable(all: readonly WireServiceDeployment[]): readonly WireServiceDeployment[] {
  if (all.length <= mostServices) return all
  const troubled = all.filter(isInTrouble).slice(0, mostServices)
  const others = all.filter((one) => !isInTrouble(one)).slice(0, mostServices - troubled.length)
  return [...troubled, ...others]
}

function isInTrouble({ status, error }: WireServiceDeployment): boolean {
  return isBroken({ state: meaningOf(status ?? '').state, error: errorOf(error) })
}

/** Beside a deployment that is said to have succeeded. */
function isBroken({ state, error }: Pick<Service, 'state' | 'error'>): boolean {
  return state === 'failed' || state === 'cancelled' || error !== ''
}

function serviceOf(wire: WireServiceDeployment, index: number): Service {
  const known = wire.service ?? {}
  const givenId = known.serviceGivenId ?? ''
  const id = known.serviceId || givenId || wire.serviceDeploymentId || `service-${index + 1}`
  const status = wire.status ?? ''
  return {
    id,
    name: known.serviceName || givenId || id,
    aliases: givenId === '' ? [] : [givenId],
    type: known.type ?? '',
    state: meaningOf(status).state,
    status,
    url: publicHttpsUrl(known.serviceDomain ?? ''),
    error: errorOf(wire.error),
  }
}

/** null while healthy; its shape otherwise is not documented. */
function errorOf(error: unknown): string {
  if (error === false) return ''
  const text = textOf(error).trim()
  return text === '{}' || text === '[]' ? '' : text
}

function contradictionIn(services: readonly Service[]): string {
  const broken = services.find(isBroken)
  if (!broken) return ''
  const error = broken.error === '' ? '' : `, with the error “${broken.error.slice(0, 300)}”`
  return `its service ${broken.name} is ${broken.status || 'without status'}${error}`
}
