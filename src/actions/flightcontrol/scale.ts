/** Sets, adds or removes instances of a service. */

import * as v from '@badrap/valita'
import { call } from '../../core/call.ts'
import { identifier, oneOf, required, wholeNumber } from '../../core/input-types.ts'
import { parseJson } from '../../core/json.ts'
import { badResponse, endedWith, succeeded, type Task } from '../../core/task.ts'
import { managementCall } from '../../providers/registry.ts'
import { type ManagementInputs, readManagement } from './connection.ts'

export interface ScaleInputs extends ManagementInputs {
  readonly serviceId: string
  readonly operation: 'set' | 'add' | 'remove'
  readonly count: number
}

const scaled = v.object({
  previousDesiredCount: v.number(),
  newDesiredCount: v.number(),
  autoscalingEnabled: v.boolean().optional(),
})

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
      idempotent: operation === 'set',
    })
    const end = await call(asked, { world, limits: inputs })
    if (end.kind === 'ended') return endedWith(end.outcome)
    const said = scaled.try(parseJson(end.answer.body), { mode: 'strip' })
    if (!said.ok) {
      const next = `Look in Flightcontrol how many instances service ${serviceId} has now.`
      return badResponse({ title: 'Flightcontrol', missing: '`previousDesiredCount` and `newDesiredCount`', next })
    }
    const { previousDesiredCount, newDesiredCount, autoscalingEnabled } = said.value
    const outputs = {
      previousCount: String(previousDesiredCount),
      newCount: String(newDesiredCount),
      autoscaling: autoscalingEnabled === undefined ? '' : String(autoscalingEnabled),
    }
    const warning = autoscalingEnabled ? ' Autoscaling is on and may change that again.' : ''
    const happened = `Service ${serviceId} was scaled from ${outputs.previousCount} to ${outputs.newCount} instances.${warning}`
    return succeeded(happened, {
      outputs,
      rows: [
        ['Service', serviceId],
        ['Instances', `${outputs.previousCount} → ${outputs.newCount}`],
      ],
    })
  },
}
