import { describe, expect, it } from '@jest/globals'
import { fault, type InputType, value } from '../../../src/core/input-reader.ts'
import { linesOf, oneALine } from '../../../src/core/lines.ts'

const even: InputType<number> = {
  legal: 'an even number',
  parse: (text) => (Number(text) % 2 === 0 ? value(Number(text)) : fault(`"${text}" is odd`)),
}

describe('lines', () => {
  it('are trimmed, and know their number, however they end', () => {
    expect(linesOf(' a \r\n\n\tb\rc\n  \n')).toEqual([
      { number: 1, text: 'a' },
      { number: 3, text: 'b' },
      { number: 4, text: 'c' },
    ])
  })

  it('are none in an empty text', () => {
    expect(linesOf(' \n ')).toEqual([])
  })

  it('are read one by one, and what is there twice counts once', () => {
    expect(oneALine(even).parse('4\n2\n\n4')).toEqual({ kind: 'value', value: [4, 2] })
    expect(oneALine(even).parse('')).toEqual({ kind: 'value', value: [] })
    expect(oneALine(even).legal).toBe('an even number, one a line')
  })

  it('that are faulty are named, all of them', () => {
    expect(oneALine(even).parse('1\n2\n3')).toEqual({
      kind: 'fault',
      problem: 'line 1: "1" is odd, line 3: "3" is odd',
    })
  })
})
