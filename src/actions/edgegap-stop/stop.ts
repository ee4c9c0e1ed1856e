/** /edgegap/stop: asks Edgegap to stop a deployment. */

import { call } from '../../core/call.ts'
import { boolean, identifier, required } from '../../core/input-types.ts'
import type { Answer } from '../../core/provider.ts'
import { readConnection } from '../../core/shared-inputs.ts'
import { badResponse, endedWith, succeeded, type Task } from '../../core/task.ts'
import { type EdgegapAccess, edgegapHosts, readEdgegapAccess, readStop, stopCall } from '../../providers/registry.ts'

export interface StopInputs extends EdgegapAccess {
  readonly deploymentId: string
  readonly requestTimeoutMs: number
  readonly summary: boolean
}

export const stopSecrets = { hooks: [], tokens: ['token'] }

export const stopTask: Task<StopInputs> = {
  title: 'Stop an Edgegap deployment',
  outputNames: ['deploymentId', 'status'],
  readInputs(reader) {
    const { hosts, requestTimeoutMs } = readConnection(reader, edgegapHosts)
    return {
      ...readEdgegapAccess(reader, hosts),
      deploymentId: reader.read('deployment-id', required(identifier), ''),
      requestTimeoutMs,
      summary: reader.read('summary', boolean, 'true'),
    }
  },
  /** Also good where the deployment is gone already: then nothing is left to be done. */
  async run(inputs, world) {
    const { deploymentId, requestTimeoutMs } = inputs
    const asked = stopCall(inputs, deploymentId)
    const accept = (answer: Answer) => readStop(answer) === 'gone'
    const end = await call(asked, {
      world,
      limits: { requestTimeoutMs, accept, readable: (answer) => readStop(answer) !== 'undecided' },
    })
    if (end.kind === 'ended') return { ...endedWith(end.outcome), outputs: { deploymentId } }
    const status = readStop(end.answer)
    if (status === 'undecided') {
      const next = `Look in Edgegap whether deployment ${deploymentId} still runs; to stop it once more does no harm.`
      return { ...badResponse({ title: 'Edgegap', missing: 'a JSON object', next }), outputs: { deploymentId } }
    }
    const said = { stopping: 'is being stopped', gone: 'is gone: there was nothing left to stop' }[status]
    return succeeded(`Deployment ${deploymentId} ${said}.`, {
      outputs: { deploymentId, status },
      rows: [
        ['Deployment', deploymentId],
        ['Status', status],
      ],
    })
  },
}
