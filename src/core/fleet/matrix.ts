/** How a fleet that is too large for one runner is spread over the jobs of a `strategy.matrix`. */

import { type Needing, together } from './needs.ts'

/** GitHub starts no more jobs from one matrix. https://docs.github.com/en/actions/reference/limits (read 2026-11-22) */
const mostJobs = 256

/** One job. `only` is what the input of that name takes. */
export interface Chunk {
  readonly chunk: number
  readonly chunks: number
  readonly count: number
  readonly only: string
}

/** Whoever needs another stays in one job with it, so that a chunk may be larger than `chunkSize`; at most 256. */
export function matrixOf(entries: readonly Needing[], chunkSize: number): { readonly include: readonly Chunk[] } {
  const size = Math.max(chunkSize, Math.ceil(entries.length / mostJobs))
  const filled: string[][] = []
  for (const group of together(entries)) {
    const names = group.map(({ name }) => name)
    const last = filled.at(-1)
    const joins = last !== undefined && (last.length + names.length <= size || filled.length === mostJobs)
    if (joins) last.push(...names)
    else filled.push(names)
  }
  const include = filled.map((names, index) => ({
    chunk: index + 1,
    chunks: filled.length,
    count: names.length,
    only: names.join(','),
  }))
  return { include }
}
