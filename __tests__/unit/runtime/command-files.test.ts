import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseCommandFile } from '../../../simulator/runner/command-file.ts'
import { appendEntry } from '../../../src/runtime/command-files.ts'
import { createOutputs } from '../../../src/runtime/outputs.ts'
import { hostileText } from '../../support/hostile-text.ts'

const outputFile = process.env['GITHUB_OUTPUT']
let folder = ''
let path = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchdown-output-'))
  path = join(folder, 'output')
})
beforeEach(() => {
  process.env['GITHUB_OUTPUT'] = path
})
afterAll(() => {
  if (outputFile === undefined) delete process.env['GITHUB_OUTPUT']
  else process.env['GITHUB_OUTPUT'] = outputFile
  rmSync(folder, { recursive: true, force: true })
})

/** What a value could hold that means something to the file's format. */
const meaningful = fc.constantFrom(
  '\n',
  '\r\n',
  '<<EOF\nEOF\n',
  'ghadelimiter_',
  '\nghadelimiter_0\n',
  'result=success',
  '=',
  '<<',
)
const values = fc.oneof(
  hostileText(),
  fc.array(fc.oneof(meaningful, hostileText()), { maxLength: 6 }).map((parts) => parts.join('')),
)
const names = fc.stringMatching(/^[a-z][A-Za-z-]{0,20}$/)

/** Half of a pair can't be written as UTF-8; CR LF is one line end to the runner. */
function asRead(value: string): string {
  return `${value.toWellFormed()}\n`.replaceAll('\r\n', '\n').slice(0, -1)
}

describe('the output file', () => {
  it('gives back every value as it was, whatever the others hold, each name once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values), { maxLength: 8 }), (given) => {
        writeFileSync(path, '')
        const outputs = createOutputs((name, value) => appendEntry('GITHUB_OUTPUT', { name, value }))
        for (const [name, value] of given) outputs.set(name, value)
        expect(outputs.finish(Object.fromEntries(given))).toBe('')

        const first = new Map(given.toReversed())
        const read = parseCommandFile(readFileSync(path, 'utf8'))
        expect(read).toHaveLength(first.size)
        expect(new Map(read.map(({ name, value }) => [name, value]))).toEqual(
          new Map([...first].map(([name, value]) => [name, asRead(value)])),
        )
      }),
      { numRuns: 1_000 },
    )
  })
})
