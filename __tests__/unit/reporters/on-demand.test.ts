import { describe, expect, it } from '@jest/globals'
import type { Reporter, ReportResult } from '../../../src/core/reporter.ts'
import { createFanOut } from '../../../src/reporters/fan-out.ts'
import { type OnDemand, onDemand } from '../../../src/reporters/on-demand.ts'
import { manualClock } from '../../support/manual-clock.ts'
import { aStory, landed } from '../../support/stories.ts'

const limits = { timeoutMs: 1000 }

/** A reporter that says what it is asked, and how often it was loaded. */
function aLateOne(different: Partial<OnDemand> = {}) {
  const asked: string[] = []
  const told = (verb: string) => async (): Promise<ReportResult> => {
    asked.push(verb)
    return { kind: 'warning', text: verb }
  }
  const reporter: Reporter = {
    name: 'comment',
    open: told('open'),
    update: told('update'),
    close: told('close'),
    memory: () => ({ 'comment-id': String(asked.length) }),
  }
  const load = async () => {
    asked.push('load')
    return reporter
  }
  return { late: onDemand({ name: 'comment', load, ...different }), asked }
}

describe('a reporter on demand', () => {
  it('is loaded at its first word, once, and then does what it is asked', async () => {
    const { late, asked } = aLateOne()

    expect(asked).toEqual([])
    expect(await late.open(aStory(), limits)).toEqual({ kind: 'warning', text: 'open' })
    expect(await late.update(aStory(), limits)).toEqual({ kind: 'warning', text: 'update' })
    expect(await late.close(landed(), limits)).toEqual({ kind: 'warning', text: 'close' })
    expect(asked).toEqual(['load', 'open', 'update', 'close'])
  })

  it('is loaded once where two words come at once', async () => {
    const { late, asked } = aLateOne()

    await Promise.all([late.open(aStory(), limits), late.close(landed(), limits)])

    expect(asked).toEqual(['load', 'open', 'close'])
  })

  it('remembers nothing until it is loaded, then what its reporter remembers', async () => {
    const { late } = aLateOne()

    expect(late.memory()).toEqual({})
    await late.open(aStory(), limits)
    expect(late.memory()).toEqual({ 'comment-id': '2' })
  })

  it('lets others go first', async () => {
    const clock = manualClock()
    const { late, asked } = aLateOne({ after: () => clock.sleep(50) })

    const opened = late.open(aStory(), limits)
    await clock.advance(49)
    expect(asked).toEqual([])
    await clock.advance(1)

    await opened
    expect(asked).toEqual(['load', 'open'])
  })

  it('is as much required as it says before it is loaded', () => {
    expect(aLateOne().late.required).toBe(false)
    expect(aLateOne({ required: true }).late).toMatchObject({ name: 'comment', required: true })
  })

  it('warns where its code can not be loaded, and stops the trigger where it is required', async () => {
    const warnings: string[] = []
    const load = () => Promise.reject(new TypeError('Cannot find module /home/runner/secret'))
    const options = {
      clock: manualClock(),
      budgetMs: 1000,
      log: { warning: (text: string) => void warnings.push(text), line: () => undefined },
    }
    const text = 'comment: stopped by an error of its own (TypeError)'

    expect(await createFanOut([onDemand({ name: 'comment', load })], options).open(aStory())).toEqual({
      kind: 'opened',
    })
    expect(warnings).toEqual([text])
    expect(await createFanOut([onDemand({ name: 'comment', required: true, load })], options).open(aStory())).toEqual({
      kind: 'blocked',
      reporter: 'comment',
      text,
    })
  })
})
