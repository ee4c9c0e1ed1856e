import { describe, expect, it } from '@jest/globals'
import { ownInterrupts } from '../../../../src/core/fleet/own-interrupts.ts'
import { manualInterrupt } from '../../../support/interrupts.ts'

describe('an interrupt of one’s own', () => {
  it('hears what the shared one hears, each word by itself', () => {
    const shared = manualInterrupt()
    const { interrupt } = ownInterrupts(shared).take()

    expect([interrupt.signal.aborted, interrupt.hurry.aborted]).toEqual([false, false])
    shared.press()
    expect([interrupt.signal.aborted, interrupt.hurry.aborted]).toEqual([true, false])
    shared.press()
    expect(interrupt.hurry.aborted).toBe(true)
  })

  it('knows what was heard before', () => {
    const shared = manualInterrupt()
    const interrupts = ownInterrupts(shared)
    shared.press()

    expect(interrupts.take().interrupt.signal.aborted).toBe(true)
  })

  it('hears nothing more once it is let go', () => {
    const shared = manualInterrupt()
    const { interrupt, letGo } = ownInterrupts(shared).take()
    letGo()
    shared.press()

    expect(interrupt.signal.aborted).toBe(false)
  })
})
