import { describe, expect, it } from '@jest/globals'
import { Lexer, marked, type Token } from 'marked'
import type { Simulator } from '../../../simulator/index.ts'
import { payloadOf, sha } from '../../support/events.ts'
import { deploymentId } from '../../support/fault-scenario.ts'
import { runScenario, type Scenario, type ScenarioEnd } from '../../support/scenario.ts'
import { hookPath, pollPath } from '../../support/scenario-results/result-row.ts'
import { sideBySide } from '../../support/side-by-side.ts'

/** What everybody could write, in one line. */
const harmless = 'web app'

/** What somebody writes who wants to be obeyed, to be believed, or to wake people. */
const hostile = [
  '::set-output name=result::success',
  '##[error]gotcha ##[stop-commands]x',
  'a\r\n::add-mask::b\n::error::c\u2028::warning::d',
  '\u001b[2J\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007\u202egnp.exe\u200b',
  '[click](javascript:alert(1)) [click](https://evil.example) ![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)><script>alert(1)</script></td></tr></table><h1>Landed</h1>',
  '--> <!-- touchdown:v1 key=flightcontrol%2Fproduction run=9999999999.1.1 -->',
  '@octocat @octo-org/team #1 GH-1 octo-org/landing-site#2 4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '``` ````` ~~~ | a | b |\n| --- | --- |\n# Landed\n- [x] done\n> quote\n1. one\n***\n===',
  '</details><details open><summary>Landed</summary>',
  '&lt;script&gt; &#60;b&#62; &commat;octocat :tada: $\\href{javascript:alert(1)}{x}$',
  'https://evil.example www.evil.example ftp://evil.example mailto:a@evil.example xmpp:a@evil.example',
  '\\`\\@octocat\\<b\\>\\[a\\](https://evil.example) \\',
  '%%{init: {"securityLevel":"loose"}}%% section x click y href "javascript:alert(1)" ; : #quot;',
  '\ud800\u0000\uffff\u{e0041}\u0488:\u0488:set-output name=x::y',
]

const environment = (text: string) => `env ${text}`

/** Every text that a provider tells is this one. */
function saying(text: string, status: string): (simulator: Simulator) => void {
  const service = { serviceId: text, serviceName: text, serviceGivenId: text, serviceDomain: text, type: text }
  const serviceDeployments = [
    { service, status: text, error: text },
    { service: { serviceId: 'b', serviceName: text, serviceDomain: `javascript:${text}` }, status, error: text },
    { service: { serviceId: 'c', serviceName: 'c', serviceDomain: `https://x.example/${text}` }, status: 'BUILDING' },
  ]
  const shown = { deploymentId, status, environmentGivenId: environment(text), serviceDeployments }
  return ({ fault }) => {
    fault({ match: { path: hookPath }, reply: { status: 200, body: { success: true, deploymentId } } })
    fault({ match: { path: pollPath }, reply: { status: 502, body: { message: text } } })
    fault({ match: { path: pollPath }, reply: { status: 200, body: shown }, times: Infinity })
    fault({ match: { path: /\/github\/.*\/statuses/ }, reply: { status: 403, body: { message: text } } })
  }
}

interface Row extends Scenario {
  readonly story: string
  readonly text: string
  readonly status: string
}

function run({ text, status }: Row): Promise<ScenarioEnd> {
  const head = { sha: sha('a'), ref: text }
  const pull = { number: 2, title: text, user: { login: text }, head }
  return runScenario({
    given: saying(text, status),
    event: {
      name: 'pull_request',
      payload: payloadOf('pull_request', { action: 'opened', number: 2, pull_request: pull }),
    },
    env: { GITHUB_ACTOR: text.replaceAll('\0', ''), GITHUB_WORKFLOW: text.replaceAll('\0', ''), RUNNER_DEBUG: '1' },
    inputs: {
      ...{ comment: 'true', summary: 'true', 'github-deployment': 'true', 'commit-status': 'deployed' },
      // Long enough for a look, however busy the machine: a run that never looked has less to show.
      ...{ timeout: '4s', 'queue-timeout': '4s' },
    },
  })
}

const statuses = ['BUILD_ERROR', 'SUCCESS', 'unknown'] as const
const rows: readonly Row[] = [harmless, ...hostile].flatMap((text) =>
  statuses.map((status) => ({
    story: `${JSON.stringify(text)}, ${status}`,
    text,
    status: status === 'unknown' ? text : status,
  })),
)

describe('a hostile text is shown as a text', () => {
  const endOf = sideBySide(rows, run)
  const harmlessRow = ({ status, text }: Row) =>
    rows.find((row) => row.text === harmless && row.status === (status === text ? harmless : status)) ?? rows[0]

  it.each(rows)('$story', async (row) => {
    const end = await endOf(row)
    const like = harmlessRow(row)
    const usual = like && (await endOf(like))

    expect(end.exitCode).toBe(1)
    expect(pagesOf(end).map(shapeOf)).toEqual(usual ? pagesOf(usual).map(shapeOf) : [])
    expect(pagesOf(end).flatMap(activeIn)).toEqual([])
    expect(fieldsOf(end).filter((field) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u200b]/.test(field))).toEqual([])
  })
})

/** The comment and the summary: the first line of a comment is its marker. */
function pagesOf({ simulator, summary }: ScenarioEnd): readonly string[] {
  return [...simulator.github.comments.map(({ body }) => body.replace(/^<!--.*?-->\n/, '')), summary]
}

/** What a page is made of, whatever it says. Links differ with the text, where a good one is in it. */
function shapeOf(page: string): readonly string[] {
  const shape: string[] = []
  void marked.walkTokens(Lexer.lex(page), ({ type }: Token) => void shape.push(type))
  const kinds = new Set(shape.filter((type) => !['text', 'escape', 'link', 'br', 'space', 'paragraph'].includes(type)))
  return [...kinds].sort()
}

/** What a browser or GitHub would act upon. */
function activeIn(page: string): readonly string[] {
  const html = marked.parse(page, { async: false })
  const targets = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target = '']) => target)
  const tags = [...html.matchAll(/<\/?([a-z][a-z0-9-]*)/gi)].map(([, tag = '']) => tag.toLowerCase())
  const seen = textOf(html)
  return [
    ...targets.filter((target) => !/^https:\/\/(?:x\.example|github\.com)\b/.test(target)),
    ...tags.filter((tag) => !harmlessTags.has(tag)),
    ...(/<!--/.test(html) ? ['a comment'] : []),
    ...(seen.match(/(?<![\w/.])@[a-z0-9][\w-]*/gi) ?? []),
    ...(seen.match(/(?<![\w&/])#\d+|\bGH-\d+/g)?.filter((found) => found !== '#7') ?? []),
  ]
}

const harmlessTags: ReadonlySet<string> = new Set([
  ...['p', 'strong', 'em', 'a', 'code', 'pre', 'br', 'h1', 'h2', 'h3', 'h4'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'ul', 'li'],
])

/** Without code, where GitHub looks for nothing. */
function textOf(html: string): string {
  return html
    .replace(/<(code|pre)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, sign: string) => String.fromCodePoint(Number(sign)))
    .replaceAll('&amp;', '&')
}

/** What goes into other fields than Markdown. */
function fieldsOf({ simulator: { github } }: ScenarioEnd): readonly string[] {
  return [
    ...github.statuses.flatMap(({ description, context }) => [description ?? '', context]),
    ...github.deployments.flatMap(({ environment: name, description, statuses: told }) => [
      name,
      description ?? '',
      ...told.map((status) => status.description ?? ''),
    ]),
  ]
}
