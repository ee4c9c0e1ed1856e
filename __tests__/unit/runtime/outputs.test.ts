import { describe, expect, it } from '@jest/globals'
import { createOutputs } from '../../../src/runtime/outputs.ts'

function recorded({ failsAt = '' } = {}) {
  const entries: string[] = []
  const outputs = createOutputs((name, value) => {
    if (name === failsAt) throw new Error('the disk is full')
    entries.push(`${name}=${value}`)
  })
  return { outputs, entries }
}

describe('outputs', () => {
  it('are written once each, in the order in which they became known, reason and result last', () => {
    const { outputs, entries } = recorded()
    outputs.set('deploymentId', 'a')
    outputs.set('deploymentId', 'b')

    expect(outputs.finish({ result: 'success', reason: 'succeeded', deploymentId: 'c', url: '' })).toBe('')
    expect(entries).toEqual(['deploymentId=a', 'url=', 'reason=succeeded', 'result=success'])
  })

  it('end with the first that can not be written, so that there is no result', () => {
    const { outputs, entries } = recorded({ failsAt: 'url' })

    expect(outputs.finish({ result: 'success', deploymentId: 'a', url: '', status: 'SUCCESS' })).toBe(
      'the disk is full',
    )
    expect(entries).toEqual(['deploymentId=a'])
  })

  it('remember what could not be written before the end', () => {
    const { outputs, entries } = recorded({ failsAt: 'deploymentId' })
    outputs.set('deploymentId', 'a')

    expect(outputs.finish({ result: 'success' })).toBe('the disk is full')
    expect(entries).toEqual([])
  })

  it('say so also where something else than an error is thrown', () => {
    const outputs = createOutputs(() => {
      throw 'nothing'
    })

    expect(outputs.finish({ url: '' })).toBe('they could not be written')
  })
})
