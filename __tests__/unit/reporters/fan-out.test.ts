import { describe, expect, it } from '@jest/globals'
import type { Reporter, ReportLimits, ReportResult } from '../../../src/core/reporter.ts'
import type { Story } from '../../../src/core/story.ts'
import { createFanOut, type FanOutOptions } from '../../../src/reporters/fan-out.ts'
import { manualClock, settle } from '../../support/manual-clock.ts'
import { aStory, building, deploying, landed, queued } from '../../support/stories.ts'

const done: ReportResult = { kind: 'done' }
const warning = (text: string): ReportResult => ({ kind: 'warning', text })
const never = () => new Promise<ReportResult>(() => undefined)

function aReporter(different: Partial<Reporter> = {}): Reporter {
  const told = async () => done
  return { name: 'comment', open: told, update: told, close: told, memory: () => ({}), ...different }
}

/** Records its calls and answers when the test says so. */
function slowReporter(name = 'comment') {
  const calls: {
    readonly verb: string
    readonly story: Story
    readonly limits: ReportLimits
    answer(result?: ReportResult): void
  }[] = []
  let atOnce = 0
  let mostAtOnce = 0
  const call = (verb: string) => (story: Story, limits: ReportLimits) =>
    new Promise<ReportResult>((resolve) => {
      atOnce += 1
      mostAtOnce = Math.max(mostAtOnce, atOnce)
      const answer = (result = done) => {
        atOnce -= 1
        resolve(result)
      }
      calls.push({ verb, story, limits, answer })
      limits.signal?.addEventListener('abort', () => answer(warning(`${name}: aborted`)))
    })
  const reporter: Reporter = {
    name,
    open: call('open'),
    update: call('update'),
    close: call('close'),
    memory: () => ({}),
  }
  return { reporter, calls, verbs: () => calls.map(({ verb }) => verb), mostAtOnce: () => mostAtOnce }
}

function aFanOut(reporters: readonly Reporter[], different: Partial<FanOutOptions> = {}) {
  const clock = manualClock()
  const log: string[] = []
  const fanOut = createFanOut(reporters, {
    clock,
    log: { warning: (text) => log.push(`warning: ${text}`), line: (text) => log.push(text) },
    budgetMs: 15_000,
    ...different,
  })
  return { fanOut, clock, log }
}

