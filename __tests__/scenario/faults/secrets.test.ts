import { describe, expect, it } from '@jest/globals'
import type { RecordedRequest, Simulator } from '../../../simulator/index.ts'
import { payloadOf, sha } from '../../support/events.ts'
import { deploymentId } from '../../support/fault-scenario.ts'
import { isTrigger } from '../../support/invariants.ts'
import { runScenario, type Scenario, type ScenarioEnd } from '../../support/scenario.ts'
import { hookPath, pollPath } from '../../support/scenario-results/result-row.ts'
import { sideBySide } from '../../support/side-by-side.ts'

/** Without a word in them, so that no part of one is anywhere by chance. */
const secrets = ['fakeQ7xV2mKz9LwR4tBn8Jy', 'fakeH3pD6sGc1YfU5eTo0Wa', 'fakeN9vC4bXz7MlK2jHg5Fd']
const [hookSecret = '', apiKey = '', gitHubToken = ''] = secrets
const hookUrl = (url: string) => `${url}/api/deploy-hook/2002/${hookSecret}`

const buffer = (text: string) => Buffer.from(text)
const hex = (text: string) => buffer(text).toString('hex')

/** How a system could write back what it was sent. */
const encodings: readonly (readonly [name: string, encode: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['as a URL', (text) => hookUrl('https://app.flightcontrol.dev').replace(hookSecret, text)],
  ['as a header', (text) => `authorization: Bearer ${text}`],
  ['byte by byte', (text) => hex(text).replace(/../g, '%$&')],
  ['byte by byte, twice', (text) => hex(text).replace(/../g, '%25$&')],
  ['in base64', (text) => buffer(text).toString('base64')],
  ['in base64, one byte in', (text) => buffer(`:${text}`).toString('base64')],
  ['in base64, two bytes in', (text) => buffer(`x:${text}`).toString('base64')],
  ['in base64url', (text) => buffer(`u:${text}?`).toString('base64url')],
  ['in hex', hex],
  ['in HEX', (text) => hex(text).toUpperCase()],
  ['in JSON, every letter', (text) => text.replace(/./g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)],
  ['with a zero-width space between any two letters', (text) => [...text].join('\u200b')],
  ['with a NUL between any two letters', (text) => [...text].join('\0')],
  ['in changing colours', (text) => text.replace(/./g, '\u001b[31m$&')],
  ['in HTML, every letter', (text) => text.replace(/./g, (letter) => `&#${letter.charCodeAt(0)};`)],
]

/** Where it is cut, a text must not leave most of a secret behind. */
const paddings = [18, 28, 35, 55, 90, 110, 290, 390, 480, 980]
const texts: readonly (readonly [name: string, text: string])[] = [
  ...encodings.map(([name, encode]) => [name, secrets.map(encode).join(' ')] as const),
  ...paddings.map((length) => [`after ${length} letters`, `${'x '.repeat(length / 2)}${secrets.join('')}`] as const),
]

interface Row extends Scenario {
  readonly story: string
}

const inputs = ({ url }: Simulator) => ({
  'preview-hook': hookUrl(url),
  'api-key': apiKey,
  'github-token': gitHubToken,
  comment: 'true',
  summary: 'true',
  'github-deployment': 'true',
  'commit-status': 'deployed',
  'max-poll-errors': '9',
})
const event = {
  name: 'pull_request',
  payload: payloadOf('pull_request', {
    action: 'opened',
    number: 2,
    pull_request: { number: 2, head: { sha: sha('a') } },
  }),
}

/** The provider tells everything that it heard, in every field that it has. */
function echoing(text: string, status: string): (simulator: Simulator) => void {
  const service = {
    serviceId: text,
    serviceName: text,
    serviceGivenId: text,
    serviceDomain: `https://x.example/${text}`,
  }
  const serviceDeployments = [
    { service: { ...service, type: text }, status: text, error: text },
    { service: { serviceId: 'b', serviceName: 'b' }, status, error: { message: text, [text]: 1 } },
  ]
  const shown = { deploymentId, status, environmentGivenId: text, serviceDeployments }
  const busy = { status: 503, headers: { 'retry-after': '0', 'x-echo': text }, body: { message: text } }
  return ({ fault }) => {
    fault({ match: { path: hookPath }, reply: { status: 200, body: { success: true, deploymentId } } })
    fault({ match: { path: pollPath }, reply: busy })
    fault({ match: { path: pollPath }, reply: { status: 200, body: shown }, times: Infinity })
    for (const path of ['statuses', 'comments', 'deployments']) {
      const refusal = { status: path === 'comments' ? 422 : 403, body: { message: text } }
      fault({ match: { path: new RegExp(`/github/.*/${path}`) }, reply: refusal, times: 2 })
    }
  }
}

function refusing(text: string): (simulator: Simulator) => void {
  return ({ fault }) =>
    fault({ match: { path: hookPath }, reply: { status: 200, body: { success: false, error: text } } })
}

const rows: readonly Row[] = texts.flatMap(([name, text], index) => {
  const env = index % 2 === 0 ? { RUNNER_DEBUG: '1' } : {}
  return [
    { story: `polls, ${name}`, given: echoing(text, index % 3 === 0 ? 'BUILD_ERROR' : text), inputs, env },
    { story: `a refusal, ${name}`, given: refusing(text), inputs, env },
  ]
})

function run(row: Row): Promise<ScenarioEnd> {
  return runScenario({
    event,
    ...row,
    inputs: (simulator) => ({ ...inputs(simulator), timeout: '1s', 'queue-timeout': '1s' }),
  })
}

describe('a secret that comes back is shown nowhere, and sent to nobody else', () => {
  const endOf = sideBySide(rows, run)

  it.each(rows)('$story', async (row) => {
    const end = await endOf(row)
    const places = [end.stdout.replace(/^::add-mask::.*$/gm, ''), end.summary, JSON.stringify(end.outputs), bodies(end)]

    expect(end.exitCode).toBe(1)
    expect(places.flatMap((place) => secrets.flatMap((secret) => partsIn(place, secret)))).toEqual([])
  })
})

function bodies({ requests }: ScenarioEnd): string {
  const told = ({ body, target }: RecordedRequest) => `${target} ${body}`
  return requests
    .filter((request) => !isTrigger(request))
    .map(told)
    .join('\n')
}

/** Ten letters in a row are not there by chance. */
function partsIn(text: string, secret: string): readonly string[] {
  return Array.from({ length: secret.length - 9 }, (_, start) => secret.slice(start, start + 10)).filter((part) =>
    text.includes(part),
  )
}
