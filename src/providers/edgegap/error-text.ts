/** The error text in an answer of Edgegap. */

import { textOf } from '../../core/json.ts'
import type { Answer } from '../../core/provider.ts'
import { readProblem } from './wire.ts'

/** `message`, in version 2 with `details` beside it; an HTML page says nothing to anybody. */
export function errorText({ body }: Answer): string {
  const problem = readProblem(body)
  if (!problem) return body.trimStart().startsWith('<') ? '' : body.trim().slice(0, 300)
  const details = textOf(problem.details)
  const message = textOf(problem.message)
  const parts = [message, details === '{}' || details === '[]' ? '' : details]
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .trim()
}
