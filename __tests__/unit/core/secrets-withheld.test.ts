import { describe, expect, it } from '@jest/globals'
import { type EventInput, secretsWithheld } from '../../../src/core/event.ts'
import { parsed } from '../../support/decisions.ts'
import { eventInput, ofFork, onMain, pull, pullTarget, push } from '../../support/events.ts'

const dependabot = { login: 'dependabot[bot]' }

function withheld(input: EventInput, actor = 'octocat'): string {
  return secretsWithheld(parsed(input), actor)
}

describe('GitHub withholds the secrets', () => {
  it('from pull requests of forks', () => {
    expect(withheld(pull('opened', ofFork))).toBe('fork')
    expect(withheld(pull('opened', { head: { repo: null } }))).toBe('fork')
    expect(withheld(pull('opened', { ...ofFork, user: dependabot }))).toBe('fork')
  })

  it('from Dependabot, however it shows', () => {
    expect(withheld(pull('opened'), 'dependabot[bot]')).toBe('dependabot')
    expect(withheld(pull('opened', { user: dependabot }))).toBe('dependabot')
    expect(withheld(eventInput('pull_request', { sender: dependabot }))).toBe('dependabot')
    for (const name of [
      'push',
      'create',
      'deployment',
      'deployment_status',
      'pull_request_review',
      'pull_request_review_comment',
    ]) {
      expect(withheld(eventInput(name, {}, onMain), 'dependabot[bot]')).toBe('dependabot')
    }
  })

  it('from nobody else', () => {
    expect(withheld(pull('opened'))).toBe('')
    expect(withheld(pull('opened', { user: null }))).toBe('')
    expect(withheld(pull('opened', { user: { login: 'dependabot' } }), 'dependabot')).toBe('')
    expect(withheld(push({ ref: 'refs/heads/main' }))).toBe('')
    expect(withheld(eventInput('schedule', {}, onMain), 'dependabot[bot]')).toBe('')
    expect(withheld(eventInput('constructor'), 'dependabot[bot]')).toBe('')
  })

  it('not where the base repository runs its own workflow', () => {
    expect(withheld(pullTarget('opened', ofFork))).toBe('')
    expect(withheld(pullTarget('opened', { user: dependabot }), 'dependabot[bot]')).toBe('')
  })
})
