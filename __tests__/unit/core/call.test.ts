import { describe, expect, it } from '@jest/globals'
import { type Call, type CallLimits, call } from '../../../src/core/call.ts'
import { manualInterrupt } from '../../support/interrupts.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { answer, broken, type Fate, inOrder, never, scriptedHttp, slowly } from '../../support/scripted-http.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const aCall = (changes: Partial<Call> = {}): Call => ({
  request: { method: 'POST', url: 'https://api.example/scaling', headers: {} },
  title: 'the tracker',
  what: 'scale service web',
  again: 'more',
  errorText: ({ body }) => body.trim(),
  hint: (status) => (status === 404 ? 'Check the id.' : ''),
  ...changes,
})

const reading = { request: { method: 'GET', url: 'https://api.example/x', headers: {} }, again: 'nothing' } as const

interface Story {
  readonly plan?: Partial<Call>
  readonly limits?: Partial<CallLimits>
  /** When somebody cancels the workflow, in ms; `before`: when nothing has begun yet. */
  readonly pressAtMs?: number | 'before'
}

async function ask(fates: readonly Fate[], { plan, limits, pressAtMs }: Story = {}) {
  const clock = virtualClock()
  const http = scriptedHttp(clock, inOrder(...fates))
  const interrupt = manualInterrupt()
  const log = recordingLog()
  if (pressAtMs === 'before') interrupt.press()
  else if (pressAtMs !== undefined) clock.at(pressAtMs, interrupt.press)
  const world = { http, clock, random: () => 0.5, log, interrupt }
  const end = await clock.run(call(aCall(plan), { world, limits: { requestTimeoutMs: 10_000, ...limits } }))
  return {
    asked: http.sent.length,
    tookMs: clock.now(),
    sleeping: clock.sleeping(),
    lines: log.lines,
    kind: end.kind,
    status: end.kind === 'answered' ? end.answer.status : undefined,
    reason: end.kind === 'ended' ? end.outcome.reason : undefined,
    happened: end.kind === 'ended' ? end.outcome.happened : '',
    next: end.kind === 'ended' ? end.outcome.next : '',
    afloat: end.kind === 'ended' ? end.outcome.afloat : undefined,
  }
}

const reset = broken('reset', { requestWritten: true })
const refused = broken('refused', { requestWritten: false })

describe('a request', () => {
  it('is asked once when the answer is good', async () => {
    expect(await ask([answer(202)])).toMatchObject({ kind: 'answered', status: 202, asked: 1, lines: [], sleeping: 0 })
  })

  it('leaves to its caller what the caller wants to read', async () => {
    const limits = { accept: ({ status }: { status: number }) => status === 500 }

    expect(await ask([answer(500)], { limits })).toMatchObject({ kind: 'answered', status: 500, asked: 1 })
  })

  it.each([
    ['never reached anybody', refused],
    ['came too often', answer(429)],
  ])('is asked again where it %s', async (_why, fate) => {
    const end = await ask([fate, fate, answer(200)])

    expect(end).toMatchObject({ kind: 'answered', asked: 3 })
    expect(end.lines).toHaveLength(2)
    expect(end.lines[0]).toMatch(/^The tracker: (?:it answered 429|the connection was refused); trying again\.$/)
  })

  it('is not asked again where it may have been done', async () => {
    const end = await ask([reset, answer(200)])

    expect(end).toMatchObject({ reason: 'trigger-unconfirmed', asked: 1 })
    expect(end.happened).toBe('The tracker was asked to scale service web, without success: the connection broke.')
    expect(end.next).toBe('Look in the tracker whether it was done before you run this job again.')
  })

  it('is left to a person where it would set the same once more', async () => {
    const end = await ask([answer(502), answer(200)], { plan: { again: 'the-same' } })

    expect(end).toMatchObject({ reason: 'trigger-unconfirmed', asked: 1 })
    expect(end.next).toBe('Run this job again when the cause is mended; that is safe.')
  })

  it('is asked again all the same where that does nothing', async () => {
    expect(await ask([answer(502), reset, answer(200)], { plan: { again: 'nothing' } })).toMatchObject({
      asked: 3,
      status: 200,
    })
  })

  it('is asked again where its answer does not say what it must, and given to its caller at last', async () => {
    const limits = { readable: ({ body }: { body: string }) => body === 'good' }
    const page = answer(200, '<html>')
    const end = await ask([page, answer(200, 'good')], { limits, plan: { again: 'nothing' } })

    expect(end).toMatchObject({ kind: 'answered', asked: 2 })
    expect(end.lines).toEqual(['The tracker: its answer could not be read; trying again.'])
    expect(await ask([page], { limits, plan: { again: 'nothing' } })).toMatchObject({ kind: 'answered', asked: 3 })
    expect(await ask([page], { limits, plan: { again: 'the-same' } })).toMatchObject({ kind: 'answered', asked: 1 })
    const cancelled = { limits, plan: { again: 'nothing' }, pressAtMs: 500 } as const
    expect(await ask([slowly(1000, page)], cancelled)).toMatchObject({
      ...{ reason: 'workflow-cancelled', asked: 1 },
      happened: expect.stringContaining('it may have been done'),
    })
  })

  it.each([
    [refused, 'unreachable', 3],
    [broken('certificate', { requestWritten: false }), 'unreachable', 1],
    [answer(401), 'unauthorized', 1],
    [answer(403), 'unauthorized', 1],
    [answer(404), 'not-found', 1],
    [answer(410), 'not-found', 1],
    [answer(422), 'rejected', 1],
    [answer(302), 'rejected', 1],
    [answer(429), 'rejected', 3],
    [answer(503), 'too-many-errors', 3],
  ])('ends with a reason (%#)', async (fate, reason, asked) => {
    expect(await ask([fate], { plan: { again: 'nothing' } })).toMatchObject({ reason, asked })
  })

  it('tells what the other side says, and what to do about it', async () => {
    const end = await ask([answer(404, 'no such service')])

    expect(end.happened).toContain('(“no such service”)')
    expect(end.next).toBe('Check the id.')
  })

  it('repeats no more of what it was told than a sentence holds', async () => {
    const end = await ask([answer(422, 'x'.repeat(1_000))])

    expect(end.happened).toContain(`(“${'x'.repeat(300)}”)`)
  })

  it('is about no deployment', async () => {
    expect(await ask([answer(422)])).toMatchObject({ afloat: 'none' })
    expect(await ask([answer(429)], { pressAtMs: 100 })).toMatchObject({ afloat: 'none' })
  })

  it('says that it may be run again where nothing was done', async () => {
    expect((await ask([answer(422)])).next).toContain('that is safe')
  })
})

