import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Decision, decideTarget } from '../../../src/core/decide-target.ts'
import { parseEvent, secretsWithheld } from '../../../src/core/event.ts'
import { examples, mergeCommit } from '../../support/events.ts'
import { anyCase, type Case, hostile } from '../../support/random-events.ts'

const runs = { numRuns: 3000 }

/** As the action goes about it; undefined for a broken event. */
function decided({ input, overrides, allowForks, found }: Case): Decision | undefined {
  const reading = parseEvent(input)
  if (reading.kind === 'broken') {
    expect(reading.what).toMatch(/^in the event [^\n\r\u001b]{1,600}$/)
    return undefined
  }
  expect(['', 'fork', 'dependabot']).toContain(secretsWithheld(reading.event, 'octocat'))
  const given = { event: reading.event, overrides, allowForks }
  const decision = decideTarget(given)
  return decision.kind === 'look-up' ? decideTarget({ ...given, found }) : decision
}

function at(payload: unknown, ...path: readonly string[]): unknown {
  const [key, ...rest] = path
  if (key === undefined) return payload
  return typeof payload === 'object' && payload !== null && Object.hasOwn(payload, key)
    ? at(Object.entries(payload).find(([name]) => name === key)?.[1], ...rest)
    : undefined
}

describe('whatever GitHub, or somebody on GitHub, sends', () => {
  it('is decided, after one look-up at most, and what is deployed is complete', () => {
    fc.assert(
      fc.property(anyCase(), (one) => {
        const decision = decided(one)
        if (decision === undefined) return
        expect(decision.kind).toMatch(/^(?:deploy|skip|refuse|incomplete)$/)
        if (decision.kind === 'incomplete') expect(decision.faults.length).toBeGreaterThan(0)
        if (decision.kind !== 'deploy') return

        const { target, commit, branch, pullRequest } = decision.subject
        expect(commit).toMatch(/^(?:|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/)
        if (target === 'preview') expect(pullRequest).toBeGreaterThan(0)
        if (target === 'preview' || one.overrides.commit !== 'latest') expect(commit).not.toBe('')
        if (target === 'normal' && commit !== '') expect(branch).not.toBe('')
        expect(commit).not.toMatch(/^0+$/)
      }),
      runs,
    )
  })

  it('never gets a fork deployed with the secrets of the repository, unless that is allowed', () => {
    const forks = anyCase('pull_request_target', 'workflow_run').map((one) => ({ ...one, allowForks: false }))
    fc.assert(
      fc.property(forks, (one) => {
        const { name, payload, repository } = one.input
        const home = at(payload, 'repository', 'full_name') ?? repository
        const isForeign =
          (name === 'pull_request_target' &&
            at(payload, 'pull_request', 'head', 'repo', 'full_name') !==
              (at(payload, 'pull_request', 'base', 'repo', 'full_name') ?? home)) ||
          (name === 'workflow_run' && at(payload, 'workflow_run', 'head_repository', 'full_name') !== home)
        if (isForeign) expect(decided(one)?.kind).not.toBe('deploy')
      }),
      runs,
    )
  })

  it('never gets the merge commit of a pull request deployed', () => {
    const names = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment']
    const pulls = anyCase(...names).map((one): Case => {
      return { ...one, input: { ...one.input, sha: mergeCommit, ref: 'refs/pull/12/merge' } }
    })
    fc.assert(
      fc.property(pulls, (one) => {
        const decision = decided(one)
        if (decision?.kind === 'deploy') expect(decision.subject.commit).not.toBe(mergeCommit)
      }),
      runs,
    )
  })

  it('never lets a comment of a stranger deploy', () => {
    fc.assert(
      fc.property(anyCase('issue_comment'), hostile, (one, author) => {
        const example = examples.get('issue_comment')?.[0] ?? {}
        const payload = { ...example, issue: { number: 12, pull_request: {} }, comment: { author_association: author } }
        const decision = decided({ ...one, input: { ...one.input, payload } })
        expect(decision?.kind).not.toBe('deploy')
      }),
      runs,
    )
  })
})
