import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normalHookUrl, previewHookUrl } from '../../../../src/providers/flightcontrol/hook-url.ts'
import { commit } from '../../../support/stories.ts'

const hook = 'https://app.flightcontrol.dev/api/deploy-hook/env-1/fake-hook-secret-0123456789'

function normal(different: { commit?: string; branch?: string } = {}, { base = hook, force = false } = {}): string {
  const subject = { target: 'normal', commit, branch: 'main', pullRequest: undefined, ...different } as const
  return normalHookUrl(base, subject, force)
}

function preview({ base = hook, force = false } = {}): string {
  return previewHookUrl(base, { target: 'preview', commit, branch: 'feat/x', pullRequest: 42 }, force)
}

describe('the hook of the normal environment', () => {
  it('names commit and branch', () => {
    expect(normal()).toBe(`${hook}?commit=${commit}&branch=main`)
  })

  it('leaves out what the provider shall choose', () => {
    expect(normal({ commit: '', branch: '' })).toBe(hook)
    expect(normal({ commit: '' })).toBe(`${hook}?branch=main`)
  })

  it('keeps what it holds already, once', () => {
    expect(normal({ commit: '' }, { base: `${hook}?team=a&branch=old`, force: true })).toBe(
      `${hook}?team=a&branch=main&force=true`,
    )
  })

  it('takes a branch for a branch, whatever it is called', () => {
    expect(normal({ branch: 'feat/a&force=true#x%2f' })).toBe(
      `${hook}?commit=${commit}&branch=feat%2Fa%26force%3Dtrue%23x%252f`,
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (branch) => {
        const url = new URL(normal({ branch }))
        expect(url.origin + url.pathname).toBe(hook)
        expect([...url.searchParams]).toEqual([
          ['commit', commit],
          ['branch', branch],
        ])
        expect(url.hash).toBe('')
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the hook of the preview environments', () => {
  it('has pull request and commit behind it', () => {
    expect(preview()).toBe(`${hook}/42/${commit}`)
    expect(preview({ base: `${hook}//` })).toBe(`${hook}/42/${commit}`)
  })

  it('keeps its query, and can deploy everything', () => {
    expect(preview({ base: `${hook}?team=a`, force: true })).toBe(`${hook}/42/${commit}?team=a&force=true`)
  })
})
