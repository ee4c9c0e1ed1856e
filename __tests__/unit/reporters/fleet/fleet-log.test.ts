import { describe, expect, it } from '@jest/globals'
import {
  createEntryLines,
  fleetClosingLines,
  fleetErrorGroups,
  fleetHeartbeat,
  fleetTable,
} from '../../../../src/reporters/fleet/fleet-log.ts'
import { anEntry, over, underWay } from '../../../support/fleets.ts'
import {
  aStory,
  broken,
  building,
  cancelled,
  deploying,
  deploymentId,
  ended,
  failed,
  interrupted,
  landed,
  queued,
  refused,
  seen,
  skipped,
  triggered,
  uncertain,
} from '../../../support/stories.ts'

const lines = createEntryLines(['api', 'web-frontend'])

function changed(previous = aStory(), next = triggered()): readonly string[] {
  return lines.changed('api', { previous, next, elapsedMs: 65_000 })
}

describe('the log of a fleet', () => {
  it('has a line for each change of an entry, by its name, all in columns', () => {
    expect(changed()).toEqual([expect.stringMatching(/^ {4}1:05 {2}▸ api {11}deployment \S+ {2}preview\/pr-42$/)])
    expect(changed(triggered(), queued())).toEqual(['    1:05  · api           PENDING'])
    expect(changed(queued(), building())).toEqual(['    1:05  ▸ api           INPROGRESS          PENDING took 40s'])
    expect(changed(building(), deploying())).toEqual([])
    expect(changed(building(), building())).toEqual([])
  })

  it('has one line for its end, with the address of what is good and the words of what is not', () => {
    expect(changed(deploying(), landed())).toEqual([])
    expect(lines.ended(anEntry('api', landed()), 1000)).toMatch(/✓ api {11}SUCCESS {13}INPROGRESS took .*; https:/)
    expect(lines.ended(anEntry('api', failed()), 1000)).toMatch(/✗ api {11}BUILD_ERROR {9}Deployment \S+ failed/)
    expect(lines.ended(anEntry('api', interrupted()), 1000)).toMatch(/✗ api {11}interrupted {9}The workflow/)
    expect(lines.ended(anEntry('api', skipped()), 1000)).toBe(
      '    0:01  – api           skipped             Nothing was deployed.',
    )
    const server = seen(triggered(), {
      elapsedMs: 10,
      state: 'succeeded',
      address: 'x.example.com:31669/UDP',
      services: [],
    })
    const ready = ended(server, { reason: 'succeeded', happened: 'It is ready.' })
    expect(lines.ended(anEntry('api', ready), 1000)).toMatch(/x\.example\.com:31669\/UDP$/)
  })

  it('tells each minute how many are where', () => {
    const fleet = underWay(
      anEntry('a', landed()),
      anEntry('b', failed()),
      anEntry('c', building()),
      anEntry('d', aStory()),
    )

    expect(fleetHeartbeat(fleet)).toBe('1m 05s: 2 of 4 are over, 1 of them not good; 1 at work, 1 wait')
    expect(fleetHeartbeat(underWay(anEntry('c', building())))).toBe('1m 05s: 0 of 1 are over; 1 at work, 0 wait')
  })

  it('ends with one table in columns', () => {
    const table = fleetTable(over(anEntry('api', landed()), anEntry('web-frontend', failed()), anEntry('c', skipped())))

    expect(table[0]).toBe('  name          result   reason        took    deployment                 address')
    expect(table[1]).toMatch(/^✓ api {11}success {2}succeeded {5}3m 05s {2}\S{25} {2}https:\S+$/)
    expect(table[2]).toMatch(/^✗ web-frontend {2}failed {3}build-failed {2}2m 07s {2}\S+$/)
    expect(table[3]).toBe('– c             skipped  dry-run')
  })

  it('has the whole errors of the first ten that failed, folded, by their names', () => {
    const groups = fleetErrorGroups(over(anEntry('api', landed()), anEntry('c', broken()), anEntry('web', failed())))

    expect(groups.map(({ title }) => title)).toEqual(['web: Error of web, as Flightcontrol tells it'])
    expect(groups[0]?.lines.length).toBeGreaterThan(1)
    const many = Array.from({ length: 12 }, (_, index) => anEntry(`n${index}`, failed()))
    expect(fleetErrorGroups(over(...many)).map(({ title }) => title.split(':')[0])).toEqual(
      Array.from({ length: 10 }, (_, index) => `n${index}`),
    )
  })

  it('leaves open in that table what is not known of a fleet that was cut short', () => {
    const [, waiting, atWork] = fleetTable(underWay(anEntry('a', aStory()), anEntry('b', building())))

    expect(waiting).toBe('· a')
    expect(atWork).toBe(`▸ b                     40s   ${deploymentId}`)
  })

  it.each([
    [
      '✓ Fleet over after 3m 05s: 1 good, 0 not good, 1 skipped, of 2',
      over(anEntry('a', landed()), anEntry('b', skipped())),
    ],
    [
      '✗ Fleet over after 3m 05s: 1 good, 1 not good, 0 skipped, of 2',
      over(anEntry('a', landed()), anEntry('b', broken())),
    ],
    ['– Fleet over after 3m 05s: 0 good, 0 not good, 1 skipped, of 1', over(anEntry('a', skipped()))],
    ['✗ Fleet over after 3m 05s: 0 good, 0 not good, 0 skipped, of 0', { ...over(), outcome: refused().outcome }],
    ['✗ Fleet over after 1m 05s: 1 good, 0 not good, 0 skipped, of 1', underWay(anEntry('a', landed()))],
    [
      '✓ Fleet over after 3m 05s: 1 good, 0 not good, 0 skipped, of 1',
      over(anEntry('a', cancelled(), { onCancelled: 'pass' })),
    ],
  ])('and one line: %s', (line, fleet) => {
    expect(fleetClosingLines(fleet).at(-1)).toBe(line)
  })

  it('says before it what to do, where not all is good', () => {
    expect(fleetClosingLines(over(anEntry('a', failed())))[0]).toMatch(/^Next: Open the build and service logs/)
    expect(fleetClosingLines(over(anEntry('a', landed())))).toHaveLength(1)
    expect(fleetClosingLines(over(anEntry('a', cancelled(), { onCancelled: 'pass' })))).toHaveLength(1)
    expect(fleetClosingLines(underWay(anEntry('a', building())))).toHaveLength(1)
  })
})

