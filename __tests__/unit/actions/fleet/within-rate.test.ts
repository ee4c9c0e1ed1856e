import { describe, expect, it } from '@jest/globals'
import { withinRate } from '../../../../src/actions/fleet/within-rate.ts'
import type { Http } from '../../../../src/core/ports.ts'
import { readFleet, web } from '../../../support/fleet-inputs.ts'
import { answer } from '../../../support/scripted-http.ts'
import { aWorld } from '../../../support/worlds.ts'

const names = ['a', 'b', 'c', 'd']
const request = { method: 'GET', url: 'https://tracker.example.com/x', headers: {} } as const

/** Four entries at two requests a second; GitHub's API has this host. */
function rated({ gitHubHost = 'api.github.com', allowedHosts = '' } = {}) {
  const recorded = aWorld(() => answer(200, '{}'))
  const asked: Http[] = []
  const world = {
    ...recorded,
    github: undefined,
    raw: (name: string) => (name === 'allowed-hosts' ? allowedHosts : ''),
    gitHubHost,
    gitHubOver: (http: Http) => {
      asked.push(http)
      return undefined
    },
  }
  const { inputs } = readFleet(
    names.map((name) => web(name)),
    { 'rate-limit': '2' },
  )
  return { ...withinRate(inputs, world), recorded, asked }
}

describe('the rate of a fleet', () => {
  it('holds for whoever tells a tracker', async () => {
    const { world, recorded } = rated()
    await recorded.clock.run(Promise.all(names.map(() => world.http.send(request, { timeoutMs: 1_000 }))))

    expect(recorded.http.sent.map(({ atMs }) => Math.floor(atMs / 1000))).toEqual([0, 0, 1, 1])
  })

  it('is none of GitHub, which has limits of its own', () => {
    expect(rated().asked).toEqual([])
  })

  it('holds for GitHub where it is a host of a provider', () => {
    const { asked, world } = rated({ gitHubHost: '127.0.0.1:8080', allowedHosts: 'x.example\n127.0.0.1:8080' })
    expect(asked).toEqual([world.http])
  })

  it('says how long one may have to wait for the others', () => {
    expect(rated().othersMs).toBe(12_000)
  })
})
