import { describe, expect, it } from '@jest/globals'
import { type LookUp, lookUp } from '../../../src/core/look-up.ts'
import type { GitHub, GitHubReply } from '../../../src/core/ports.ts'
import { sha } from '../../support/events.ts'
import { fromFork, gitHub, limits, mine, ok, pullRequest, refusal, twelve } from '../../support/github-replies.ts'
import { manualClock } from '../../support/manual-clock.ts'

describe('a look-up while GitHub has trouble', () => {
  it('is tried three times, and less and less often', async () => {
    const clock = manualClock()
    const github = gitHub(refusal(502), refusal(0), ok(pullRequest(mine)))
    const result = lookUp(twelve, github, { ...limits, clock })

    await clock.advance(999)
    expect(github.asked).toHaveLength(1)
    await clock.advance(1)
    expect(github.asked).toHaveLength(2)
    await clock.advance(1999)
    expect(github.asked).toHaveLength(2)
    await clock.advance(1)
    expect(github.asked).toHaveLength(3)
    expect(await result).toMatchObject({ found: { number: 12 } })
  })

  it('ends after the third attempt', async () => {
    const clock = manualClock()
    const github = gitHub(refusal(500), refusal(500), refusal(503), ok(pullRequest(mine)))
    const result = lookUp(twelve, github, { ...limits, clock })

    await clock.advance(60_000)
    expect(await result).toMatchObject({ reason: 'unreachable', happened: expect.stringContaining('503') })
    expect(github.asked).toHaveLength(3)
  })

  it('gives every request its deadline and the word of a cancelled workflow', async () => {
    const given: unknown[] = []
    const { signal } = new AbortController()
    const github: GitHub = {
      request: async (_route, _parameters, limits) => {
        given.push(limits)
        return ok([])
      },
    }
    await lookUp(fromFork, github, { timeoutMs: 4321, signal })
    expect(given).toEqual([
      { timeoutMs: 4321, signal },
      { timeoutMs: 4321, signal },
    ])
  })

  it('ends at once when the workflow is cancelled', async () => {
    const clock = manualClock()
    const cancel = new AbortController()
    const github = gitHub(refusal(500), ok(pullRequest(mine)))
    const result = lookUp(twelve, github, { ...limits, clock, signal: cancel.signal })

    await clock.advance(10)
    cancel.abort()
    expect(await result).toMatchObject({ reason: 'unreachable' })
    expect(github.asked).toHaveLength(1)
  })

  it.each([refusal(403), refusal(404), refusal(403, true), refusal(503, true)])(
    'is not tried again when it would not help',
    async (reply) => {
      const github = gitHub(reply, ok(pullRequest(mine)))
      expect(await lookUp(twelve, github, { ...limits, clock: manualClock() })).toMatchObject({ kind: 'failed' })
      expect(github.asked).toHaveLength(1)
    },
  )
})

describe('a look-up that GitHub refuses', () => {
  const permission =
    'Give the job `permissions: pull-requests: read` and leave the input `github-token` as it is, or set the inputs `pull-request` and `commit`.'

  async function refused(reply: GitHubReply): Promise<LookUp> {
    return lookUp(twelve, gitHub(reply), limits)
  }

  it.each([401, 403])('with %i names the missing permission', async (status) => {
    expect(await refused(refusal(status))).toEqual({
      kind: 'failed',
      reason: 'not-permitted',
      happened: `Pull request #12 could not be looked up: GitHub answered ${status}.`,
      next: permission,
    })
  })

  it.each([404, 422])('with %i may be hiding it', async (status) => {
    expect(await refused(refusal(status))).toMatchObject({
      reason: 'not-found',
      next: `If it exists, the token may not see it. ${permission}`,
    })
  })

  it('for its rate is told to try again', async () => {
    expect(await refused(refusal(403, true))).toMatchObject({
      reason: 'unreachable',
      next: 'Run this job again in a while.',
    })
    expect(await refused(refusal(429, true))).toMatchObject({ reason: 'unreachable' })
  })

  it.each([500, 502, 503])('with %i is told to try again', async (status) => {
    expect(await refused(refusal(status))).toMatchObject({
      reason: 'unreachable',
      next: 'Run this job again in a while.',
    })
  })

  it('by not answering is told so', async () => {
    expect(await refused(refusal(0))).toMatchObject({
      reason: 'unreachable',
      happened: 'Pull request #12 could not be looked up: no answer came.',
    })
  })

  it.each([301, 400, 499])('with %i is an answer that nobody expects', async (status) => {
    expect(await refused(refusal(status))).toMatchObject({ kind: 'failed', reason: 'bad-response', next: permission })
  })

  it('by commit says so too', async () => {
    expect(await lookUp(fromFork, gitHub(refusal(403)), limits)).toMatchObject({
      reason: 'not-permitted',
      happened: `The pull request of the commit ${sha('a')} could not be looked up: GitHub answered 403.`,
    })
    expect(await lookUp(fromFork, gitHub(ok([]), refusal(403)), limits)).toMatchObject({ reason: 'not-permitted' })
  })

  it("never repeats GitHub's words", async () => {
    expect(JSON.stringify(await refused(refusal(403)))).not.toMatch(/ghs_|::error/)
  })
})
