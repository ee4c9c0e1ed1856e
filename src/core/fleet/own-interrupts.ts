/** One interrupt for each who listens: a signal with thousands of listeners searches them all whenever one of them leaves. */

import type { Interrupt } from '../interrupt.ts'

export interface OwnInterrupts {
  /** Hears whatever the shared one hears, until it is let go. */
  take(): { readonly interrupt: Interrupt; readonly letGo: () => void }
}

export function ownInterrupts({ signal, hurry }: Interrupt): OwnInterrupts {
  const [takeSignal, takeHurry] = [shares(signal), shares(hurry)]
  return {
    take() {
      const own = { signal: takeSignal(), hurry: takeHurry() }
      return {
        interrupt: { signal: own.signal.signal, hurry: own.hurry.signal },
        letGo() {
          own.signal.letGo()
          own.hurry.letGo()
        },
      }
    },
  }
}

function shares(shared: AbortSignal) {
  const controllers = new Set<AbortController>()
  shared.addEventListener('abort', () => {
    for (const controller of controllers) controller.abort()
  })
  return () => {
    const controller = new AbortController()
    controllers.add(controller)
    if (shared.aborted) controller.abort()
    return { signal: controller.signal, letGo: () => void controllers.delete(controller) }
  }
}
