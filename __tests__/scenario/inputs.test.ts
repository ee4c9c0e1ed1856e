import { describe, expect, it } from '@jest/globals'
import type { Simulator } from '../../simulator/index.ts'
import { sha } from '../support/events.ts'
import type { Inputs } from '../support/scenario.ts'
import { addedToHooks, errorOf, onPush } from '../support/scenario-push.ts'
import { sideBySide } from '../support/side-by-side.ts'

const wrong: Inputs = {
  hook: 'http://evil.example/api/deploy-hook/1/fake-hook-secret-one',
  'preview-hook': 'https://app.flightcontrol.dev.evil.example/api/deploy-hook/1/fake-hook-secret-two',
  'api-key': 'fake key of words',
  'deployment-id': '../etc',
  target: 'prod',
  commit: 'HEAD',
  branch: 'refs/heads/x',
  'pull-request': '0',
  force: 'yes',
  'dry-run': '1',
  wait: 'no',
  timeout: '5abc',
  'queue-timeout': '0',
  'poll-interval': '1ms',
  'poll-interval-max': '1h',
  'request-timeout': '-1',
  'max-poll-errors': '1.5',
  'on-missing-secret': 'ignore',
  'on-cancelled': 'maybe',
  'allow-forks': 'y',
  'github-token': 'fake token\nof lines',
  comment: 'on',
  'comment-key': 'a\nb',
  summary: 'off',
  'github-deployment': '2',
  environment: 'a\nb',
  'commit-status': 'a\u0007b',
  'primary-service': 'a\u2028b',
  'tracker-url': 'ftp://tracker.example',
  'tracker-token': 'fake tracker token',
  'tracker-component-id': 'no-uuid',
  'tracker-environment-id': 'none',
  'tracker-version': 'a\nb',
  'tracker-required': 'yes',
  api: 'v2',
  'api-url': 'http://evil.example',
  'allowed-hosts': 'https://evil.example',
}

describe('wrong inputs', () => {
  it('are all named at once, and nothing is sent', async () => {
    const end = await onPush({ inputs: wrong })

    expect(end.outputs).toMatchObject({ result: 'invalid', reason: 'invalid-input' })
    expect(Object.keys(wrong).filter((name) => !errorOf(end).includes(`\`${name}\``))).toEqual([])
    expect(end.requests).toEqual([])
  })

  const numbers = ['timeout', 'queue-timeout', 'poll-interval', 'poll-interval-max', 'request-timeout', 'pull-request']
  const noNumbers = ['-1', '1e9', '0x10', '5abc', 'NaN', 'Infinity', '0', '1.5', '2147483648000', '१', '1h90', '+5']
  const numbered = sideBySide(noNumbers, (text) =>
    onPush({ inputs: Object.fromEntries(numbers.map((name) => [name, text])) }),
  )

  it.each(noNumbers)('%s is no duration and no number of a pull request', async (text) => {
    const error = errorOf(await numbered(text))

    expect(numbers.filter((name) => !error.includes(`\`${name}\``))).toEqual([])
  })

  const hooks: readonly (readonly [story: string, hook: (simulator: Simulator) => string])[] = [
    ['holds a line break', ({ flightcontrol }) => flightcontrol.hook.replace('/deploy-hook', '\n/deploy-hook')],
    ['holds a tab', ({ flightcontrol }) => flightcontrol.hook.replace('/deploy-hook', '/\tdeploy-hook')],
    ['holds a space', ({ flightcontrol }) => flightcontrol.hook.replace('fake-', 'fake ')],
    ['holds a backslash', ({ flightcontrol }) => flightcontrol.hook.replace('/api', '\\api')],
    ['holds a user name', ({ host }) => `http://fake-name:fake-word@${host}/api/deploy-hook/1001/fake-secret-0123`],
    ['is plain http: elsewhere', () => 'http://app.flightcontrol.dev/api/deploy-hook/1001/fake-secret-0123'],
    ['has a host that only looks alike', () => 'https://app.flightcontrol.dev.evil.example/deploy-hook/1/fake-secret'],
    ['has a host in the user name', () => 'https://app.flightcontrol.dev@evil.example/deploy-hook/1/fake-secret-0123'],
    ['has a host in fullwidth letters', () => 'https://ａｐｐ.flightcontrol.dev/deploy-hook/1/fake-secret-0123'],
    [
      'has an IP in one number',
      ({ url }) => `${url.replace('127.0.0.1', '2130706433')}/deploy-hook/1/fake-secret-0123`,
    ],
    ['has an IP in octal', ({ url }) => `${url.replace('127.0.0.1', '0177.0.0.1')}/deploy-hook/1/fake-secret-0123`],
    ['has another port', () => 'https://app.flightcontrol.dev:8443/deploy-hook/1001/fake-secret-0123'],
    ['is a file', () => 'file:///etc/deploy-hook/1001/fake-secret-0123'],
    ['is no URL', () => 'fake-hook-secret-0123456789'],
    ['is blank', () => '   '],
  ]
  const hooked = sideBySide(hooks, ([, hook]) => onPush({ inputs: (simulator) => ({ hook: hook(simulator) }) }))

  it.each(hooks.map((row) => [row[0], row] as const))('a hook that %s is refused', async (_story, row) => {
    const end = await hooked(row)

    expect(end.outputs).toMatchObject({ result: 'invalid', reason: 'invalid-input' })
    expect(errorOf(end)).toMatch(/^One input is wrong, and nothing was sent: `hook`:/)
    expect(end.requests).toEqual([])
  })

  it('a tracker is named completely or not at all', async () => {
    const end = await onPush({ inputs: { 'tracker-url': 'https://tracker.example' } })

    expect(errorOf(end)).toMatch(/`tracker-token`.*`tracker-component-id`.*`tracker-environment-id`/)
    expect(end.requests).toEqual([])
  })

  it('who only raises poll-interval means both', async () => {
    const end = await onPush({ inputs: { 'poll-interval': '1m', 'poll-interval-max': '15s', 'dry-run': 'true' } })

    expect(end.outputs).toMatchObject({ result: 'skipped', reason: 'dry-run' })
  })
})

