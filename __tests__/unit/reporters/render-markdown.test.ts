import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Service, State } from '../../../src/core/deployment.ts'
import type { RunFacts } from '../../../src/core/reporter.ts'
import type { Story } from '../../../src/core/story.ts'
import { markdownProse } from '../../../src/reporters/markdown-prose.ts'
import { renderComment, renderSummary } from '../../../src/reporters/render-markdown.ts'
import { withinLimit } from '../../../src/reporters/within-limit.ts'
import {
  aRun,
  aService,
  aStory,
  broken,
  building,
  cancelled,
  closedPullRequest,
  deploying,
  ended,
  failed,
  interrupted,
  landed,
  notWaited,
  queued,
  refused,
  seen,
  skipped,
  timedOut,
  triggered,
  uncertain,
  unchanged,
} from '../../support/stories.ts'

const stories: Readonly<Record<string, Story>> = {
  starting: aStory(),
  started: triggered(),
  queued: queued(),
  building: building(),
  deploying: deploying(),
  landed: landed(),
  unchanged: unchanged(),
  failed: failed(),
  'timed out': timedOut(),
  interrupted: interrupted(),
  uncertain: uncertain(),
  cancelled: cancelled(),
  'not waited for': notWaited(),
  'closed pull request': closedPullRequest(),
  skipped: skipped(),
  refused: refused(),
  broken: broken(),
}

describe('the comment', () => {
  it.each(Object.entries(stories))('%s', (_, story) => {
    expect(`\n${renderComment(story, aRun())}\n`).toMatchSnapshot()
  })

  it('says the same as long as nothing changes but the time', () => {
    expect(renderComment({ ...building(), elapsedMs: 99_000 }, aRun())).toBe(renderComment(building(), aRun()))
  })

  it('links the commit on the server of the run', () => {
    const run = aRun({ runUrl: 'https://github.acme.example/acme/shop/actions/runs/9001/attempts/2', runAttempt: 2 })
    const comment = renderComment(building(), run)
    expect(comment).toContain('(https://github.acme.example/acme/shop/commit/01e573f2198f120f66b08621fde0256874d0c24d)')
    expect(comment).toContain('128, attempt 2]')
  })

  it('does without links where it is not known where this runs', () => {
    const comment = renderComment(building(), aRun({ runUrl: '', owner: '', repo: '' }))
    expect(comment).toContain('| Commit | `01e573f` on feat/checkout |')
    expect(comment).not.toContain('| Run |')
  })

  it.each([
    ['no commit', { commit: '', branch: 'main' }, '| Commit | the latest on main |'],
    ['no branch', { commit: 'abcdef0123', branch: '' }, 'commit/abcdef0123) |'],
    ['a commit that is none', { commit: 'a](b)|', branch: 'main' }, '| Commit | a&#93;(b)&#124; on main |'],
  ])('shows %s', (_, subject, row) => {
    const story = building()
    expect(renderComment({ ...story, subject: { ...story.subject, ...subject } }, aRun())).toContain(row)
  })

  it('has no row for what is not known', () => {
    const story = aStory({ subject: { target: 'normal', commit: '', branch: '', pullRequest: undefined } })
    expect(renderComment(story, aRun({ workflow: '' }))).not.toContain('Commit')
    expect(renderComment(story, aRun({ workflow: '' }))).toContain('[Run #')
  })

  it('shows the time in the queue while the rest goes on, not while it is in the queue itself', () => {
    expect(renderComment(building(), aRun())).toContain('14:28:03 UTC, 40s in the queue |')
    expect(renderComment({ ...queued(), queuedMs: 90_000 }, aRun())).toContain('14:28:03 UTC |')
  })

  it('shows what the provider itself says beside the errors of its services', () => {
    const story = failed()
    const comment = renderComment(
      { ...story, observation: story.observation && { ...story.observation, error: 'quota `exceeded`' } },
      aRun(),
    )
    expect(comment).toContain('**Error of web**')
    expect(comment).toContain('**Error from Flightcontrol**\n\n```\nquota `exceeded`\n```')
  })

  it('shows an address that is no link', () => {
    const story = seen(triggered(), { elapsedMs: 9_000, services: [], address: '192.0.2.7:30001' })
    expect(renderComment(story, aRun())).toContain('| Address | `192.0.2.7:30001` |')
  })

  it('has no duration for a service whose past is not known', () => {
    expect(renderComment({ ...landed(), services: [] }, aRun())).toContain('| worker | ☑️ `NO_CHANGE` |  |  |')
  })

  it('tells 100 services of many, the broken ones first', () => {
    const state = (index: number): State => (index === 249 ? 'failed' : index === 248 ? 'running' : 'succeeded')
    const services = Array.from({ length: 250 }, (_, index) =>
      aService({ id: `s${index}`, name: `s${index}`, state: state(index), status: 'X' }),
    )
    const comment = renderComment(seen(triggered(), { elapsedMs: 5_000, services }), aRun())
    const names = [...comment.matchAll(/^\| (s\d+) /gm)].map(([, name]) => name)
    expect(names).toHaveLength(100)
    expect(names.slice(0, 3)).toEqual(['s249', 's248', 's0'])
    expect(comment).toContain('… and 150 more.')
  })
})

