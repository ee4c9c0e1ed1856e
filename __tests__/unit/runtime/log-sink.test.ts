import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createRedactor } from '../../../src/core/redact.ts'
import { createLogSink, type LogSinkSettings } from '../../../src/runtime/log-sink.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'
import { runnerCommands } from '../../support/runner-parser.ts'

const secret = 'fake-hook-secret-0123456789'

function sink(settings: Partial<LogSinkSettings> = {}) {
  const lines: string[] = []
  const waiting: (() => void)[] = []
  const log = createLogSink({
    write: (line) => lines.push(line),
    secretForms: () => [],
    redact: createRedactor([secret]),
    debug: true,
    later: (work) => void waiting.push(work),
    ...settings,
  })
  const afterAWhile = () => {
    for (const work of waiting) work()
  }
  return { log, lines, commands: () => runnerCommands(lines.join('\n')), afterAWhile }
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
    log.line('a line')

    expect(lines).toEqual(['a line'])
  })

  it.each(['line', 'debug', 'notice', 'warning', 'error', 'opening'] as const)(
    'masks every secret before its first line, be it by %s, and once',
    (kind) => {
      const { log, lines, afterAWhile } = sink({ secretForms: () => [secret, 'another'] })
      log[kind]('first')
      log.line('second')
      afterAWhile()

      expect(lines[0]).toBe(`::add-mask::${secret}\n::add-mask::another`)
      expect(lines[1]).toMatch(/first$/)
      expect(lines.slice(2)).toEqual(['second'])
    },
  )

  it('masks what is known from the start before what is learnt', () => {
    const { log, lines } = sink({ secretForms: () => [secret] })
    log.mask(['learnt-0123456789'])

    expect(lines).toEqual([`::add-mask::${secret}`, '::add-mask::learnt-0123456789'])
  })

  it('does not even ask for the secrets before there is a line to write', () => {
    let asked = 0
    const { log, lines, afterAWhile } = sink({
      secretForms: () => {
        asked += 1
        return [secret]
      },
    })
    log.opening('what is going to be done')
    expect({ asked, lines }).toEqual({ asked: 0, lines: [] })

    afterAWhile()
    expect(asked).toBe(1)
    expect(lines).toEqual([`::add-mask::${secret}`, 'what is going to be done'])
  })

  it('writes what is going to be done before the next line, and does not write it again', () => {
    const { log, lines, afterAWhile } = sink()
    log.opening(`deploys ${secret}\n::error::x`)
    log.warning('it is late')
    afterAWhile()

    expect(lines).toEqual(['deploys *** : :error: :x', '::warning::it is late'])
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