describe('a fan-out to reporters', () => {
  it('opens, updates and closes all of them, each with its budget', async () => {
    const one = slowReporter('one')
    const other = slowReporter('other')
    const { fanOut, clock } = aFanOut([one.reporter, other.reporter])
    const opening = fanOut.open(aStory())
    await settle()
    for (const { calls } of [one, other]) calls[0]?.answer()
    expect(await opening).toEqual({ kind: 'opened' })
    fanOut.update(building())
    await settle()
    for (const { calls } of [one, other]) calls[1]?.answer()
    const closing = fanOut.close(landed())
    await settle()
    for (const { calls } of [one, other]) calls[2]?.answer()
    await closing
    expect(one.calls.map(({ verb, limits }) => [verb, limits.timeoutMs])).toEqual([
      ['open', 15_000],
      ['update', 15_000],
      ['close', 15_000],
    ])
    expect(other.calls.map(({ story }) => story)).toEqual([aStory(), building(), landed()])
    expect(clock.sleeping()).toBe(0)
  })

  it('has nothing to do without reporters', async () => {
    const { fanOut } = aFanOut([])
    expect(await fanOut.open(aStory())).toEqual({ kind: 'opened' })
    fanOut.update(building())
    await fanOut.close(landed())
    expect(fanOut.memory()).toEqual({})
  })

  it.each([
    [
      'throws',
      () => {
        throw new TypeError('https://hook.example.com/secret')
      },
      'TypeError',
    ],
    [
      'throws a string',
      () => {
        throw 'fake-hook-secret-0123456789'
      },
      'string',
    ],
    ['rejects', () => Promise.reject(new RangeError('secret')), 'RangeError'],
  ] as const)('goes on when a reporter %s, and tells only the kind of the error', async (_, fail, kind) => {
    const calm = slowReporter('calm')
    const { fanOut, log } = aFanOut([aReporter({ open: fail, update: fail, close: fail }), calm.reporter])
    const opening = fanOut.open(aStory())
    await settle()
    calm.calls[0]?.answer()
    expect(await opening).toEqual({ kind: 'opened' })
    fanOut.update(building())
    const closing = fanOut.close(landed())
    await settle()
    for (const call of calm.calls.slice(1)) call.answer()
    await settle()
    for (const call of calm.calls.slice(2)) call.answer()
    await closing
    expect(log).toEqual([`warning: comment: stopped by an error of its own (${kind})`])
  })

  it('gives up a reporter that never settles when the budget is over, and tells the others', async () => {
    const { fanOut, clock, log } = aFanOut([aReporter({ name: 'stuck', open: never }), aReporter()])
    let opened = false
    const opening = fanOut.open(aStory()).then(() => {
      opened = true
    })
    await clock.advance(14_999)
    expect(opened).toBe(false)
    await clock.advance(1)
    await opening
    expect(log).toEqual(['warning: stuck: gave up after 15 s without an answer'])
  })

  it('never calls a reporter that is still stuck in an earlier call', async () => {
    const closed: Story[] = []
    const close = async (story: Story) => {
      closed.push(story)
      return done
    }
    const stuck = aReporter({ name: 'stuck', open: never, close })
    const { fanOut, clock, log } = aFanOut([stuck])
    const opening = fanOut.open(aStory())
    await clock.advance(15_000)
    await opening
    const closing = fanOut.close(landed(), 2_000)
    await clock.advance(2_000)
    await closing
    expect(closed).toEqual([])
    expect(log).toEqual([
      'warning: stuck: gave up after 15 s without an answer',
      'stuck: gave up after 2 s without an answer',
    ])
  })

  it('does not start a call whose time has run out while it waited for an earlier one', async () => {
    const stubborn = slowReporter()
    let letGo: (result: ReportResult) => void = () => undefined
    const reporter = {
      ...stubborn.reporter,
      open: () =>
        new Promise<ReportResult>((resolve) => {
          letGo = resolve
        }),
    }
    const { fanOut, clock } = aFanOut([reporter])
    const opening = fanOut.open(aStory())
    await clock.advance(15_000)
    await opening
    const closing = fanOut.close(landed(), 2_000)
    await clock.advance(2_000)
    await closing
    letGo(done)
    await settle()
    expect(stubborn.verbs()).toEqual([])
  })

  it('tells the first complaint of a reporter as a warning, later ones as lines, the same words never twice', async () => {
    const texts = ['no permission', 'no permission', 'rate limit']
    const complain = async () => warning(texts.shift() ?? 'no permission')
    const { fanOut, log } = aFanOut([aReporter({ open: complain, update: complain, close: complain })])
    await fanOut.open(aStory())
    fanOut.update(building())
    await settle()
    fanOut.update(deploying())
    await settle()
    await fanOut.close(landed())
    expect(log).toEqual(['warning: no permission', 'rate limit'])
  })

  it('returns the failure of a required reporter, and does not warn of it as well', async () => {
    const fail = async () => warning('tracker: the token is not accepted')
    const { fanOut, log } = aFanOut([aReporter(), aReporter({ name: 'tracker', required: true, open: fail })])
    expect(await fanOut.open(aStory())).toEqual({
      kind: 'blocked',
      reporter: 'tracker',
      text: 'tracker: the token is not accepted',
    })
    expect(log).toEqual([])
  })

  it('blocks when a required reporter never answers', async () => {
    const { fanOut, clock } = aFanOut([aReporter({ name: 'tracker', required: true, open: never })])
    const opening = fanOut.open(aStory())
    await clock.advance(15_000)
    expect(await opening).toEqual({
      kind: 'blocked',
      reporter: 'tracker',
      text: 'tracker: gave up after 15 s without an answer',
    })
  })
})

describe('updates', () => {
  it('of one reporter come one after the other, and the newest story wins', async () => {
    const { reporter, calls, mostAtOnce } = slowReporter()
    const { fanOut } = aFanOut([reporter])
    fanOut.update(aStory())
    await settle()
    fanOut.update(queued())
    fanOut.update(building())
    fanOut.update(deploying())
    await settle()
    expect(calls).toHaveLength(1)
    calls[0]?.answer()
    await settle()
    calls[1]?.answer()
    await settle()
    expect(calls.map(({ story }) => story)).toEqual([aStory(), deploying()])
    expect(mostAtOnce()).toBe(1)
  })

  it('wait for open', async () => {
    const { reporter, calls, verbs } = slowReporter()
    const { fanOut } = aFanOut([reporter])
    const opening = fanOut.open(aStory())
    fanOut.update(building())
    await settle()
    expect(verbs()).toEqual(['open'])
    calls[0]?.answer()
    await opening
    await settle()
    expect(verbs()).toEqual(['open', 'update'])
  })

  it('are given up after their budget; the next one comes through', async () => {
    const { reporter, calls, verbs } = slowReporter()
    const { fanOut, clock, log } = aFanOut([reporter])
    fanOut.update(building())
    await clock.advance(15_000)
    fanOut.update(deploying())
    await settle()
    calls[1]?.answer()
    await settle()
    expect(verbs()).toEqual(['update', 'update'])
    expect(log).toEqual(['warning: comment: gave up after 15 s without an answer'])
  })

  it('say nothing after close', async () => {
    const { reporter, verbs } = slowReporter()
    const { fanOut, clock } = aFanOut([reporter])
    const closing = fanOut.close(landed())
    fanOut.update(building())
    await clock.advance(15_000)
    await closing
    expect(verbs()).toEqual(['close'])
  })
})

