import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { inertLine } from '../../../src/core/inert-log.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'

/**
 * What the runner would obey, more eagerly than it does: any name counts, and characters without weight in a culture's
 * order are passed over, as .NET's `StartsWith` and `IndexOf` do.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (read 2026-11-22)
 */
function commandsIn(output: string): readonly string[] {
  return output
    .replace(/[^\P{C}\r\n]|\p{Default_Ignorable_Code_Point}|\p{Mark}/gu, '')
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .filter((line) => line.trimStart().startsWith('::') || line.includes('##['))
}

describe('a line of the log', () => {
  it('shows harmless text as it is', () => {
    const text = '  web  BUILDING: step 3/7 (50 %), "ok" – naïve 日本 😀 https://example.com/a?b=c#d'

    expect(inertLine(text)).toBe(text)
  })

  it.each([
    ['é#', 'é# '],
    ['#\u0488\u0489', '#\u0488\u0489 '],
    ['  :\u0488\u0489', '  :\u0488\u0489 '],
    ['\u00e9 :', '\u00e9 :'],
    [' :\u00e9', ' :\u00e9'],
  ])('ends so that nothing behind it makes a command: %j', (text, shown) => {
    expect(inertLine(text)).toBe(shown)
  })

  it.each([
    ['a command', '::set-output name=url::x', ' : :set-output name=url: :x'],
    ['an older command', '##[stop-commands]x', '## [stop-commands]x'],
    ['an older command within a line', 'a ##[error]x', 'a ## [error]x'],
    ['three colons', ':::', ' : : :'],
    ['colons with something unseen between them', ':\u200b:\u00adx', ' : :x'],
    ['colons with a mark between them', ':\u0488:x', ' : \u0488:x'],
    ['the older one with marks within', '#\u0488#\u0489[x]', '#\u0488# \u0489[x]'],
    ['colons around a terminal sequence', ':\u001b[1m:', ' : :'],
    ['a line of its own', 'x\n::error::y', 'x : :error: :y'],
    ['a name of a C++ kind', 'std::string', 'std: :string'],
  ])('breaks %s', (_, text, shown) => {
    expect(inertLine(text)).toBe(shown)
  })

  it.each([
    ['CR and LF', 'a\r\nb\rc\nd', 'a b c d'],
    ['a tab and a no-break space', 'a\tb\u00a0c', 'a b c'],
    ['line ends of Unicode', 'a\u0085b\u2028c\u2029d\ve\ff', 'a b c d e f'],
    ['wide and narrow spaces', 'a\u3000b\u2009c', 'a b c'],
  ])('makes %s a plain space', (_, text, shown) => {
    expect(inertLine(text)).toBe(shown)
  })

  it.each([
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['colours of one byte', '\u009b31mred\u009b0m', 'red'],
    ['a title', '\u001b]0;title\u0007x', 'x'],
    ['a link', '\u001b]8;;https://example.com\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['a title of one byte', '\u009d0;title\u009cx', 'x'],
    ['a device string', '\u001bPq\u001b\\x', 'x'],
    ['a short sequence', '\u001b(Bx\u001bcy', 'xy'],
    ['controls', 'a\0b\u0008c\u007fd\u009fe', 'abcde'],
    ['bidi controls', 'a\u202eb\u2066c\u200fd\u061ce', 'abcde'],
    ['zero-width characters', 'a\u200bb\u200dc\ufeffd\u2060e', 'abcde'],
    ['tags and selectors', 'a\u{e0041}b\ufe0fc\u3164d', 'abcd'],
  ])('drops %s', (_, text, shown) => {
    expect(inertLine(text)).toBe(shown)
  })

  it('does not let a sequence without an end swallow what follows', () => {
    expect(inertLine('\u001b]0;error: the build failed')).toBe('0;error: the build failed')
    expect(inertLine('\u009d\u009d\u009dfailed')).toBe('failed')
    expect(inertLine('\u001b[12;34')).toBe('12;34')
    expect(inertLine('\u001b]0;a\nb\u0007c')).toBe('0;a bc')
  })

  it('shows half a character as U+FFFD, also where its halves are kept apart', () => {
    expect(inertLine('a\ud83db\ude00')).toBe('a\ufffdb\ufffd')
    expect(inertLine('\udb40\u200b\udc01')).toBe('\ufffd\ufffd')
  })

  it('is cut at 500 code points, of which the sign of the cut is one', () => {
    expect(inertLine('😀'.repeat(500))).toBe('😀'.repeat(500))
    expect(inertLine('😀'.repeat(501))).toBe(`${'😀'.repeat(499)}…`)
    expect(inertLine('abcdef', 3)).toBe('ab…')
    expect(inertLine('abcdef', 1)).toBe('…')
    expect(inertLine('abcdef', 0)).toBe('')
  })

  it('stays apart from what stands before it', () => {
    expect(`:${inertLine(':error::x')}`).toBe(': :error: :x')
    expect(`##${inertLine('[error]x')}`).toBe('## [error]x')
    expect(`:${inertLine('\u0488')}:`).toBe(': \u0488:')
    expect(`PR #${inertLine('#[error]x')}`).toBe('PR ## [error]x')
  })

  it('stays apart from what stands after it', () => {
    expect(`${inertLine(':')}: queued`).toBe(' : : queued')
    expect(`${inertLine('   :')}: queued`).toBe('   : : queued')
    expect(`${inertLine('C##')}[0]`).toBe('C## [0]')
    expect(`${inertLine('##')}[0]`).toBe('## [0]')
    expect(`${inertLine('C#\u0488')}#[0]`).toBe('C#\u0488 #[0]')
    expect(inertLine('Services:')).toBe('Services:')
  })

  it('holds no command, whatever the text, and whatever of ours stands around it', () => {
    const around = fc.constantFrom('', ' ', ':', 'status:', '#', '##', 'PR #', '[', ']', ': ', '0:42  ', 'error]')

    fc.assert(
      fc.property(around, hostileText(), around, fc.nat({ max: 40 }), (before, text, after, max) => {
        fc.pre(commandsIn(before + after).length === 0)

        expect(commandsIn(before + inertLine(text) + after)).toEqual([])
        expect(commandsIn(before + inertLine(text, max) + after)).toEqual([])
      }),
      manyRuns,
    )
  })

  it('is broken at the same places, plain or not', () => {
    fc.assert(
      fc.property(hostileText(), (hostile) => {
        const text = hostile.replace(/[^ -~]/g, '')

        expect(inertLine(`é${text}é`, 1000)).toBe(`é${inertLine(`x${text}x`, 1000).slice(1, -1)}é`)
      }),
      manyRuns,
    )
  })

  it('holds no command where several of them make one line', () => {
    fc.assert(
      fc.property(fc.array(hostileText(), { maxLength: 4 }), (texts) => {
        expect(commandsIn(texts.map((text) => inertLine(text)).join(''))).toEqual([])
      }),
      manyRuns,
    )
  })

  it('is one visible, whole line within its length, and the same when made inert again', () => {
    fc.assert(
      fc.property(hostileText(), fc.nat({ max: 40 }), (text, max) => {
        const line = inertLine(text, max)

        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Surrogate}]/u)
        expect([...line].length).toBeLessThanOrEqual(max)
        expect(inertLine(line, max)).toBe(line)
      }),
      manyRuns,
    )
  })

  it('takes a megabyte of anything', () => {
    for (const piece of ['::', '\u001b]', '\u009d', '\u001b[0;', '##[', '\ud83d', '\u200b', 'x']) {
      expect([...inertLine(piece.repeat(1_000_000 / piece.length))].length).toBeLessThanOrEqual(500)
    }
  })
})
