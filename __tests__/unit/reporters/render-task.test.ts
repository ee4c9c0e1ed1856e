import { describe, expect, it } from '@jest/globals'
import { outcome } from '../../../src/core/outcome.ts'
import type { Reason } from '../../../src/core/result.ts'
import { badResponse, succeeded } from '../../../src/core/task.ts'
import { markdownTable } from '../../../src/reporters/markdown-table.ts'
import { renderTask } from '../../../src/reporters/render-task.ts'

const ended = (reason: Reason) => ({ outcome: outcome({ reason, happened: 'So it was.' }), outputs: {}, rows: [] })

describe('the summary of an action that does one thing', () => {
  it('says what changed, with rows and a table', () => {
    const table = { head: ['Name', 'Id'], body: [['a|b', '<b>']] }
    const end = succeeded('Two services.', { outputs: {}, rows: [['Count', '2']], table })

    expect(renderTask('List services', end)).toBe(
      [
        '### ✅ List services',
        'Two services.',
        markdownTable(['', ''], [['Count', '2']]),
        markdownTable(['Name', 'Id'], [['a&#124;b', '&lt;b&gt;']]),
      ].join('\n\n'),
    )
  })

  it.each<[Reason, string]>([
    ['no-change', '☑️'],
    ['not-waited', '📨'],
    ['trigger-unconfirmed', '❓'],
    ['workflow-cancelled', '🛑'],
    ['run-timeout', '⏰'],
    ['cancelled-by-provider', '🚫'],
    ['unauthorized', '❌'],
  ])('shows %s at a glance', (reason, icon) => {
    expect(renderTask('Do', ended(reason))).toBe(`### ${icon} Do\n\nSo it was.`)
  })

  it('says what to do next', () => {
    const end = badResponse({ title: 'the tracker', missing: 'an `id`', next: 'Look there.' })

    expect(renderTask('Do', end)).toContain('The tracker answered, but its answer did not hold')
    expect(renderTask('Do', end)).toContain('**Next:** Look there.')
  })
})
