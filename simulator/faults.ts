/** Faults that can be ordered on top of a working API. For faults below HTTP (bytes, phases) see `fault-server.ts`. */

import type { WireRequest } from './journal.ts'

/** What goes over the wire: `body` is sent as JSON, a string is sent as it is. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
}

/** A ready answer, a connection reset, no answer at all, or the normal answer after a delay. */
export type FaultReply = Reply | 'reset' | 'hang' | { readonly delayMs: number }

export interface Fault {
  /** Which requests; every part that is absent matches all. `nth` counts the matching requests from 1. */
  readonly match?: {
    readonly method?: string
    readonly path?: string | RegExp
    readonly nth?: number
  }
  readonly reply: FaultReply
  /** How many requests it strikes; default 1, `Infinity` for all. */
  readonly times?: number
  /**
   * `before` (default): the API never sees the request. `after`: the API does its work, stores what it was asked to
   * store, and then the answer is replaced or lost.
   */
  readonly strikes?: 'before' | 'after'
}

export type StruckFault = { readonly reply: FaultReply; readonly strikes: 'before' | 'after' }

/** The list of ordered faults; the first one that matches a request strikes. */
export function createFaults() {
  let ordered: { fault: Fault; seen: number; left: number }[] = []
  return {
    order(fault: Fault): void {
      ordered.push({ fault, seen: 0, left: fault.times ?? 1 })
    },
    clear(): void {
      ordered = []
    },
    take(request: WireRequest): StruckFault | undefined {
      for (const entry of ordered) {
        if (entry.left <= 0 || !matches(entry.fault, request)) continue
        entry.seen += 1
        if (entry.seen < (entry.fault.match?.nth ?? 1)) continue
        entry.left -= 1
        return { reply: entry.fault.reply, strikes: entry.fault.strikes ?? 'before' }
      }
      return undefined
    },
  }
}

function matches({ match = {} }: Fault, request: WireRequest): boolean {
  const { method, path } = match
  if (method !== undefined && method.toUpperCase() !== request.method) return false
  if (path === undefined) return true
  return typeof path === 'string' ? request.path === path : path.test(request.path)
}
