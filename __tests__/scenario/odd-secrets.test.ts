import { describe, expect, it } from '@jest/globals'
import { logOf } from '../support/scenario.ts'
import { errorOf, onPush } from '../support/scenario-push.ts'
import { sideBySide } from '../support/side-by-side.ts'

const oddKey = `fake%25key&"'$<>\`\\{}=+/~::error::#[x]`
const oddSecrets: readonly string[] = [
  'fake%25secret%C3%A9%2F0123',
  `fake&secret'$(0123)`,
  'fake::set-output::0123',
  'fake%23%23[error]secret',
  'fake*secret*0123',
  'fake-secret-0123?token=fake%26token%3D%22quoted%22',
  'fake-secret-0123?a=1&key=fake-key-$%25&branch=old',
]

const oddHooked = sideBySide(oddSecrets, (secret) =>
  onPush({
    given: (simulator) => {
      const echoed = { message: `no such hook: ${simulator.url}/api/deploy-hook/1001/${secret} ${oddKey}` }
      simulator.fault({ match: { path: /deploy-hook/ }, reply: { status: 400, body: echoed } })
    },
    inputs: ({ url }) => ({ hook: `${url}/api/deploy-hook/1001/${secret}`, 'api-key': oddKey }),
  }),
)

describe('secrets with odd characters', () => {
  it.each(oddSecrets)('are not told when the answer repeats them: %s', async (secret) => {
    const end = await oddHooked(secret)

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'rejected' })
    expect(end.triggers.map(({ path }) => path.split('/').at(-1))).toEqual([
      new URL(`https://a.example/${secret}`).pathname.slice(1),
    ])
    expect(errorOf(end)).toMatch(/no such hook: .*\*\*\*/)
  })

  it('are sent as they are, and not told when a poll repeats them', async () => {
    const end = await onPush({
      given: (simulator) => {
        const reply = { status: 403, body: { error: `key ${oddKey} (${encodeURIComponent(oddKey)})` } }
        simulator.fault({ match: { path: /\/v1\/deployments/ }, reply })
      },
      inputs: { 'api-key': oddKey },
    })

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'unauthorized' })
    expect(end.polls.at(-1)?.headers['authorization']).toBe(`Bearer ${oddKey}`)
  })

  it.each([
    ['of the API', { 'api-url': 'https://fakeQ7xV2mKz9LwR4tBn8Jy0' }],
    ['that may be contacted', { 'allowed-hosts': 'fakeQ7xV2mKz9LwR4tBn8Jy0', hook: 'https://elsewhere.example/x' }],
  ])('are not told where they were given as the host %s', async (_what, inputs) => {
    const end = await onPush({ inputs: { ...inputs, 'api-key': 'fakeQ7xV2mKz9LwR4tBn8Jy0', summary: 'true' } })

    expect(end.outputs['reason']).toBe('invalid-input')
    expect(errorOf(end)).toContain('***')
    expect(`${logOf(end)}${end.summary}`.toLowerCase()).not.toContain('fakeq7xv2mkz9lwr4tbn8jy0')
  })

  it('are refused where no header could carry them', async () => {
    const end = await onPush({ inputs: { 'api-key': 'fake-schlüssel-0123456789' } })

    expect(errorOf(end)).toMatch(/`api-key`: it holds blanks, line breaks, or characters that a header can not carry/)
    expect(end.requests).toEqual([])
  })
})
