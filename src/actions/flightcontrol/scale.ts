/** Sets, adds or removes instances of a service. */

import * as v from '@badrap/valita'
import { call } from '../../core/call.ts'
import { identifier, oneOf, required, wholeNumber } from '../../core/input-types.ts'
import { parseJson } from '../../core/json.ts'
import { badResponse, endedWith, succeeded, type Task, type TaskEnd } from '../../core/task.ts'
import { managementCall } from '../../providers/registry.ts'
import { type ManagementInputs, readManagement } from './connection.ts'

export interface ScaleInputs extends ManagementInputs {
  readonly serviceId: string
  readonly operation: 'set' | 'add' | 'remove'
  readonly count: number
}

const instances = v.number().assert((count) => Number.isInteger(count) && count >= 0)

const scaled = v.object({
  serviceId: v.string().optional(),
  previousDesiredCount: instances,
  newDesiredCount: instances,
  autoscalingEnabled: v.boolean().optional(),
})

type Scaled = v.Infer<typeof scaled>

export const scaleTask: Task<ScaleInputs> = {
  title: 'Scale a service',
  outputNames: ['previousCount', 'newCount', 'autoscaling'],
  readInputs: (reader) => ({
    ...readManagement(reader),
    serviceId: reader.read('service-id', required(identifier), ''),
    operation: reader.read('operation', oneOf('set', 'add', 'remove'), 'set'),
    count: reader.read('count', required(wholeNumber({ least: 0, most: 100 })), '0'),
  }),
  /** https://www.flightcontrol.dev/docs/reference/api/services/update-scaling (read 2026-11-22) */
  async run(inputs, world) {
    const { serviceId, operation, count } = inputs
    const asked = managementCall(inputs, {
      method: 'POST',
      path: `/v1/services/${serviceId}/scaling`,
      body: { operation, count },
      what: `scale service ${serviceId}`,
      again: operation === 'set' ? 'the-same' : 'more',
    })
    const end = await call(asked, { world, limits: inputs })
    if (end.kind === 'ended') return endedWith(end.outcome)
    const said = scaled.try(parseJson(end.answer.body), { mode: 'strip' })
    if (!said.ok) return unreadable(inputs, '`previousDesiredCount` and `newDesiredCount`')
    if (said.value.serviceId !== undefined && said.value.serviceId !== serviceId) {
      return unreadable(inputs, 'the `serviceId` that was asked for')
    }
    return done(inputs, said.value)
  },
}

function unreadable({ serviceId }: ScaleInputs, missing: string): TaskEnd {
  const next = `Look in Flightcontrol how many instances service ${serviceId} has now.`
  return badResponse({ title: 'Flightcontrol', missing, next })
}

function done(inputs: ScaleInputs, { previousDesiredCount, newDesiredCount, autoscalingEnabled }: Scaled): TaskEnd {
  const { serviceId, operation, count } = inputs
  const wanted = { set: count, add: previousDesiredCount + count, remove: previousDesiredCount - count }[operation]
  const notes = [
    ...(newDesiredCount === wanted
      ? []
      : [` Asked for were ${wanted}: Flightcontrol keeps to the limits of the service.`]),
    ...(autoscalingEnabled ? [' Autoscaling is on and may change that again.'] : []),
  ]
  const outputs = {
    previousCount: String(previousDesiredCount),
    newCount: String(newDesiredCount),
    autoscaling: autoscalingEnabled === undefined ? '' : String(autoscalingEnabled),
  }
  const changed = `Service ${serviceId} was scaled from ${outputs.previousCount} to ${outputs.newCount} instances.`
  return succeeded(`${changed}${notes.join('')}`, {
    outputs,
    rows: [
      ['Service', serviceId],
      ['Instances', `${outputs.previousCount} → ${outputs.newCount}`],
      ['Autoscaling', outputs.autoscaling || 'not told'],
    ],
  })
}
