import { describe, expect, it } from '@jest/globals'
import { valuesBehind } from '../../../src/core/values-behind.ts'

const keys = new Set(['hook', 'hidden'])

describe('what stands behind a key', () => {
  it.each([
    ['in an entry of a list', '- {name: a, hook: x}', [{ key: 'hook', value: 'x' }]],
    ['twice in one mapping', 'hook: x\nhook: y', ['x', 'y'].map((value) => ({ key: 'hook', value }))],
    ['at any depth', '- with: {env: [{hook: x}]}', [{ key: 'hook', value: 'x' }]],
    ['in lines of its own', '- hook: >-\n    x\n  name: a\n  users: [', [{ key: 'hook', value: 'x' }]],
    ['as a mapping', '- hidden:\n    A: x\n  users: [', [{ key: 'hidden', value: { A: 'x' } }]],
    ['by an alias', '- &it x\n- hook: *it\n- {', [{ key: 'hook', value: 'x' }]],
    ['in JSON that is cut', '[{"hook": "x", "users": [', [{ key: 'hook', value: 'x' }]],
    ['without a value', '- {hook}', [{ key: 'hook', value: undefined }]],
    ['beside keys that are no texts', '? [hook]\n: y\nhook: x', [{ key: 'hook', value: 'x' }]],
    ['nowhere', '- hooks: x', []],
  ])('is found %s', (_where, text, found) => {
    expect(valuesBehind(text, keys)).toEqual(found)
  })

  it.each([
    ['brackets without end', '['.repeat(20_000)],
    ['an alias to nothing', 'hook: *nobody'],
    ['laughs', `- &a [x,x]\n${'- &a [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n'.repeat(20)}- hook: *a`],
  ])('is nothing to fail for: %s', (_what, text) => {
    expect(valuesBehind(text, keys).length).toBeLessThan(2)
  })
})
