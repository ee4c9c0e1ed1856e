import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { type ActionMetadata, readActions } from '../../scripts/docs/action-metadata.ts'
import { deployingActions as actions, type Held, type Raw } from '../support/actions.ts'

// Actions that do one thing are held to their action.yml by task-metadata.test.ts.

/** The names that are asked for while all inputs are read. */
function askedFor({ read }: Held): readonly string[] {
  const asked = new Set<string>()
  read((name) => {
    asked.add(name)
    return ''
  })
  return [...asked].sort()
}

/** What `github-token` is by default, only the runner knows. */
function byDefault({ inputs }: ActionMetadata): Raw {
  const defaults = new Map(inputs.map((input) => [input.name, input.default]))
  return (name) => (name === 'github-token' ? '' : (defaults.get(name) ?? ''))
}

function names(list: readonly { readonly name: string }[]): readonly string[] {
  return list.map(({ name }) => name).toSorted()
}

const declared = readActions('.')

describe.each(Object.entries(actions))('%s/action.yml', (folder, held) => {
  const metadata = declared.find((action) => action.folder === folder)
  if (metadata === undefined) throw new Error(`there is no action in ${folder}/`)
  const file = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))

  it('declares the inputs that are read, and no other', () => {
    expect(names(metadata.inputs)).toEqual(askedFor(held))
  })

  it('has the defaults that the code has', () => {
    expect(held.read(byDefault(metadata))).toEqual(held.read(() => ''))
  })

  it('gives out the token of the job by default, and nothing else that only the runner knows', () => {
    const ofTheRunner = metadata.inputs.filter((input) => input.default.includes('{{'))
    expect(ofTheRunner).toMatchObject([
      { name: 'github-token', default: expect.stringMatching(/^\$\{\{ github\.token \}\}$/) },
    ])
  })

  it('declares the outputs that are set, and no other', () => {
    expect(names(metadata.outputs)).toEqual([...held.outputs].sort())
  })

  it('says of each input and output in a sentence what it is', () => {
    const mute = [...metadata.inputs, ...metadata.outputs].filter(
      ({ description }) => description.length < 20 || !description.endsWith('.'),
    )
    expect(mute.map(({ name }) => name)).toEqual([])
  })

  it('runs on Node 24, from files that are there', () => {
    const { using, main, post } = file.runs
    expect(using).toBe('node24')
    for (const entry of [main, post]) expect([entry, existsSync(join(folder, entry))]).toEqual([entry, true])
  })

  it('runs its post step also after a failure and a cancel', () => {
    expect(Object.keys(file.runs).sort()).toEqual(['main', 'post', 'using'])
  })

  it('shows itself', () => {
    expect(file).toMatchObject({
      name: expect.stringMatching(/^Touchdown/),
      description: expect.stringMatching(/^.{20,125}$/),
      branding: { icon: expect.stringMatching(/^[a-z-]+$/), color: 'green' },
    })
  })
})

describe('the actions with a post step', () => {
  it('are all compared, and the one that runs a job besides', () => {
    const withPost = declared.filter(({ folder }) =>
      /^ {2}post:/m.test(readFileSync(join(folder, 'action.yml'), 'utf8')),
    )
    expect(withPost.map(({ folder }) => folder).sort()).toEqual([...Object.keys(actions), 'flightcontrol/job'].sort())
  })
})
