import { describe, expect, it } from '@jest/globals'
import type { Simulator } from '../../../simulator/index.ts'
import { bodiesOf, commentOnly, markerOf, onPullRequest, warningsOf } from '../../support/report-scenario.ts'
import type { ScenarioEnd } from '../../support/scenario.ts'
import { sideBySide } from '../../support/side-by-side.ts'

interface Row {
  readonly story: string
  readonly given: (simulator: Simulator) => void
  readonly holds: (end: ScenarioEnd) => void
}

const landed = /^<!-- touchdown:v1 key=site run=4242\.1\.7 -->\n[\s\S]*landed/i

function chatter(simulator: Simulator, count: number): void {
  for (let index = 0; index < count; index += 1) {
    simulator.github.seedComment({ issueNumber: 2, author: 'octocat', body: `What about ${index}?` })
  }
}

function ours(simulator: Simulator, run: string): void {
  simulator.github.seedComment({ issueNumber: 2, body: `${markerOf(run)}\nearlier words` })
}

const comments = /\/issues\/2\/comments$/
const one = /\/issues\/comments\/\d+$/
const posts = ({ requests }: ScenarioEnd) =>
  requests.filter(({ method, path }) => method === 'POST' && comments.test(path)).length

const rows: readonly Row[] = [
  {
    story: 'is written once, and edited to its end',
    given: () => undefined,
    holds: (end) => {
      expect(bodiesOf(end)).toEqual([expect.stringMatching(landed)])
      expect(posts(end)).toBe(1)
    },
  },
  {
    story: 'of an earlier run is found on the third page',
    given: (simulator) => {
      chatter(simulator, 230)
      ours(simulator, '4000.1.3')
      chatter(simulator, 20)
    },
    holds: (end) => {
      expect(bodiesOf(end)[230]).toMatch(landed)
      expect(bodiesOf(end)).toHaveLength(251)
      expect(posts(end)).toBe(0)
    },
  },
  {
    story: 'of an earlier run is found with a token that is a person’s',
    given: (simulator) => {
      simulator.github.actAs({ kind: 'user', login: 'deploy-user' })
      ours(simulator, '4000.1.3')
    },
    holds: (end) => expect(bodiesOf(end)).toEqual([expect.stringMatching(landed)]),
  },
  {
    story: 'is not that of a person who wrote the marker',
    given: ({ github }) => {
      github.seedComment({ issueNumber: 2, author: 'octocat', body: `${markerOf('4000.1.3')}\nby hand` })
    },
    holds: (end) => expect(bodiesOf(end)).toEqual([`${markerOf('4000.1.3')}\nby hand`, expect.stringMatching(landed)]),
  },
  {
    story: 'is not that of another bot that repeats the marker',
    given: ({ github }) => {
      github.seedComment({ issueNumber: 2, author: 'echo[bot]', body: `${markerOf('4000.1.3')}\nechoed` })
    },
    holds: (end) => expect(bodiesOf(end)).toEqual([expect.stringContaining('echoed'), expect.stringMatching(landed)]),
  },
  {
    story: 'is not one that quotes it further down, or has another key',
    given: ({ github }) => {
      github.seedComment({ issueNumber: 2, body: `> quoted\n${markerOf('4000.1.3')}` })
      github.seedComment({ issueNumber: 2, body: `${markerOf('4000.1.3', 'site2')}\nother` })
    },
    holds: (end) => {
      expect(bodiesOf(end)).toHaveLength(3)
      expect(bodiesOf(end)[2]).toMatch(landed)
      expect(bodiesOf(end)[0]).toMatch(/^> quoted/)
      expect(bodiesOf(end)[1]).toMatch(/other$/)
    },
  },
  {
    story: 'of a newer run is left alone',
    given: (simulator) => ours(simulator, '4243.1.8'),
    holds: (end) => {
      expect(bodiesOf(end)).toEqual([`${markerOf('4243.1.8')}\nearlier words`])
      expect(end.requests.filter(({ method }) => method === 'PATCH')).toEqual([])
    },
  },
  {
    story: 'of a newer attempt is left alone',
    given: (simulator) => ours(simulator, '4242.2.7'),
    holds: (end) => expect(bodiesOf(end)).toEqual([`${markerOf('4242.2.7')}\nearlier words`]),
  },
  {
    story: 'stays one when the connection breaks after it was stored',
    given: ({ fault }) => fault({ match: { method: 'POST', path: comments }, reply: 'reset', strikes: 'after' }),
    holds: (end) => expect(bodiesOf(end)).toEqual([expect.stringMatching(landed)]),
  },
  {
    story: 'stays one when a 502 comes after it was stored',
    given: ({ fault }) =>
      fault({
        match: { method: 'POST', path: comments },
        reply: { status: 502, body: 'Bad Gateway' },
        strikes: 'after',
      }),
    holds: (end) => expect(bodiesOf(end)).toEqual([expect.stringMatching(landed)]),
  },
  {
    story: 'is written after a 502 that stored nothing',
    given: ({ fault }) => fault({ match: { method: 'POST', path: comments }, reply: { status: 502 } }),
    holds: (end) => expect(bodiesOf(end)).toEqual([expect.stringMatching(landed)]),
  },
  {
    story: 'is written anew where it was deleted between reading and writing',
    given: (simulator) => {
      ours(simulator, '4000.1.3')
      const { fault, github } = simulator
      const [comment] = github.comments
      // The read is answered as if it still stood there.
      const still = { id: comment?.id, body: comment?.body, user: { login: 'github-actions[bot]', type: 'Bot' } }
      fault({ match: { method: 'GET', path: comments }, reply: { status: 200, body: [still] } })
      github.comments.splice(0)
    },
    holds: (end) => {
      expect(bodiesOf(end)).toEqual([expect.stringMatching(landed)])
      expect(end.requests.some(({ method, path }) => method === 'PATCH' && one.test(path))).toBe(true)
    },
  },
  {
    story: 'gives way to an older one of a run that looked at the same moment',
    given: (simulator) => {
      simulator.fault({ match: { method: 'GET', path: comments }, reply: { status: 200, body: [] } })
      ours(simulator, '4100.1.5')
    },
    holds: (end) => expect(bodiesOf(end)).toEqual([expect.stringMatching(landed)]),
  },
]

describe('the comment on a pull request', () => {
  const run = sideBySide(rows, ({ given }) => onPullRequest({ given, inputs: commentOnly }))

  it.each(rows)('$story', async (row) => {
    const end = await run(row)

    expect(end.outputs).toMatchObject({ result: 'success', reason: 'succeeded' })
    expect(warningsOf(end)).toEqual([])
    row.holds(end)
  })
})