describe('close', () => {
  it('waits for a running update', async () => {
    const { reporter, calls, verbs, mostAtOnce } = slowReporter()
    const { fanOut } = aFanOut([reporter])
    fanOut.update(building())
    await settle()
    const closing = fanOut.close(landed())
    await settle()
    expect(verbs()).toEqual(['update'])
    calls[0]?.answer()
    await settle()
    calls[1]?.answer()
    await closing
    expect(verbs()).toEqual(['update', 'close'])
    expect(mostAtOnce()).toBe(1)
  })

  it('drops a story that waited, and supersedes a running update after half of its budget', async () => {
    const { reporter, calls, verbs } = slowReporter()
    const { fanOut, clock, log } = aFanOut([reporter])
    fanOut.update(building())
    await settle()
    fanOut.update(deploying())
    const closing = fanOut.close(landed(), 2_000)
    await clock.advance(999)
    expect(verbs()).toEqual(['update'])
    await clock.advance(1)
    expect(verbs()).toEqual(['update', 'close'])
    calls[1]?.answer()
    await closing
    expect(calls[1]?.story).toEqual(landed())
    expect(log).toEqual([])
  })

  it('supersedes an opening that an update waits for, and says nothing of it', async () => {
    const { reporter, calls, verbs } = slowReporter()
    const { fanOut, clock, log } = aFanOut([reporter])
    const opening = fanOut.open(aStory())
    fanOut.update(building())
    await settle()
    const closing = fanOut.close(landed(), 2_000)
    await clock.advance(1_000)
    expect(await opening).toEqual({ kind: 'opened' })
    expect(verbs()).toEqual(['open', 'close'])
    calls[1]?.answer()
    await closing
    expect(log).toEqual([])
  })

  it('leaves no call running when a second one hurries it', async () => {
    const { reporter, calls } = slowReporter()
    const { fanOut, clock } = aFanOut([reporter])
    fanOut.update(building())
    await settle()
    const closing = fanOut.close(landed())
    void fanOut.close(landed(), 2_000)
    await clock.advance(2_000)
    await closing
    expect(calls.map(({ limits }) => limits.signal?.aborted)).toEqual([true])
  })

  it('ends within its budget, whatever hangs', async () => {
    const { fanOut, clock, log } = aFanOut([
      slowReporter('one').reporter,
      aReporter({ name: 'other', update: never, close: never }),
    ])
    fanOut.update(building())
    await settle()
    let closed = false
    const closing = fanOut.close(landed(), 2_000).then(() => {
      closed = true
    })
    await clock.advance(1_999)
    expect(closed).toBe(false)
    await clock.advance(1)
    await closing
    expect(log).toEqual([
      'warning: one: gave up after 2 s without an answer',
      'warning: other: gave up after 2 s without an answer',
    ])
    expect(clock.sleeping()).toBe(0)
  })

  it('is shortened by a second call, and told only once', async () => {
    const { reporter, calls, verbs } = slowReporter()
    const { fanOut, clock } = aFanOut([reporter])
    const closing = fanOut.close(landed())
    await clock.advance(5_000)
    const again = fanOut.close(landed(), 2_000)
    await clock.advance(2_000)
    await Promise.all([closing, again])
    expect(verbs()).toEqual(['close'])
    expect(calls[0]?.limits.signal?.aborted).toBe(true)
  })
})

describe('memory', () => {
  it('joins what the reporters remember, and leaves out one that cannot say', () => {
    const { fanOut } = aFanOut([
      aReporter({ memory: () => ({ 'comment-id': '7' }) }),
      aReporter({
        memory: () => {
          throw new Error('no')
        },
      }),
      aReporter({ memory: () => ({ 'github-deployment-id': '8' }) }),
    ])
    expect(fanOut.memory()).toEqual({ 'comment-id': '7', 'github-deployment-id': '8' })
  })

  it('is handed out whenever it changed, and only then', async () => {
    let id = ''
    const remembered: unknown[] = []
    const step = async () => done
    const reporter = aReporter({
      memory: () => (id === '' ? {} : { 'comment-id': id }),
      update: async () => {
        id = '7'
        return done
      },
      close: step,
    })
    const { fanOut } = aFanOut([reporter], { remember: (memory) => remembered.push(memory) })
    await fanOut.open(aStory())
    fanOut.update(building())
    await settle()
    await fanOut.close(landed())
    expect(remembered).toEqual([{ 'comment-id': '7' }])
  })
})
