import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { land } from '../../src/core/land.ts'
import { scheduleByPhase } from '../../src/core/schedule.ts'
import type { Story } from '../../src/core/story.ts'
import { beginStory } from '../../src/core/tell-story.ts'
import { systemClock } from '../../src/runtime/clock.ts'
import { createHttp } from '../../src/runtime/http.ts'
import { manualInterrupt } from '../support/interrupts.ts'
import { recordingLog } from '../support/recording-log.ts'
import { harbor } from '../support/small-provider.ts'

const pauses = { shortestMs: 5, longestMs: 10 }
const subject = { target: 'normal', commit: '', branch: '', pullRequest: undefined } as const

type Reply = readonly [status: number, body: unknown]

let stopServer = () => {}
afterEach(() => stopServer())

/** A harbour on loopback: the first reply is for the POST, each poll gets the next one, the last one stays. */
async function aHarborThat(...replies: readonly Reply[]) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const [status, body] = replies[Math.min(asked.length, replies.length - 1)] ?? [500, {}]
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  stopServer = () => void server.close()
  return { asked, apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function sail(apiUrl: string): Promise<Story> {
  const provider = harbor({ apiUrl, token: 'fake-token-0123456789', ship: 'tern' })
  const story = beginStory({ provider, subject, why: '', environment: '', startedAt: new Date() })
  return land(
    {
      provider,
      schedule: scheduleByPhase(pauses),
      limits: {
        queueTimeoutMs: 2_000,
        runTimeoutMs: 2_000,
        requestTimeoutMs: 1_000,
        maxPollErrors: 2,
        notFoundGraceMs: 0,
      },
      shortestPauseMs: pauses.shortestMs,
      deploymentId: '',
      wait: true,
      primaryService: '',
      environmentGiven: false,
    },
    {
      world: {
        http: createHttp(),
        clock: systemClock,
        random: () => 0.5,
        log: recordingLog(),
        interrupt: manualInterrupt(),
        state: { save: () => {} },
        narrate: () => {},
      },
      story,
    },
  )
}

describe('a provider that was added as docs/adding-a-provider.md says', () => {
  it('is started once and followed until it has landed', async () => {
    const { apiUrl, asked } = await aHarborThat(
      [201, { id: 'tern-1' }],
      [200, { id: 'tern-1', status: 'sailing' }],
      [503, {}],
      [200, { id: 'tern-1', status: 'moored?' }],
      [200, { id: 'tern-1', status: 'docked' }],
    )
    const { outcome, deploymentId } = await sail(apiUrl)
    expect(outcome).toMatchObject({ result: 'success', reason: 'succeeded' })
    expect(deploymentId).toBe('tern-1')
    expect(asked).toEqual(['POST /ships', ...Array.from({ length: 4 }, () => 'GET /ships/tern-1')])
  })

  it.each([
    [
      'sinks',
      [
        [201, { id: 'tern-1' }],
        [200, { id: 'tern-1', status: 'sunk', note: 'reef' }],
      ],
      'deploy-failed',
    ],
    [
      'answers for another ship',
      [
        [201, { id: 'tern-1' }],
        [200, { id: 'gull-1', status: 'docked' }],
      ],
      'wrong-deployment',
    ],
    ['refuses the token', [[401, {}]], 'unauthorized'],
    ['says nothing of an id', [[201, {}]], 'trigger-unconfirmed'],
    ['breaks while it starts', [[500, {}]], 'trigger-unconfirmed'],
    [
      'says less than it must',
      [
        [201, { id: 'tern-1' }],
        [200, { id: 'tern-1', status: ' ' }],
      ],
      'too-many-errors',
    ],
  ] as const)('ends as every provider does when it %s', async (_, replies, reason) => {
    const { apiUrl } = await aHarborThat(...replies)
    const { outcome } = await sail(apiUrl)
    expect(outcome?.reason).toBe(reason)
  })

  it('is the one that the page shows, to the letter', () => {
    const page = readFileSync('docs/adding-a-provider.md', 'utf8')
    expect(page).toContain(readFileSync('__tests__/support/small-provider.ts', 'utf8').trim())
  })
})
