import { getEventListeners } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { afterGrace } from '../../../src/core/interrupt.ts'
import { manualInterrupt } from '../../support/interrupts.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

/** Begins a grace of 3 s at time 0 and tells when it was over. */
function aGrace() {
  const clock = virtualClock()
  const interrupt = manualInterrupt()
  const begin = () => {
    const grace = afterGrace(interrupt, { clock, graceMs: 3_000 })
    grace.signal.addEventListener('abort', () => cutAtMs.push(clock.now()))
    return grace
  }
  const cutAtMs: number[] = []
  return { clock, interrupt, begin, cutAtMs }
}

describe('the grace after an interrupt', () => {
  it('never ends while nobody interrupts', async () => {
    const { clock, begin, cutAtMs } = aGrace()
    begin()
    await clock.run(clock.sleep(3_600_000))
    expect(cutAtMs).toEqual([])
  })

  it('is over three seconds after the interrupt', async () => {
    const { clock, interrupt, begin, cutAtMs } = aGrace()
    begin()
    clock.at(1_000, interrupt.press)
    await clock.run(clock.sleep(10_000))
    expect(cutAtMs).toEqual([4_000])
  })

  it('begins at once where the interrupt came before', async () => {
    const { clock, interrupt, begin, cutAtMs } = aGrace()
    interrupt.press()
    begin()
    await clock.run(clock.sleep(10_000))
    expect(cutAtMs).toEqual([3_000])
  })

  it('is over at once when somebody presses again', async () => {
    const { clock, interrupt, begin, cutAtMs } = aGrace()
    begin()
    clock.at(1_000, interrupt.press)
    clock.at(1_500, interrupt.press)
    await clock.run(clock.sleep(10_000))
    expect(cutAtMs).toEqual([1_500])
  })

  it('is not restarted by presses after that', async () => {
    const { clock, interrupt, begin, cutAtMs } = aGrace()
    begin()
    for (const ms of [1_000, 1_100, 1_200, 1_300]) clock.at(ms, interrupt.press)
    await clock.run(clock.sleep(10_000))
    expect(cutAtMs).toEqual([1_100])
  })

  it('leaves nothing behind once it is forgotten, before or after the interrupt', async () => {
    const { clock, interrupt, begin } = aGrace()
    begin().dispose()
    expect(getEventListeners(interrupt.signal, 'abort')).toHaveLength(0)

    const grace = begin()
    interrupt.press()
    expect(clock.sleeping()).toBe(1)
    grace.dispose()
    expect(clock.sleeping()).toBe(0)
    expect(getEventListeners(interrupt.hurry, 'abort')).toHaveLength(0)
  })
})