describe('the end of a fleet', () => {
  it('is good where all are', () => {
    const { outcome } = over(anEntry('a', landed()), anEntry('b', skipped()))

    expect(outcome).toMatchObject({
      result: 'success',
      happened: 'All 2 deployments are good. 1 of them had nothing to deploy.',
    })
    expect(over(anEntry('a', landed())).outcome?.happened).toBe('The one deployment is good.')
  })

  it('names everybody who is not good, and what may still run', () => {
    const entries = [anEntry('a', landed()), anEntry('b', broken()), anEntry('c', uncertain()), anEntry('d', failed())]
    const { outcome } = over(...entries)

    expect(outcome).toMatchObject({ result: 'uncertain', reason: 'trigger-unconfirmed', afloat: 'none' })
    expect(outcome?.happened).toMatch(
      /^3 of 4 deployments are not good: b \(too-many-errors\), c \(trigger-unconfirmed\), d \(build-failed\)\. 1 good, 0 skipped\. c: .* What goes on: b \(\S+\)\. What may be running: c\.$/,
    )
    expect(over(anEntry('d', failed())).outcome?.afloat).toBe('no')
  })

  it('names some of many', () => {
    const many = Array.from({ length: 100 }, (_, index) => anEntry(`n${index}`, failed()))

    expect(over(...many).outcome?.happened).toContain('n39 (build-failed) and 60 more.')

    const long = Array.from({ length: 30 }, (_, index) => anEntry(`${'n'.repeat(90)}${index}`, failed()))
    expect(over(...long).outcome?.happened).toMatch(/^30 of 30 deployments are not good: .{800,1000} and 2\d more\./)
  })

  it('is no end without any', () => {
    expect(over().outcome?.reason).toBe('internal')
  })

  it('is not good while the end of one is not known, however good the others are', () => {
    expect(over(anEntry('a', landed()), anEntry('b', building())).outcome).toMatchObject({
      result: 'error',
      reason: 'internal',
      happened: 'Only 1 of the 2 deployments of the fleet came to an end.',
      afloat: 'perhaps',
    })
  })
})
