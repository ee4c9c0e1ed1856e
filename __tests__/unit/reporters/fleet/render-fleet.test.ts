import { describe, expect, it } from '@jest/globals'
import { outcome as anOutcome } from '../../../../src/core/outcome.ts'
import { renderFleetComment, renderFleetSummary } from '../../../../src/reporters/fleet/render-fleet.ts'
import { anEntry, over, underWay } from '../../../support/fleets.ts'
import {
  aRun,
  aStory,
  building,
  ended,
  failed,
  landed,
  refused,
  seen,
  skipped,
  triggered,
} from '../../../support/stories.ts'

describe('a fleet as Markdown', () => {
  it('is one table of all, under one line that says it all', () => {
    const text = renderFleetSummary(
      over(anEntry('api', landed()), anEntry('web', failed()), anEntry('docs', skipped())),
      aRun(),
    )

    expect(text).toMatch(
      /^### ❌ Fleet: 1 of 3 good, 1 skipped, after 3m 05s\n\n\| Deployment \| State \| Id \| Address \|/,
    )
    expect(text).toMatch(/\| ✅ api \| Landed in 3m 05s .*\| `\S+` \| \[.*\]\(https:/)
    expect(text).toMatch(/\| ❌ web \| Failed after 2m 07s.* \| `\S+` \| {2}\|/)
    expect(text).toContain('| ⏭️ docs | Skipped: dry run |')
    expect(text).toContain('1 of 3 deployments is not good: web')
    expect(text).toContain('**Next:** Open the build and service logs')
  })

  it('explains an end that is not good although all deployments are', () => {
    const outcome = anOutcome({ reason: 'workflow-cancelled', happened: 'The step was killed.' })
    const text = renderFleetComment({ ...over(anEntry('api', landed())), outcome }, aRun())

    expect(text).toMatch(/^### ❌ Fleet: 1 of 1 good[\s\S]*The step was killed\./)
  })

  it('has nothing to explain where all are good, or nothing was to do', () => {
    expect(renderFleetComment(over(anEntry('api', landed())), aRun())).toMatch(
      /^### ✅ Fleet: 1 of 1 good, after 3m 05s\n/,
    )
    expect(renderFleetComment(over(anEntry('api', landed())), aRun())).not.toContain('All 1')
    expect(renderFleetComment(over(anEntry('api', skipped())), aRun())).toMatch(/^### ⏭️ Fleet: 0 of 1 good, 1 skipped/)
  })

  it('leads to the run, also to one of a workflow without a name', () => {
    const lastLine = (workflow: string) =>
      renderFleetComment(over(anEntry('api', landed())), aRun({ workflow }))
        .split('\n')
        .at(-1)

    expect(lastLine('Deploy')).toBe(`[Deploy #&#8203;128](${aRun().runUrl})`)
    expect(lastLine('')).toBe(`[Run #&#8203;128](${aRun().runUrl})`)
  })

  it('tells how many are where while it is at work', () => {
    const fleet = underWay(anEntry('a', building()), anEntry('b', aStory()), anEntry('c', failed()))

    expect(renderFleetComment(fleet, aRun())).toMatch(/^### 🚀 Fleet: 1 of 3 over, 1 not good, 1 at work, 1 waiting\n/)
    expect(renderFleetComment(underWay(anEntry('a', building())), aRun())).toMatch(
      /^### 🚀 Fleet: 0 of 1 over, 1 at work/,
    )
  })

  it('says why where there is no entry to show', () => {
    const text = renderFleetSummary({ entries: [], elapsedMs: 0, outcome: refused().outcome }, aRun({ runUrl: '' }))

    expect(text).toBe(
      '### ❌ Fleet: invalid\n\nPull request 42 comes from a fork, whose code would run with the secrets of this repository.\n\n**Next:** Set `allow-forks: true` if you trust it.',
    )
    expect(renderFleetSummary({ ...over(anEntry('a', landed())), entries: [] }, aRun())).toMatch(
      /^### ✅ Fleet: success/,
    )
  })

  it('shows an address that is no URL', () => {
    const server = seen(triggered(), {
      elapsedMs: 10,
      state: 'succeeded',
      address: 'x.example.com:31669/UDP',
      services: [],
    })
    const ready = ended(server, { reason: 'succeeded', happened: 'It is ready.' })

    expect(renderFleetSummary(over(anEntry('a', ready)), aRun())).toContain('| `x.example.com:31669/UDP` |')
  })

  it('shows those first that are not good where not all find room, within what GitHub takes', () => {
    const many = Array.from({ length: 1000 }, (_, index) => anEntry(`n${index}`, index === 999 ? failed() : landed()))
    const comment = renderFleetComment(over(...many), aRun())

    expect(comment.length).toBeLessThanOrEqual(60_000)
    expect(comment.indexOf('n999')).toBeLessThan(comment.indexOf('| ✅ n0 |'))
    expect(comment).toContain('… and 700 more.')
    expect(new TextEncoder().encode(renderFleetSummary(over(...many), aRun())).length).toBeLessThanOrEqual(64 * 1024)
  })
})
