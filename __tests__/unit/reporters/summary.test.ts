import { describe, expect, it } from '@jest/globals'
import { renderSummary } from '../../../src/reporters/render-markdown.ts'
import { createSummaryReporter } from '../../../src/reporters/summary.ts'
import { aRun, aStory, building, landed } from '../../support/stories.ts'

const limits = { timeoutMs: 15_000 }

function aWriter(...answers: readonly string[]) {
  const written: string[] = []
  const left = [...answers]
  const write = async (markdown: string) => {
    written.push(markdown)
    return left.shift() ?? 'ok'
  }
  return { written, write }
}

describe('the job summary', () => {
  it('is written once, at the end', async () => {
    const writer = aWriter()
    const reporter = createSummaryReporter({ writer, run: aRun() })
    expect(await reporter.open(aStory(), limits)).toEqual({ kind: 'done' })
    expect(await reporter.update(building(), limits)).toEqual({ kind: 'done' })
    expect(writer.written).toEqual([])
    expect(reporter.memory()).toEqual({})
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
    expect(writer.written).toEqual([renderSummary(landed(), aRun())])
    expect(reporter.memory()).toEqual({ summary: 'written' })
  })

  it('is not written again after the process that wrote it was killed', async () => {
    const writer = aWriter()
    const reporter = createSummaryReporter({ writer, run: aRun(), restored: { summary: 'written' } })
    await reporter.close(landed(), limits)
    expect(writer.written).toEqual([])
  })

  it('says why it could not be written, and can be tried again', async () => {
    const writer = aWriter('GITHUB_STEP_SUMMARY is a directory')
    const reporter = createSummaryReporter({ writer, run: aRun() })
    expect(await reporter.close(landed(), limits)).toEqual({
      kind: 'warning',
      text: 'The job summary could not be written: GITHUB_STEP_SUMMARY is a directory',
    })
    expect(reporter.memory()).toEqual({})
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
  })
})
