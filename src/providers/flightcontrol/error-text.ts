/** What Flightcontrol says of an error. */

import { textOf } from '../../core/json.ts'
import type { Answer } from '../../core/provider.ts'
import { readProblem } from './wire.ts'

/** `message ?? error ?? body`; an HTML page says nothing to anybody. */
export function errorText(answer: Answer): string {
  const problem = readProblem(answer.body)
  if (!problem) return answer.body.trimStart().startsWith('<') ? '' : answer.body.trim().slice(0, 300)
  const text = textOf(problem.message ?? problem.error ?? answer.body)
  return problem.errorCode ? `${text} [${problem.errorCode}]` : text
}
