import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readActions } from '../../scripts/docs/action-metadata.ts'
import { readFleetInputs } from '../../src/actions/fleet/inputs.ts'
import { fleetOutputNames } from '../../src/actions/fleet/outputs.ts'
import { fleetProviders } from '../../src/main/fleet-providers.ts'

const metadata = readActions('.').find(({ folder }) => folder === 'fleet')
const inputs = metadata?.inputs ?? []
const outputs = metadata?.outputs ?? []
const [flightcontrol, edgegap] = ['', 'edgegap'].map((folder) =>
  readActions('.').find((action) => action.folder === folder),
)

/** One entry for each provider, so that each reads its inputs. */
function read(raw: (name: string) => string) {
  const entries = [...fleetProviders.keys()].map((provider) => ({ name: provider, provider }))
  const list = { kind: 'text', text: JSON.stringify(entries) } as const
  return readFleetInputs({ raw, list, providers: fleetProviders }).inputs
}

describe('fleet/action.yml', () => {
  it('declares exactly the inputs that the code reads: of the fleet, and of every provider', () => {
    const asked = new Set(['deployments'])
    read((name) => {
      asked.add(name)
      return ''
    })

    expect(inputs.map(({ name }) => name).toSorted()).toEqual([...asked].toSorted())
  })

  it('has every input of every provider, without a default of its own that would replace theirs', () => {
    const own = new Set(inputs.map(({ name }) => name))
    const theirs = [...(flightcontrol?.inputs ?? []), ...(edgegap?.inputs ?? [])].map(({ name }) => name)
    const forAll = ['comment', 'summary', 'github-token', 'dry-run']
    const standing = inputs.filter(({ name, default: standard }) => theirs.includes(name) && standard !== '')

    expect(theirs.filter((name) => !own.has(name))).toEqual([])
    expect(standing.map(({ name }) => name).toSorted()).toEqual(forAll.toSorted())
  })

  it('declares the defaults that the code takes', () => {
    const declared = new Map(inputs.map(({ name, default: standard }) => [name, standard]))
    const plain = ({ entries, ...rest }: ReturnType<typeof read>) => ({ ...rest, entries: entries.length })
    const withDeclared = read((name) => (name === 'github-token' ? '' : (declared.get(name) ?? '')))

    expect(plain(withDeclared)).toEqual(plain(read(() => '')))
    expect(inputs.filter(({ required }) => required).map(({ name }) => name)).toEqual(['deployments'])
  })

  it('declares exactly the outputs that the code sets', () => {
    expect(outputs.map(({ name }) => name).toSorted()).toEqual([...fleetOutputNames].toSorted())
  })

  it('says of each what it is', () => {
    expect([...inputs, ...outputs].filter(({ description }) => !/[.?]$/.test(description))).toEqual([])
  })

  it('runs on Node 24 from the bundle that all share', () => {
    const file = readFileSync('fleet/action.yml', 'utf8')

    expect(file).toContain('using: node24\n  main: ../dist/fleet.js\n  post: ../dist/fleet-post.js')
  })
})
