/** Holds the end of a step to every invariant. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { RecordedRequest } from '../../simulator/index.ts'
import { repositoryRoot, type StepEnd } from '../../simulator/runner/step.ts'
import { brokenInvariants, type Witness } from './invariants.ts'
import { logOf } from './log-of.ts'
import { secretPieces } from './secret-pieces.ts'

export interface Judging {
  readonly action?: string
  readonly phase?: 'main' | 'post'
  /** What the invariants have to know: a SIGKILL, a missing output file, a provider that refuses. */
  readonly judge?: Partial<Pick<Witness, 'fate' | 'outputsWritable' | 'mostTriggers' | 'secrets'>> | undefined
}

export interface Seen {
  readonly end: StepEnd
  readonly inputs: Readonly<Record<string, string>>
  readonly requests: readonly RecordedRequest[]
  readonly violations: readonly string[]
}

export function assertInvariants({ action = '.', phase = 'main', judge = {} }: Judging, seen: Seen): void {
  const { end, inputs, requests, violations } = seen
  const broken = brokenInvariants({
    end,
    phase,
    fate: 'ends',
    onCancelled: inputs['on-cancelled'] === 'pass' ? 'pass' : 'fail',
    secrets: secretPieces(inputs),
    requests,
    mostTriggers: 1,
    declaredOutputs: declaredOutputs(action),
    outputsWritable: true,
    ...judge,
  })
  const all = [...broken, ...violations.map((violation) => `contract: ${violation}`)]
  if (all.length > 0) throw new Error(`${all.join('\n')}\n\nThe log was:\n${logOf(end)}`)
}

function declaredOutputs(action: string): readonly string[] {
  const metadata: { readonly outputs?: object } = parse(
    readFileSync(join(repositoryRoot, action, 'action.yml'), 'utf8'),
  )
  return Object.keys(metadata.outputs ?? {})
}