describe('a cancelled workflow', () => {
  it('asks nothing any more', async () => {
    expect(await ask([answer(429)], { pressAtMs: 100 })).toMatchObject({ reason: 'workflow-cancelled', asked: 1 })
    expect(await ask([answer(200)], { pressAtMs: 'before' })).toMatchObject({ reason: 'workflow-cancelled', asked: 0 })
  })

  it.each<[string, readonly Fate[], number | 'before', number]>([
    ['it comes before the request', [answer(200)], 'before', 0],
    ['it comes between two requests', [answer(429)], 100, 1],
    ['it comes while the host can not be reached', [slowly(1_000, refused)], 500, 0],
    ['it comes while the host asks for patience', [slowly(1_000, answer(429))], 500, 0],
  ])('has done nothing where %s', async (_when, fates, pressAtMs, lines) => {
    const end = await ask(fates, { pressAtMs })

    expect(end.happened).toBe('The workflow was cancelled before the tracker was asked to scale service web.')
    expect(end.next).toBe('Run this job again.')
    expect(end.lines).toHaveLength(lines)
  })

  it('gives up at once what only reads', async () => {
    const end = await ask([slowly(never, answer(200))], { plan: reading, pressAtMs: 500 })

    expect(end).toMatchObject({ reason: 'workflow-cancelled', tookMs: 500, sleeping: 0 })
    expect(end.happened).toBe('The workflow was cancelled before the tracker was asked to scale service web.')
  })

  it('waits three seconds for an answer that says what was done', async () => {
    const answered = await ask([slowly(2000, answer(200))], { pressAtMs: 500 })
    const silent = await ask([slowly(never, answer(200))], { pressAtMs: 500 })

    expect(answered).toMatchObject({ kind: 'answered', sleeping: 0 })
    expect(silent).toMatchObject({ reason: 'workflow-cancelled', tookMs: 3500, sleeping: 0 })
    expect(silent.happened).toContain('it may have been done')
    expect(silent.next).toContain('Look in the tracker')
  })

  it('may be run again where that does no harm', async () => {
    const end = await ask([slowly(never, answer(200))], { plan: { again: 'the-same' }, pressAtMs: 0 })

    expect(end.next).toBe('Run this job again; that is safe.')
  })

  it('hears a plain no all the same', async () => {
    expect(await ask([slowly(1000, answer(404))], { pressAtMs: 500 })).toMatchObject({ reason: 'not-found' })
  })
})
