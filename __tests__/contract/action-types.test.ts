import { describe, expect, it } from '@jest/globals'
import { readActions } from '../../scripts/docs/action-metadata.ts'
import { reasons, resultOf } from '../../src/core/result.ts'
import { faultsOfTypes, readTypes, type Typing } from '../support/action-types.ts'
import { faultsOf } from '../support/actions.ts'
import { codeWordsOf } from '../support/pages.ts'

/** What no input takes but those that take anything: what the code then calls legal, tells its type. */
const nonsense = 'a\u0001b'

/** The type that the code has for an input, by what it says to nonsense. */
function typingInCode(folder: string, name: string): Typing {
  const faults = faultsOf(folder, (input) => (input === name ? nonsense : ''))
  const { legal = '' } = faults.find(({ input }) => input === name) ?? {}
  if (legal === '`true` or `false`') return { type: 'boolean' }
  if (legal.startsWith('a whole number')) return { type: 'integer' }
  if (/^`\w+`(, `\w+`)+$/.test(legal)) return { type: 'enum', 'allowed-values': codeWordsOf(legal) }
  const isList = /one a line|names of entries/.test(legal) && !legal.includes('JSON object')
  return isList ? { type: 'list', separator: '\n', 'list-item': { type: 'string' } } : { type: 'string' }
}

const actions = readActions('.')

describe.each(actions)('$folder/action-types.yml', ({ folder, inputs, outputs }) => {
  const types = readTypes(folder)

  it('is what the format allows', () => {
    expect(faultsOfTypes(types)).toEqual([])
  })

  it('gives every input of action.yml the type that the code has, in the same order, and no other input', () => {
    const inCode = inputs.map(({ name }) => [name, typingInCode(folder, name)])

    expect(Object.entries(types.inputs)).toEqual(inCode)
  })

  it('gives every output of action.yml a type, in the same order, and no other output', () => {
    expect(Object.keys(types.outputs)).toEqual(outputs.map(({ name }) => name))
  })

  it.each(outputs)('knows a number, a boolean and a closed list of words in the output $name', (output) => {
    const { description } = output
    const typing = types.outputs[output.name]
    const isNumber = /^(Number|How many|Desired number|Seconds|Of these, seconds|Exit code)\b/.test(description)
    const isBoolean = description.startsWith('Whether')

    expect(typing?.type === 'integer').toBe(isNumber)
    expect(typing?.type === 'boolean').toBe(isBoolean)
    const words = typing?.type === 'enum' ? typing['allowed-values'] : []
    expect(codeWordsOf(description)).toEqual(expect.arrayContaining([...words]))
  })

  it('has the results that action.yml tells of, each of them one of ours', () => {
    const result = outputs.find(({ name }) => name === 'result')
    const told = codeWordsOf(result?.description ?? '')

    expect(types.outputs['result']).toEqual({ type: 'enum', 'allowed-values': told })
    expect(reasons.map(resultOf)).toEqual(expect.arrayContaining([...told]))
  })
})

describe('the check of types', () => {
  it.each([
    ['a type that there is not', { type: 'inttteger' }, 'inttteger is no type'],
    [
      'an enum of one word',
      { type: 'enum', 'allowed-values': ['a'] },
      'allowed-values are at least two different texts',
    ],
    ['an enum without words', { type: 'enum' }, 'allowed-values is missing'],
    ['words that are booleans to YAML', { type: 'enum', 'allowed-values': [true, 'b'] }, 'allowed-values are at least'],
    ['a list without separator', { type: 'list', 'list-item': { type: 'string' } }, 'separator is missing'],
    ['a list of lists', { type: 'list', separator: ',', 'list-item': { type: 'list' } }, 'a list holds no lists'],
    ['words of a string', { type: 'string', 'allowed-values': ['a', 'b'] }, 'allowed-values is not for string'],
  ])('finds %s', (_what, typing, fault) => {
    expect(faultsOfTypes({ inputs: { planted: typing } })).toEqual([
      expect.stringContaining(`inputs.planted: ${fault}`),
    ])
  })

  it('finds what is neither inputs nor outputs', () => {
    expect(faultsOfTypes({ input: {} })).toEqual(['input: neither inputs nor outputs'])
  })

  it('reads all kinds of types out of the code', () => {
    expect(typingInCode('', 'dry-run')).toEqual({ type: 'boolean' })
    expect(typingInCode('', 'max-poll-errors')).toEqual({ type: 'integer' })
    expect(typingInCode('', 'target')).toEqual({ type: 'enum', 'allowed-values': ['auto', 'normal', 'preview'] })
    expect(typingInCode('edgegap', 'tags')).toMatchObject({ type: 'list' })
    expect(typingInCode('', 'timeout')).toEqual({ type: 'string' })
  })
})
