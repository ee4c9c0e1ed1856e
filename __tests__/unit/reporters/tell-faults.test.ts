import { describe, expect, it } from '@jest/globals'
import { tellFaults } from '../../../src/reporters/tell-faults.ts'
import { recordingLog } from '../../support/recording-log.ts'

const timeout = { input: 'timeout', problem: '"5 minutes" is not a duration', legal: '1s to 24h' }
const wait = { input: 'wait', problem: '"yes" is not a boolean', legal: '`true` or `false`' }

describe('the faults of the inputs', () => {
  it('have a line each where there are several', () => {
    const log = recordingLog()
    tellFaults([timeout, wait], log)
    expect(log.lines).toEqual([
      'group: What is wrong',
      'timeout: "5 minutes" is not a duration. Wanted: 1s to 24h',
      'wait: "yes" is not a boolean. Wanted: `true` or `false`',
    ])
  })

  it('are left to the error where there is one, or none', () => {
    const log = recordingLog()
    tellFaults([timeout], log)
    tellFaults([], log)
    expect(log.lines).toEqual([])
  })
})