describe('the summary', () => {
  it('has a timeline besides', () => {
    expect(`\n${renderSummary(landed(), aRun())}\n`).toMatchSnapshot()
  })

  it('draws what has no end yet up to now', () => {
    expect(renderSummary(timedOut(), aRun())).toContain(
      'DEPLOYING :active, 2001-01-01 00:02:07.000, 2001-01-01 00:30:40.000',
    )
  })

  it('shows hours where there are any, and what went wrong', () => {
    const story = seen(building(), {
      elapsedMs: 7_200_000,
      state: 'unknown',
      status: 'HALF_DONE',
      services: [aService({ state: 'failed', status: 'ERROR' })],
    })
    const summary = renderSummary(story, aRun())
    expect(summary).toContain('axisFormat %H:%M:%S')
    expect(summary).toContain('ERROR :crit, milestone, 2001-01-01 02:00:00.000, 2001-01-01 02:00:00.000')
    expect(summary).toContain('HALF_DONE :2001-01-01 02:00:00.000')
  })

  it.each([
    [0, '1second'],
    [6_000, '1second'],
    [6_001, '2second'],
    [160_000, '30second'],
    [1_800_000, '5minute'],
    [43_200_000, '2hour'],
    [86_400_000, '6hour'],
  ])('has no more labels under %d ms than there is room for: one each %s', (elapsedMs, tick) => {
    const summary = renderSummary(seen(triggered(), { elapsedMs, services: [] }), aRun())
    expect(summary).toContain(`\n    tickInterval ${tick}\n`)
  })

  it('leaves room for the names of services, and cuts those that would leave none for the bars', () => {
    const named = (name: string) =>
      renderSummary(seen(building(), { elapsedMs: 60_000, services: [aService({ name })] }), aRun())
    expect(named('web')).toContain('{"leftPadding": 109}') // Flightcontrol
    expect(named('a worker for mail')).toContain('{"leftPadding": 137}')
    expect(named('w'.repeat(100))).toContain('{"leftPadding": 186}')
    expect(named('w'.repeat(100))).toContain(`section ${'w'.repeat(23)}…\n`)
  })

  it('draws one bar for each service where the whole would be too long, 40 at most', () => {
    const services = Array.from({ length: 60 }, (_, index) =>
      aService({ id: `s${index}`, name: `s${index}`, state: 'queued', status: 'PENDING' }),
    )
    const start = seen(triggered(), { elapsedMs: 1_000, services })
    const working = services.map((service, index) =>
      aService({ ...service, state: index === 3 ? 'queued' : 'running', status: index === 3 ? 'PENDING' : 'BUILDING' }),
    )
    const summary = renderSummary(
      seen(seen(start, { elapsedMs: 30_000, services: working }), { elapsedMs: 90_000, services: working }),
      aRun(),
    )
    expect(summary.match(/^ {4}section /gm)).toHaveLength(40)
    expect(summary.match(/ :.*2001-01-01/g)).toHaveLength(40)
    expect(summary).toContain('section s0\n    BUILDING :active, 2001-01-01 00:00:30.000, 2001-01-01 00:01:30.000')
    expect(summary).toContain('section s3\n    PENDING :2001-01-01 00:00:00.000, 2001-01-01 00:01:30.000')
  })

  it('has no timeline and no reason where there is none', () => {
    expect(renderSummary(aStory({ why: '' }), aRun())).not.toMatch(/mermaid|Why/)
  })
})

describe('prose', () => {
  it.each([
    ['raise `timeout`, or else', 'raise `timeout`, or else'],
    ['`a` and `b c`', '`a` and `b c`'],
    ['one ` alone', 'one &#96; alone'],
    ['`@team` `<img>` `x`', '`@team` &lt;img&gt; `x`'],
    ['', ''],
  ])('%s', (text, markdown) => {
    expect(markdownProse(text)).toBe(markdown)
  })

  it('stays short', () => {
    expect(markdownProse('x'.repeat(5_000), 100)).toHaveLength(100)
  })
})

