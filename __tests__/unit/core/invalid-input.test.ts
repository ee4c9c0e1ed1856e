import { describe, expect, it } from '@jest/globals'
import { invalidInput } from '../../../src/core/invalid-input.ts'

const missing = { input: 'hook', problem: 'it is missing', legal: 'a URL' }
const wrong = { input: 'wait', problem: '"no" is not a boolean', legal: '`true` or `false`' }

describe('inputs that are wrong', () => {
  it('are told all at once, with what was sent and what to do', () => {
    expect(invalidInput([missing, wrong])).toMatchObject({
      result: 'invalid',
      reason: 'invalid-input',
      happened:
        '2 inputs are wrong, and nothing was sent: `hook`: it is missing (a URL); `wait`: "no" is not a boolean (`true` or `false`).',
      next: 'Mend the `with:` of this step.',
    })
  })

  it('may be one', () => {
    expect(invalidInput([missing]).happened).toBe(
      'One input is wrong, and nothing was sent: `hook`: it is missing (a URL).',
    )
  })
})
