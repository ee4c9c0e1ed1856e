import { describe, expect, it } from '@jest/globals'
import { readCommandLine } from '../../../scripts/demo/command-line.ts'
import { html } from '../../../scripts/demo/report/html.ts'
import { renderMarkdown } from '../../../scripts/demo/report/markdown.ts'
import { createLogReader, type LogLine, textOfLine } from '../../../scripts/demo/runner-log.ts'
import { wrap } from '../../../scripts/demo/wrap.ts'

function read(...stdout: readonly string[]): readonly LogLine[] {
  const lines: LogLine[] = []
  const reader = createLogReader((line) => lines.push(line))
  for (const line of stdout) reader(line)
  return lines
}

describe('the log of the demo', () => {
  it('counts masks instead of showing them, and masks what comes after', () => {
    const log = read('::add-mask::s3cret', '::add-mask::other', 'the key is s3cret', '::error::no s3cret%0Aat all')

    expect(log).toEqual([
      { kind: 'masks', count: 2 },
      { kind: 'line', text: 'the key is ***' },
      { kind: 'error', text: 'no ***\nat all' },
    ])
  })

  it('shows groups and annotations as GitHub does, and other text as it is', () => {
    const log = read(
      '::group::Details',
      'a :: b',
      '::endgroup::',
      '::warning file=a.ts,line=1::careful',
      '::unknown::x',
    )

    expect(log).toEqual([
      { kind: 'group', text: 'Details' },
      { kind: 'line', text: 'a :: b' },
      { kind: 'endgroup' },
      { kind: 'warning', text: 'careful' },
      { kind: 'line', text: 'x' },
    ])
    expect(log.flatMap((line) => (line.kind === 'endgroup' ? [] : [textOfLine(line)]))).toEqual([
      '▾ Details',
      'a :: b',
      'Warning: careful',
      'x',
    ])
  })

  it('is broken into lines between words, after commas, or else anywhere', () => {
    expect(wrap('one two three four five six', 20)).toEqual(['one two three four', 'five six'])
    expect(wrap('{"a":"0123456789","b":"0123456789"}', 20)).toEqual(['{"a":"0123456789",', '"b":"0123456789"}'])
    expect(wrap('x'.repeat(25), 20)).toEqual(['x'.repeat(20), 'xxxxx'])
  })
})

describe('the page of the demo', () => {
  it('escapes what is put into it', () => {
    expect(html`<p title="${'"'}">${'<script>'}${[html`<b>${'&'}</b>`]}</p>`.html).toBe(
      '<p title="&quot;">&lt;script&gt;<b>&amp;</b></p>',
    )
  })

  it('shows Markdown without our marker and without any HTML', () => {
    const { html: page } = renderMarkdown(
      '<!-- touchdown:v1 -->\n### Landed\n\n<img src=x onerror=alert(1)>\n\n```\n<b>\n```\n',
    )

    expect(page).toContain('<h3>Landed</h3>')
    expect(page).toContain('&lt;img src=x')
    expect(page).toContain('<pre><code>&lt;b&gt;')
    expect(page).not.toContain('touchdown:v1')
  })

  it('leaves the timeline of a summary to Mermaid, as GitHub does', () => {
    const chart = ['```mermaid', 'gantt', '    section Web <App>', '```'].join('\n')

    expect(renderMarkdown(chart).html).toBe('<pre class="mermaid">gantt\n    section Web &lt;App&gt;</pre>\n')
  })
})

describe('the command line of the demo', () => {
  it('plays all scenarios, or those that are named', () => {
    const names = (...args: readonly string[]) => {
      const order = readCommandLine(args)
      return order.kind === 'play' ? order.stories.map(({ name }) => name) : order.kind
    }

    expect(names()).toEqual(['push', 'preview', 'failing-build', 'cancelled'])
    expect(names('--scenario', 'cancelled', '--scenario', 'push')).toEqual(['push', 'cancelled'])
  })

  it.each([
    [['--list'], 0, 'failing-build'],
    [['--help'], 0, 'npm run demo -- --scenario'],
    [['--scenario', 'landing'], 1, 'There is no scenario landing.'],
    [['--pace', '0'], 1, 'The pace is a number above 0'],
    [['--scenaro', 'push'], 1, "'--scenaro'"],
  ])('answers %j', (args, exitCode, text) => {
    expect(readCommandLine(args)).toEqual({ kind: 'tell', exitCode, text: expect.stringContaining(text) })
  })
})