/** Pieces that mean something in Markdown, HTML, Mermaid, to GitHub or to us, and any character at all. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '```',
        '~~~',
        '@acme/team',
        '#1',
        '<!--',
        '-->',
        '<img src=x onerror=y>',
        '</details>',
        '|',
        '\n',
        '\r\n',
        '](https://evil.example)',
        '![',
        '\\',
        '**',
        'https://evil.example/',
        'www.evil.example',
        '$x$',
        '%%{init}',
        'section ',
        ':done, milestone,',
        ';',
        '\u202e',
        '\u001b[31m',
        '<!-- touchdown:v1 key=k run=9.9.9 -->',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))

const hostileState = fc.constantFrom<State>(
  'queued',
  'running',
  'succeeded',
  'unchanged',
  'failed',
  'cancelled',
  'unknown',
)

const hostileService: fc.Arbitrary<Service> = fc.record({
  id: hostile,
  name: hostile,
  aliases: fc.constant([]),
  type: hostile,
  state: hostileState,
  status: hostile,
  url: fc.oneof(hostile, fc.webUrl()),
  error: hostile,
})

const hostileStory: fc.Arbitrary<Story> = fc
  .record({
    environment: hostile,
    why: hostile,
    branch: hostile,
    commit: hostile,
    deploymentId: hostile,
    title: hostile,
    status: hostile,
    error: hostile,
    happened: hostile,
    next: hostile,
    url: hostile,
    services: fc.array(hostileService, { maxLength: 6 }),
    bad: fc.boolean(),
  })
  .map((given) => {
    const story: Story = {
      ...aStory({ environment: given.environment, why: given.why, url: given.url, deploymentId: given.deploymentId }),
      provider: { name: 'flightcontrol', title: given.title },
      subject: { target: 'preview', commit: given.commit, branch: given.branch, pullRequest: 42 },
    }
    const observed = seen(story, {
      elapsedMs: 70_000,
      status: given.status,
      error: given.error,
      services: given.services,
    })
    return ended(observed, {
      reason: given.bad ? 'build-failed' : 'succeeded',
      happened: given.happened,
      next: given.next,
    })
  })

const hostileRun: fc.Arbitrary<RunFacts> = hostile.map((text) => aRun({ workflow: text, actor: text, job: text }))

/** What is left when code blocks, code spans and the targets of links are taken out: here nothing may be obeyed. */
function plainPart(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/`[^`\n]+`/g, '')
    .replace(/\]\(https:[^)\s|]*\)/g, ']')
}

const ganttRow =
  /^ {4}(?:title |dateFormat |axisFormat |tickInterval \d+(?:second|minute|hour)$|section [^:;#]+$|[^:;#,]+ :(?:\w+, )*2001-01-01 [\d:.]+, 2001-01-01 [\d:.]+$)/

const ganttRows = /^```mermaid\n%%\{init: \{"gantt": \{"leftPadding": \d{2,3}\}\}\}%%\ngantt\n([\s\S]*?)\n```$/m

/** What GitHub would obey. */
function obeyed(markdown: string): readonly string[] {
  const text = plainPart(markdown)
  const active = [/</, /@(?!&#8203;)/, /(?<!&)#(?!&#8203;|## )\w/, /\]\(/, /```/].flatMap(
    (pattern) => pattern.exec(text) ?? [],
  )
  const tornRows = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && ![3, 5].includes(line.split('|').length - 1))
  return [...(markdown.match(/<!--/) ?? []), ...active, ...tornRows]
}

describe('whatever anybody writes', () => {
  it('is shown and never obeyed', () => {
    fc.assert(
      fc.property(hostileStory, hostileRun, (story, run) => {
        expect([renderComment(story, run), renderSummary(story, run)].flatMap(obeyed)).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('leaves the timeline a Gantt chart', () => {
    fc.assert(
      fc.property(hostileStory, hostileRun, (story, run) => {
        const chart = ganttRows.exec(renderSummary(story, run))?.[1] ?? ''
        expect(chart.split('\n').filter((row) => !ganttRow.test(row))).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it.each(['@', '`', '<!--', '🦀', '|', '\n', '文', 'x '])('fits, also with endless runs of %j', (unit) => {
    const endless = unit.repeat(10_000)
    const services = Array.from({ length: 300 }, (_, index) =>
      aService({ id: `${index}`, name: endless, status: endless, error: endless, state: 'failed' }),
    )
    const story = seen(
      {
        ...aStory({ environment: endless, why: endless }),
        subject: { ...aStory().subject, branch: endless, commit: endless },
      },
      {
        elapsedMs: 5_000,
        status: endless,
        error: endless,
        services,
      },
    )
    const end = ended(story, { reason: 'build-failed', happened: endless, next: endless })
    const run = aRun({ workflow: endless })
    expect(renderComment(end, run).length).toBeLessThanOrEqual(60_000)
    expect(new TextEncoder().encode(renderSummary(end, run)).length).toBeLessThanOrEqual(64 * 1024)
    expect(renderComment(end, run)).toContain('❌')
  })
})

describe('a limit', () => {
  it('takes the first draft that fits', () => {
    const drafts = [() => 'far too long', () => 'short', () => 's']
    expect(withinLimit(drafts, { max: 5, measure: (text) => text.length })).toBe('short')
  })

  it('cuts the last draft where none fits', () => {
    const text = withinLimit([() => '文'.repeat(1_000)], {
      max: 100,
      measure: (given) => new TextEncoder().encode(given).length,
    })
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(100)
    expect(text).toContain('文…'.slice(-1))
  })
})
