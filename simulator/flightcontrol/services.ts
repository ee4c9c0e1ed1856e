/** The list of services with its paging, and scaling. */

import type { Answer, Handler } from '../api.ts'
import { cuid } from '../ids.ts'
import { fieldsOf } from '../json.ts'
import { projectId } from './environments.ts'
import { badRequest, notFound } from './errors.ts'

export interface SimulatedService {
  readonly id: string
  readonly name: string
  readonly givenId: string
  readonly type: string
  readonly projectId: string
  readonly environmentId: string | null
  readonly previewEnvironmentId: string | null
}

export interface Scaling {
  desired: number
  running: number
  readonly autoscaling: boolean
  readonly min: number
  readonly max: number
}

export function createServices() {
  const services: SimulatedService[] = []
  const scaling = new Map<string, Scaling>()

  /** Adds a service; what is not given is made up. */
  function addService(given: Partial<SimulatedService> & { readonly autoscaling?: boolean } = {}): SimulatedService {
    const { autoscaling = false, ...own } = given
    const number = services.length + 1
    const service: SimulatedService = {
      id: cuid(`service ${number}`),
      name: `Service ${number}`,
      givenId: `service-${number}`,
      type: 'web',
      projectId,
      environmentId: cuid('environment production'),
      previewEnvironmentId: null,
      ...own,
    }
    services.push(service)
    scaling.set(service.id, { desired: 2, running: 2, autoscaling, min: 1, max: 10 })
    return service
  }

  const getServices: Handler = ({ query }) => {
    const { skip: skipText = '0', take: takeText = '25', environmentType, ...filters } = query
    const [skip, take] = [Number(skipText), Number(takeText)]
    const found = services.filter((service) => {
      const fields = Object.entries(filters)
      if (environmentType === 'preview' && service.previewEnvironmentId === null) return false
      if (environmentType === 'standard' && service.environmentId === null) return false
      return fields.every(([name, value]) =>
        Object.entries(service).some(([key, own]) => key === name && own === value),
      )
    })
    const hasMore = skip + take < found.length
    return {
      status: 200,
      body: {
        count: found.length,
        hasMore,
        hasPrevious: skip > 0,
        // Named like a page, but the next `skip`, as in the documented example.
        nextPage: hasMore ? skip + take : null,
        previousPage: skip > 0 ? Math.max(0, skip - take) : null,
        pageCount: Math.ceil(found.length / take),
        pageSize: take,
        services: found.slice(skip, skip + take),
      },
    }
  }

  const getScaling: Handler = ({ params }) =>
    withScaling(params['serviceId'], (serviceId, { desired, running, autoscaling, min, max }) => ({
      status: 200,
      body: {
        serviceId,
        currentInstances: running,
        desiredInstances: desired,
        runningInstances: running,
        pendingInstances: Math.max(0, desired - running),
        autoscalingEnabled: autoscaling,
        minInstances: min,
        maxInstances: max,
      },
    }))

  const updateScaling: Handler = ({ params, body }) =>
    withScaling(params['serviceId'], (serviceId, state) => {
      const { operation, count } = readScaling(body)
      const previous = state.desired
      const next = { set: count, add: previous + count, remove: previous - count }[operation]
      if (next < 0 || next > 100) return badRequest('Invalid count: must be between 0 and 100')
      state.desired = next
      state.running = next
      return {
        status: 200,
        body: {
          serviceId,
          previousDesiredCount: previous,
          newDesiredCount: next,
          autoscalingEnabled: state.autoscaling,
        },
      }
    })

  function withScaling(serviceId = '', use: (serviceId: string, state: Scaling) => Answer): Answer {
    const state = scaling.get(serviceId)
    return state === undefined ? notFound('Service') : use(serviceId, state)
  }

  return { services, scaling, addService, handlers: { getServices, getScaling, updateScaling } }
}

/** The contract has already made sure of the shape. */
function readScaling(body: unknown): { operation: 'set' | 'add' | 'remove'; count: number } {
  const { operation, count } = fieldsOf(body)
  return { operation: operation === 'add' || operation === 'remove' ? operation : 'set', count: Number(count) }
}
