import { describe, expect, it } from '@jest/globals'
import { payloadOf } from '../support/events.ts'
import { runScenario, type ScenarioEnd } from '../support/scenario.ts'
import { byHand } from '../support/scenario-events/by-hand.ts'
import { comments } from '../support/scenario-events/comments.ts'
import { onMain } from '../support/scenario-events/event-row.ts'
import { groupsAndRuns } from '../support/scenario-events/groups-and-runs.ts'
import { overruled } from '../support/scenario-events/overruled.ts'
import { pullRequests } from '../support/scenario-events/pull-requests.ts'
import { pushes } from '../support/scenario-events/pushes.ts'
import { sideBySide } from '../support/side-by-side.ts'

const table = [...pushes, ...pullRequests, ...groupsAndRuns, ...comments, ...byHand, ...overruled]

const endOf = sideBySide(table, ({ event, changes = {}, runner = onMain, inputs = {}, given }) =>
  runScenario({
    event: { name: event, payload: payloadOf(event, changes) },
    env: runner,
    inputs,
    given: (simulator) => {
      simulator.flightcontrol.script([{ atPoll: 1, status: 'SUCCESS', services: [] }])
      given?.(simulator)
    },
  }),
)

describe('from event to deployment, on the shipped action', () => {
  it.each(table)('$story', async (row) => {
    const end = await endOf(row)

    expect({ asked: askedIn(end), told: toldIn(end) }).toEqual({ asked: row.asked, told: row.told })
  })
})

/** What was deployed, and what GitHub was asked for to decide it. */
function askedIn({ requests, polls }: ScenarioEnd): readonly string[] {
  // How long earlier deployments took is asked beside the way.
  const others = requests.filter((request) => !polls.includes(request) && request.path !== '/github/graphql')
  return others.map(({ path, query }) => {
    const { commit = '', branch = '', head = '' } = query
    const [, number = '', previewed = ''] = /^\/api\/deploy-hook\/2002\/[^/]+\/(\d+)\/(\w+)$/.exec(path) ?? []
    if (number !== '') return inShort({ target: 'preview', number, commit: previewed, branch: '' })
    if (/^\/api\/deploy-hook\/1001\/[^/]+$/.test(path)) return inShort({ target: 'normal', number: '', commit, branch })
    if (/\/pulls\/\d+$/.test(path)) return `pull request ${path.split('/').at(-1)}`
    if (path.endsWith('/pulls')) return `pull requests of ${head || (/\/commits\/(\w{7})/.exec(path)?.[1] ?? '')}`
    return path
  })
}

function toldIn({ outputs }: ScenarioEnd): string {
  const { result, reason, target = '', commit = '', branch = '', pullRequest = '' } = outputs
  return `${result}, ${reason}: ${inShort({ target, commit, branch, number: pullRequest })}`
}

function inShort(subject: { target: string; number: string; commit: string; branch: string }): string {
  const { target, number, commit, branch } = subject
  const parts = [target, number && `#${number}`, commit.slice(0, 7), branch && `of ${branch}`]
  return parts.filter((part) => part !== '').join(' ')
}
