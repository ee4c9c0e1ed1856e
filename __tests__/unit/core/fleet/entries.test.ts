import { describe, expect, it } from '@jest/globals'
import { parseEntries } from '../../../../src/core/fleet/entries.ts'

const secrets = new Map([['HOOK', 'https://app.example.com/fake-hook-secret-0123456789']])

function parse(text: string) {
  const { entries, faults } = parseEntries(text, secrets)
  const plain = entries.map(({ values, ...entry }) => ({ ...entry, values: Object.fromEntries(values) }))
  return { entries: plain, faults: faults.map(({ input, problem }) => `${input}: ${problem}`) }
}

describe('the list of deployments', () => {
  it('is YAML or JSON, its values as texts, as they are written', () => {
    const yaml = '- {name: api, provider: flightcontrol, hook: {secret: HOOK}, needs: web, version: 1.10, force: true}'
    const values = { hook: secrets.get('HOOK'), version: '1.10', force: 'true' }
    const entry = { label: 'api', name: 'api', provider: 'flightcontrol', needs: ['web'], values }

    expect(parse(yaml)).toEqual({ entries: [entry], faults: [] })
    const json =
      '[{"name":"api","provider":"flightcontrol","hook":{"secret":"HOOK"},"needs":["web"],"version":"1.10","force":true}]'
    expect(parse(json)).toEqual({ entries: [entry], faults: [] })
  })

  it.each([
    ['a list of texts becomes lines', '[ip 1.2.3.4, ip 5.6.7.8]', 'ip 1.2.3.4\nip 5.6.7.8'],
    ['a mapping of texts becomes lines of keys', '{A: b, C: 1}', 'A=b\nC=1'],
    ['a mapping may refer to secrets', '{A: {secret: HOOK}}', `A=${secrets.get('HOOK')}`],
    ['a list may refer to secrets', '[{secret: HOOK}, x]', `${secrets.get('HOOK')}\nx`],
    ['anything deeper is JSON', '[{latitude: 1, longitude: 2}]', '[{"latitude":"1","longitude":"2"}]'],
    ['texts of several lines stay whole', '["a\\nb"]', '["a\\nb"]'],
    ['nothing is nothing', '~', ''],
  ])('%s', (_what, yaml, text) => {
    expect(parse(`- {name: api, provider: edgegap, it: ${yaml}}`).entries[0]?.values['it']).toBe(text)
  })

  it.each([
    ['is no list', 'name: api', ['deployments: it is no list']],
    ['is empty', '[]', ['deployments: it is empty']],
    ['is nothing but a comment', '# later', ['deployments: it is empty']],
    ['is torn', '- {name: api', [expect.stringContaining('deployments: line 1 is not YAML or JSON')]],
    [
      'has an entry that is none',
      '- api\n- [x]\n- ~',
      ['#1: it is no mapping', '#2: it is no mapping', '#3: it is no mapping'],
    ],
    ['has an entry without a name', '- {provider: edgegap}', ['#1.name: it is missing']],
    ['has a name twice', '- {name: a}\n- {name: a}', ['#2.name: "a" is there twice']],
    [
      'has a name with more than letters',
      '- {name: "a b"}\n- {name: ../x}',
      ['#1.name: "a b" is not a name', '#2.name: "../x" is not a name'],
    ],
    ['needs what is no name', '- {name: a, needs: [[b]]}', ['a.needs: it is no list of names']],
    [
      'refers to a secret that is not there',
      '- {name: a, hook: {secret: OTHER}}',
      ['a.hook: the input `secrets` does not hold the secret that it refers to'],
    ],
    ['refers to no secret', '- {name: a, hook: [{secret: [x]}]}', ['a.hook: `secret` names no secret']],
  ])('is refused where it %s', (_what, text, faults) => {
    expect(parse(text).faults).toEqual(faults)
  })

  it('is refused where it has too many entries', () => {
    const many = JSON.stringify(Array.from({ length: 10_001 }, (_, index) => ({ name: `n${index}` })))

    expect(parse(many).faults).toEqual(['deployments: it has more than 10000 entries'])
  })
})
