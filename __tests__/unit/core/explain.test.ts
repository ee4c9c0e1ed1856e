import { describe, expect, it } from '@jest/globals'
import { exchangeSentence, exchangeWord } from '../../../src/core/explain.ts'
import type { BreakCause, Exchange } from '../../../src/core/ports.ts'

function broken(cause: BreakCause): Exchange {
  return { kind: 'broken', cause, requestWritten: true }
}

describe('what an exchange was like', () => {
  it('is told of an answer by its status alone, never by its text', () => {
    const answer: Exchange = { kind: 'answered', status: 502, headers: { server: 'x' }, body: 'fake-secret-0123456789' }
    expect(exchangeWord(answer)).toBe('502')
    expect(exchangeSentence(answer)).toBe('it answered 502')
  })

  it.each<[BreakCause, string]>([
    ['dns', 'its name could not be resolved'],
    ['refused', 'the connection was refused'],
    ['unreachable', 'the host could not be reached'],
    ['proxy', 'the proxy did not open the connection'],
    ['certificate', 'its TLS certificate is not trusted, or it does not speak TLS'],
    ['timeout', 'it did not answer in time'],
    ['reset', 'the connection broke'],
    ['truncated', 'the answer was cut off'],
    ['oversized', 'the answer was too large'],
    ['encoded', 'the answer was compressed, which was not asked for'],
    ['protocol', 'the answer was not valid HTTP'],
    ['aborted', 'the request was given up'],
  ])('is told of %s as "%s"', (cause, sentence) => {
    expect(exchangeWord(broken(cause))).toBe(cause)
    expect(exchangeSentence(broken(cause))).toBe(sentence)
  })
})
