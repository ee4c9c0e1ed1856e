import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { perPoll, scenarios } from '../../simulator/index.ts'
import { payloadOf, sha } from '../support/events.ts'
import { goldenFolder } from '../support/golden.ts'
import { runScenario, type Scenario } from '../support/scenario.ts'
import { transcriptOf } from '../support/scenario-transcript.ts'
import { sideBySide } from '../support/side-by-side.ts'

interface Transcript extends Scenario {
  readonly name: string
}

const push = { name: 'push', payload: payloadOf('push', { ref: 'refs/heads/main', after: sha('a') }) }
const pullRequest = { name: 'pull_request', payload: payloadOf('pull_request', { action: 'synchronize' }) }

const transcripts: readonly Transcript[] = [
  {
    name: 'landing-push',
    event: push,
    given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.landing())),
    inputs: { summary: 'true' },
  },
  {
    name: 'preview',
    event: pullRequest,
    given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.preview())),
    inputs: { comment: 'true', summary: 'true', 'github-deployment': 'true', 'commit-status': 'touchdown/preview' },
  },
  {
    name: 'failing-build',
    event: pullRequest,
    given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.failingBuild())),
    inputs: { comment: 'true', summary: 'true' },
  },
  {
    name: 'no-change',
    event: push,
    given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.noChange())),
  },
  {
    name: 'queue-timeout',
    event: push,
    given: ({ flightcontrol }) => flightcontrol.script(scenarios.stuckInQueue()),
    inputs: { 'queue-timeout': '1s' },
  },
  {
    name: 'cancelled-by-provider',
    event: push,
    given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.cancelledByProvider())),
  },
  {
    name: 'invalid-inputs',
    event: push,
    inputs: { hook: 'http://evil.example/secret-of-mine', timeout: '5abc', 'dry-run': 'yes', commit: 'HEAD' },
  },
  {
    name: 'uncertain-trigger',
    event: push,
    given: (simulator) => simulator.fault({ match: { path: /deploy-hook/ }, reply: 'reset', strikes: 'after' }),
  },
  {
    name: 'interrupted',
    event: push,
    given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.slow()).slice(0, 2)),
    meanwhile: async ({ child, line }) => {
      await line(/Web App +BUILDING/)
      child.kill('SIGINT')
    },
  },
  {
    name: 'fork-without-secrets',
    event: {
      name: 'pull_request',
      payload: payloadOf('pull_request', { pull_request: { head: { repo: { full_name: 'stranger/Hello-World' } } } }),
    },
    inputs: { 'preview-hook': '', 'api-key': '' },
  },
]

const golden = goldenFolder(join(import.meta.dirname, 'golden'))
const endOf = sideBySide(transcripts, (transcript: Transcript) => runScenario(transcript))

describe('log, outputs and requests as users and providers see them', () => {
  it.each(transcripts)('$name', async (transcript) => {
    const actual = transcriptOf(transcript.name, await endOf(transcript))

    expect(actual).toBe(golden.expected(transcript.name, actual))
  })

  it('has no transcript that nobody compares', () => {
    const names = transcripts.map(({ name }) => name)
    golden.keepOnly(names)

    expect([...golden.names()].sort()).toEqual([...names].sort())
  })
})
