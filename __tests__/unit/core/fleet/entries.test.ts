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
    ['has a name twice but for its case', '- {name: api}\n- {name: API}', ['#2.name: "API" is there twice']],
    [
      'has a name with more than letters',
      '- {name: "a b"}\n- {name: ../x}',
      ['#1.name: "a b" is not a name', '#2.name: "../x" is not a name'],
    ],
    ['has an empty name', '- {name: ""}', ['#1.name: it is missing']],
    ['has a name that is no text', '- {name: [a]}', ['#1.name: it is missing']],
    [
      'has twice what is no name',
      '- {name: "a b"}\n- {name: "a b"}',
      ['#1.name: "a b" is not a name', '#2.name: "a b" is not a name'],
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

  it('says with each fault what is legal', () => {
    const listForm = 'a YAML or JSON list, each entry with `name`, `provider` and the inputs of that provider'
    const nameLegal = '1 to 100 letters, digits, `.`, `_` or `-`, each name once, also where case is ignored'

    expect(parseEntries('[]', secrets).faults).toEqual([
      { input: 'deployments', problem: 'it is empty', legal: listForm },
    ])
    expect(parseEntries('- api\n- {}\n- {name: a, needs: [[b]], hook: {secret: [x]}}', secrets).faults).toEqual([
      { input: '#1', problem: 'it is no mapping', legal: listForm },
      { input: '#2.name', problem: 'it is missing', legal: nameLegal },
      { input: 'a.hook', problem: '`secret` names no secret', legal: 'a text, a list or a mapping' },
      { input: 'a.needs', problem: 'it is no list of names', legal: 'names of other entries' },
    ])
  })

  it('names the start of a key that is long', () => {
    const key = 'k'.repeat(80)

    expect(parse(`- {name: a, ${key}: {secret: OTHER}}\n- {name: b, ${key}y: {secret: OTHER}}`).faults).toEqual([
      `a.${key}: the input \`secrets\` does not hold the secret that it refers to`,
      `b.${key}: the input \`secrets\` does not hold the secret that it refers to`,
    ])
  })

  it('has a place for each entry, also for one of which nothing can be used', () => {
    const nothing = { name: '', provider: '', needs: [], values: {} }

    expect(parse('- api\n- ~\n- {name: a b, provider: [edgegap], needs: [[b]]}').entries).toEqual([
      { label: '#1', ...nothing },
      { label: '#2', ...nothing },
      { label: '#3', ...nothing },
    ])
  })

  it('may say of an entry that it needs nothing', () => {
    const entry = { provider: '', needs: [], values: {} }

    expect(parse('- {name: a, needs: ~}\n- {name: b, needs: []}\n- {name: c}')).toEqual({
      entries: ['a', 'b', 'c'].map((name) => ({ label: name, name, ...entry })),
      faults: [],
    })
  })

  it('may have 10,000 entries, and not one more', () => {
    const many = (length: number) => JSON.stringify(Array.from({ length }, (_, index) => ({ name: `n${index}` })))

    expect(parse(many(10_000)).faults).toEqual([])
    expect(parse(many(10_001))).toEqual({ entries: [], faults: ['deployments: it has more than 10000 entries'] })
  })
})