interface Spelling {
  readonly story: string
  readonly inputs: (simulator: Simulator) => Inputs
}

const spellings: readonly Spelling[] = [
  { story: 'a hook with a trailing newline', inputs: ({ flightcontrol }) => ({ hook: `${flightcontrol.hook}\n` }) },
  { story: 'a hook between blanks', inputs: ({ flightcontrol }) => ({ hook: ` \t${flightcontrol.hook}\r\n ` }) },
  {
    story: 'a key with a trailing newline',
    inputs: ({ flightcontrol }) => ({ 'api-key': `${flightcontrol.apiKey}\r\n` }),
  },
  { story: 'a key after Bearer', inputs: ({ flightcontrol }) => ({ 'api-key': `Bearer ${flightcontrol.apiKey}` }) },
  {
    story: 'a key after bearer:',
    inputs: ({ flightcontrol }) => ({ 'api-key': ` bearer:  ${flightcontrol.apiKey}\n` }),
  },
  { story: 'an API with a slash at its end', inputs: ({ url }) => ({ 'api-url': `${url}/` }) },
  {
    story: 'hosts with blank lines',
    inputs: ({ host }) => ({ 'allowed-hosts': `\n api.example.com \r\n\n${host}\n` }),
  },
  {
    story: 'blank inputs',
    inputs: () => ({ timeout: ' ', wait: '\n', target: '', commit: '', force: ' ', comment: '' }),
  },
  { story: 'YAML booleans', inputs: () => ({ wait: 'TRUE', force: 'False', 'dry-run': 'FALSE' }) },
]
const spelt = sideBySide(spellings, onPush)

describe('other spellings of the same', () => {
  it.each(spellings)('$story', async (spelling) => {
    const end = await spelt(spelling)

    expect(end.outputs).toMatchObject({ result: 'success', reason: 'succeeded' })
    expect(addedToHooks(end)).toEqual([`?commit=${sha('a')}&branch=main`])
    expect(end.polls.at(-1)?.headers['authorization']).toBe(`Bearer ${end.simulator.flightcontrol.apiKey}`)
  })
})
