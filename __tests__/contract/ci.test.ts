import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly steps: readonly { readonly run?: string }[]
}

/** The job at the end of a workflow that stands for all of them: GitHub counts one that it skips as passed. */
const lasts = [
  { file: 'ci.yml', last: 'passed' },
  { file: 'fleet.yml', last: 'gather' },
]

describe.each(lasts)('the job $last of $file', ({ file, last }) => {
  const { jobs }: { readonly jobs: Readonly<Record<string, Job>> } = parse(
    readFileSync(`.github/workflows/${file}`, 'utf8'),
  )
  const others = Object.keys(jobs).filter((name) => name !== last)

  it('waits for every other job, and runs whatever became of them', () => {
    expect(jobs[last]?.needs).toEqual(others)
    expect(jobs[last]?.if).toBe('always()')
  })

  it('wants the success of each', () => {
    const commands = jobs[last]?.steps.map(({ run = '' }) => run).join('\n')

    expect(commands).toContain(`test "$RESULTS" = '${others.map(() => 'success').join(' ')}'`)
  })
})
