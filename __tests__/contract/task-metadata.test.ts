import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readActions } from '../../scripts/docs/action-metadata.ts'
import { createInputReader, type InputReader } from '../../src/core/input-reader.ts'
import type { Task } from '../../src/core/task.ts'
import { tasks } from '../support/actions.ts'

interface ReadInput {
  readonly name: string
  /** What stands for an absent input; empty for one that must be given. */
  readonly default: string
  readonly required: boolean
}

/** Every input that the code reads, with what it takes for an absent one. */
function inputsReadBy({ readInputs }: Pick<Task<unknown>, 'readInputs'>): readonly ReadInput[] {
  const found: ReadInput[] = []
  const reader = createInputReader(() => '')
  const recording: InputReader = {
    ...reader,
    read(name, type, fallback) {
      const { required = false } = type
      found.push({ name, default: required ? '' : fallback, required })
      return reader.read(name, type, fallback)
    },
  }
  readInputs(recording, () => '')
  return found
}

const byName = (left: { name: string }, right: { name: string }) => left.name.localeCompare(right.name)

describe.each(Object.entries(tasks))('%s/action.yml', (folder, task) => {
  const metadata = readActions('.').find((action) => action.folder === folder)

  it('declares exactly the inputs that the code reads, with the same defaults', () => {
    const declared = metadata?.inputs.map(({ name, required, ...input }) => ({
      name,
      default: input.default,
      required,
    }))

    expect(declared?.toSorted(byName)).toEqual(inputsReadBy(task).toSorted(byName))
  })

  it('declares exactly the outputs that the code sets', () => {
    const declared = metadata?.outputs.map(({ name }) => name)

    expect(declared?.toSorted()).toEqual(['result', 'reason', ...task.outputNames].toSorted())
  })

  it('says of each what it is', () => {
    const described = [...(metadata?.inputs ?? []), ...(metadata?.outputs ?? [])]

    expect(described.filter(({ description }) => !/[.?]$/.test(description)).map(({ name }) => name)).toEqual([])
  })

  it('runs on Node 24 from the bundle that all share', () => {
    const file = readFileSync(`${folder}/action.yml`, 'utf8')

    expect(file).toMatch(/using: node24/)
    expect(file).toContain(`main: ../../dist/${folder.replace('/', '-')}.js`)
    const [, post] = /^ {2}post: \.\.\/\.\.\/(.*)$/m.exec(file) ?? []
    expect(existsSync(post ?? 'dist')).toBe(true)
  })
})

describe('the actions that do one thing', () => {
  it('are all compared', () => {
    const deploying = ['', 'edgegap', 'fleet']
    const others = readActions('.').filter(({ folder }) => !deploying.includes(folder))

    expect(others.map(({ folder }) => folder).toSorted()).toEqual(Object.keys(tasks).toSorted())
  })
})
