import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createRedactor } from '../../../src/core/redact.ts'
import { createLogSink, type LogSinkSettings } from '../../../src/runtime/log-sink.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'
import { runnerCommands } from '../../support/runner-parser.ts'

const secret = 'fake-hook-secret-0123456789'

function sink(settings: Partial<LogSinkSettings> = {}) {
  const lines: string[] = []
  const log = createLogSink({
    write: (line) => lines.push(line),
    redact: createRedactor([secret]),
    debug: true,
    ...settings,
  })
  return { log, lines, commands: () => runnerCommands(lines.join('\n')) }
}

describe('the log', () => {
  it('masks several secrets as one piece, so that nothing comes between them', () => {
    const { log, lines } = sink()
    log.mask([secret, 'a%b\r\nc'])

    expect(lines).toEqual([`::add-mask::${secret}\n::add-mask::a%25b%0D%0Ac`])
  })

  it('masks nothing where there is no secret', () => {
    const { log, lines } = sink()
    log.mask([])

    expect(lines).toEqual([])
  })

  it('redacts everything that it writes', () => {
    const { log, lines } = sink()
    const text = `before ${secret} after`
    for (const write of [log.line, log.debug, log.notice, log.warning, log.error]) write(text)
    log.group(text, [text, text])

    expect(lines.join('\n')).not.toContain(secret)
    expect(lines).toHaveLength(9)
  })

  it('writes debug lines only where they are asked for', () => {
    const { log, lines } = sink({ debug: false })
    log.debug('where it stands')

    expect(lines).toEqual([])
  })

  it('writes ten annotations of a kind, and goes on in plain lines', () => {
    const { log, commands, lines } = sink()
    for (let count = 1; count <= 13; count += 1) {
      log.warning(`warning ${count}`)
      log.notice(`notice ${count}`)
    }

    expect(commands().filter(({ name }) => name === 'warning')).toHaveLength(10)
    expect(commands().filter(({ name }) => name === 'notice')).toHaveLength(10)
    expect(lines.slice(-2)).toEqual(['warning 13', 'notice 13'])
  })

  it.each(['%', ':', ':%', '😀', '%😀:', 'x'])('keeps an error of many %j within what GitHub shows', (piece) => {
    const { log, commands } = sink()
    log.error(piece.repeat(9_000))
    const [error] = commands()

    expect(error?.name).toBe('error')
    expect(error?.data.length).toBeGreaterThan(1_000)
    expect(error?.data).toMatch(/…$/)
  })

  it('is never obeyed for what it was told, and each line is one line', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { log, lines, commands } = sink()
        log.line(text)
        log.group(text, [text])

        expect(lines).toHaveLength(4)
        expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true)
        expect(commands().map(({ name }) => name)).toEqual(['group', 'endgroup'])
      }),
      manyRuns,
    )
  })

  it('keeps every error within 4,096 characters as the runner reads it', () => {
    fc.assert(
      fc.property(fc.array(hostileText(), { maxLength: 300 }), (texts) => {
        const { log, lines } = sink()
        log.error(texts.join(''))

        expect(lines).toHaveLength(1)
        expect((lines[0] ?? '').length).toBeLessThanOrEqual(4_096 + '::error::'.length)
      }),
      manyRuns,
    )
  })
})
