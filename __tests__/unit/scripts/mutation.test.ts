import { describe, expect, it } from '@jest/globals'
import { type Mutant, portable, readMutants, scoreOf, withoutSurvivors } from '../../../scripts/mutation/report.ts'
import { compareSurvivors, readExplanations } from '../../../scripts/mutation/survivors.ts'

const source = 'export const isLate = (ms: number) =>\n  ms > 500 &&\n  ms !== 7\n'

/** A report on `src/core/late.ts` whose mutants have met these ends. */
function reportOf(...statuses: readonly string[]): unknown {
  const location = { start: { line: 2, column: 3 }, end: { line: 2, column: 11 } }
  const mutants = statuses.map((status, id) => ({ id: String(id), status, location, replacement: 'ms >= 500' }))
  return { schemaVersion: '2', files: { 'src/core/late.ts': { language: 'typescript', source, mutants } } }
}

function aMutant(changes: Partial<Mutant> = {}): Mutant {
  return { file: 'src/core/late.ts', line: 2, change: 'ms > 500 → ms >= 500', fate: 'survived', ...changes }
}

describe('the report on mutants', () => {
  it('says of each what it changed, and where', () => {
    expect(readMutants(reportOf('Survived'))).toEqual([aMutant()])
  })

  it('shows a change over several lines as one', () => {
    const location = { start: { line: 2, column: 3 }, end: { line: 3, column: 11 } }
    const mutants = [{ status: 'Killed', location, replacement: 'true' }]
    expect(readMutants({ files: { 'a.ts': { source, mutants } } })[0]?.change).toBe('ms > 500 && ms !== 7 → true')
  })

  it.each<[string, Mutant['fate']]>([
    ['Killed', 'noticed'],
    ['Timeout', 'noticed'],
    ['RuntimeError', 'noticed'],
    ['Survived', 'survived'],
    ['NoCoverage', 'survived'],
    ['Pending', 'survived'],
    ['Ignored', 'left out'],
    ['CompileError', 'left out'],
  ])('takes %s for %s', (status, fate) => {
    expect(readMutants(reportOf(status))).toEqual([aMutant({ fate })])
  })

  it.each([null, {}, { files: [] }, { files: { 'a.ts': {} } }])(
    'is not taken for one where it is none: %j',
    (report) => {
      expect(() => readMutants(report)).toThrow()
    },
  )
})

describe('what is known from before', () => {
  it('keeps all that was noticed, and of the survivors those that are explained: the others are tried again', () => {
    const report = reportOf('Killed', 'Survived', 'NoCoverage')
    expect(readMutants(withoutSurvivors(report, () => false))).toEqual([aMutant({ fate: 'noticed' })])
    expect(withoutSurvivors(report, () => true)).toEqual(report)
  })
})

describe('what is kept for other machines', () => {
  it('names no place of this one', () => {
    const report = { ...Object(reportOf('Killed')), projectRoot: '/home/somebody/touchdown', config: {} }
    expect(portable(report)).toEqual(reportOf('Killed'))
  })
})

describe('the score', () => {
  it('is the share that was noticed, of all that could be', () => {
    const fates = ['noticed', 'noticed', 'noticed', 'survived', 'left out'] as const
    expect(scoreOf(fates.map((fate) => aMutant({ fate })))).toEqual({ noticed: 3, all: 4, percent: 75 })
  })

  it('is nothing where there is no mutant: then something else is broken', () => {
    expect(scoreOf([])).toMatchObject({ percent: 0 })
  })
})

describe('a survivor', () => {
  const explained = { 'src/core/late.ts': { 'ms > 500 → ms >= 500': 'no clock is so exact' } }

  it('needs an explanation', () => {
    expect(compareSurvivors([aMutant()], {})).toEqual({ unexplained: [aMutant()], outdated: [] })
    expect(compareSurvivors([aMutant()], explained)).toEqual({ unexplained: [], outdated: [] })
  })

  it('that has been noticed since needs none any more', () => {
    const outdated = ['src/core/late.ts: ms > 500 → ms >= 500']
    expect(compareSurvivors([aMutant({ fate: 'noticed' })], explained)).toEqual({ unexplained: [], outdated })
  })

  it('is explained in words', () => {
    expect(readExplanations(JSON.stringify(explained))).toEqual(explained)
    expect(() => readExplanations('{"a.ts":{"x → y":" "}}')).toThrow()
  })
})
