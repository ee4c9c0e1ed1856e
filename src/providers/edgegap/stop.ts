/** Stopping a deployment of Edgegap. Asking twice does no harm: what is gone stays gone. */

import type { Call } from '../../core/call.ts'
import { parseJson } from '../../core/json.ts'
import type { HttpRequest } from '../../core/ports.ts'
import type { Answer } from '../../core/provider.ts'
import { errorText } from './error-text.ts'
import { authorization, type EdgegapAccess } from './order.ts'

/** https://docs.edgegap.com/api (version 1, read 2026-11-22) */
export function stopRequest(access: EdgegapAccess, deploymentId: string): HttpRequest {
  return { method: 'DELETE', url: `${access.apiUrl}/v1/stop/${deploymentId}`, headers: authorization(access) }
}

/** 200, or 202 where it is stopped as soon as it is ready or in error. 410: it was stopped before; an id that is long gone is a 404, or a 400. */
export function readStop(answer: Answer): 'stopping' | 'gone' | 'undecided' {
  if (answer.status >= 200 && answer.status < 300) return saysNothingElse(answer) ? 'stopping' : 'undecided'
  if (answer.status === 404 || answer.status === 410) return 'gone'
  return answer.status === 400 && /bad request id/i.test(errorText(answer)) ? 'gone' : 'undecided'
}

/** A page that a proxy puts in between is no word of Edgegap. */
function saysNothingElse({ body }: Answer): boolean {
  const said = parseJson(body)
  return body === '' || (typeof said === 'object' && said !== null && !Array.isArray(said))
}

const hints: Readonly<Record<number, string>> = {
  400: 'Check `deployment-id`.',
  401: 'Check the input `token`: create a token in Edgegap (user settings, Tokens) and replace the secret.',
  403: 'The token may not stop this deployment: use one of the organization that owns it.',
  429: 'Edgegap takes no more requests at the moment: run this job again in a few minutes.',
}

/** The same request for whoever wants only this. */
export function stopCall(access: EdgegapAccess, deploymentId: string): Call {
  return {
    request: stopRequest(access, deploymentId),
    title: 'Edgegap',
    what: `stop deployment ${deploymentId}`,
    again: 'nothing',
    errorText,
    hint: (status) => hints[status] ?? '',
  }
}
