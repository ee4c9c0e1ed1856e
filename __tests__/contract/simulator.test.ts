import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createContract } from '../../simulator/contract.ts'
import {
  edgegapReplies,
  githubReplies,
  perPoll,
  type Simulator,
  scenarios,
  startSimulator,
} from '../../simulator/index.ts'

type Sent = { readonly body?: unknown; readonly as?: string | null }
type Received = { readonly status: number; readonly headers: Headers; readonly json: unknown }

let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator()
})

afterAll(async () => {
  await simulator.close()
})

/** Sends `GET /path` or the like; `as` is the Authorization header, null for none. */
async function send(what: string, { body, as }: Sent = {}): Promise<Received> {
  const [method = '', path = ''] = what.split(' ')
  const authorization = as === undefined ? credentialsFor(method, path) : as
  const response = await fetch(path.startsWith('http') ? path : `${simulator.url}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...(authorization === null ? {} : { authorization }), 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, json: text === '' ? undefined : JSON.parse(text) }
}

function credentialsFor(method: string, path: string): string {
  if (path.startsWith('/github/')) return 'token fake-github-token'
  if (path.startsWith('/api/v1/')) return `Bearer ${simulator.tracker.tokenFor(simulator.tracker.deployer)}`
  const isEdgegapList = method === 'GET' && /^\/v1\/deployments(\?|$)/.test(path)
  if (isEdgegapList || /^\/(v2|v1\/(status|stop|deployment|app))\//.test(path))
    return `token ${simulator.edgegap.token}`
  return path.startsWith('/api/') ? simulator.flightcontrol.apiKey : `Bearer ${simulator.flightcontrol.apiKey}`
}

/** The violations since the last look. */
function newViolations(): readonly string[] {
  return simulator.violations.splice(0)
}

/** A text field of a JSON object. */
function field(value: unknown, name: string): string {
  return String(Object(value)[name])
}

const repo = '/github/repos/octo-org/landing-site'

describe('Every answer of the simulator keeps to its contract', () => {
  it('Flightcontrol: a push is deployed and followed to its end', async () => {
    const { hook, deployments } = simulator.flightcontrol
    const started = await send(`GET ${hook}?commit=abc123&branch=main&force=true`, { as: null })
    expect(started).toMatchObject({ status: 200, json: { success: true } })
    expect(deployments.at(-1)).toMatchObject({ commit: 'abc123', branch: 'main', force: true })
    const poll = `GET /v1/deployments/${field(started.json, 'deploymentId')}`
    const words: string[] = []
    for (let count = 0; count < 6; count += 1) words.push(field((await send(poll)).json, 'status'))
    expect(words).toEqual(['PENDING', 'INPROGRESS', 'INPROGRESS', 'INPROGRESS', 'INPROGRESS', 'SUCCESS'])
    expect(await send(poll.replace('/v1/', '/api/'))).toMatchObject({ status: 200, json: { status: 'SUCCESS' } })
    expect(newViolations()).toEqual([])
  })

  it.each([
    scenarios.landing,
    scenarios.preview,
    scenarios.failingBuild,
    scenarios.failingRollout,
    scenarios.slow,
    scenarios.stuckInQueue,
    scenarios.noChange,
    scenarios.cancelledByProvider,
  ])('Flightcontrol: every moment of a scenario (%p)', async (scenario) => {
    const timeline = perPoll(scenario())
    simulator.flightcontrol.scriptNext(timeline)
    const started = await send(`GET ${simulator.flightcontrol.previewHook}/42/abc123`, { as: null })
    const words: string[] = []
    for (const _moment of timeline) {
      words.push(field((await send(`GET /v1/deployments/${field(started.json, 'deploymentId')}`)).json, 'status'))
    }
    expect(words).toEqual(timeline.map(({ status }) => status))
    expect(newViolations()).toEqual([])
  })

  it('Flightcontrol: refusals', async () => {
    const { hook } = simulator.flightcontrol
    const message = 'Please use an API key for this request'
    expect(await send('GET /v1/deployments/nobody')).toMatchObject({
      status: 404,
      json: { message: 'Deployment not found', errorCode: 'FC:Request:Error:NOT_FOUND' },
    })
    expect(await send('GET /v1/deployments/nobody', { as: null })).toMatchObject({ status: 401, json: { message } })
    expect(
      await send('POST /v1/services/nobody/scaling', { as: 'Bearer x', body: { operation: 'set', count: 1 } }),
    ).toMatchObject({ status: 401, json: { error: message } })
    expect((await send(`GET ${hook}x`, { as: null })).status).toBe(404)
    expect((await send(`GET ${hook}?commit=abc123`, { as: null })).status).toBe(400)
    expect(newViolations()).toEqual([])
  })

  it('Flightcontrol: services, page by page, and their scaling', async () => {
    const { addService } = simulator.flightcontrol
    const services = Array.from({ length: 47 }, (_, index) => addService({ type: index % 2 === 0 ? 'web' : 'worker' }))
    expect(await send('GET /v1/services')).toMatchObject({
      json: { count: 47, hasMore: true, nextPage: 25, pageCount: 2 },
    })
    expect(await send('GET /v1/services?skip=25')).toMatchObject({
      json: { hasMore: false, nextPage: null, previousPage: 0 },
    })
    expect(await send('GET /v1/services?type=worker&take=100')).toMatchObject({ json: { count: 23 } })
    expect(await send('GET /v1/services?environmentType=preview')).toMatchObject({ json: { count: 0 } })
    const scaling = `/v1/services/${services[0]?.id}/scaling`
    expect(await send(`POST ${scaling}`, { body: { operation: 'add', count: 3 } })).toMatchObject({
      json: { previousDesiredCount: 2, newDesiredCount: 5 },
    })
    expect(await send(`POST ${scaling}`, { body: { operation: 'add', count: 99 } })).toMatchObject({ status: 400 })
    expect(await send(`GET ${scaling}`)).toMatchObject({ json: { desiredInstances: 5 } })
    expect((await send('GET /v1/services/nobody/scaling')).status).toBe(404)
    expect(newViolations()).toEqual([])
  })

  it('Flightcontrol: environments, variables, jobs, invalidations, deployments by API', async () => {
    const { projectId, repoUrl, services } = simulator.flightcontrol
    const project = `/v1/projects/${projectId}`
    const service = `/v1/services/${services[0]?.id}`
    const name = { name: 'staging' }
    const statuses: number[] = []
    const invalidation = await send(`POST ${service}/cloudfront/invalidation`, { body: { paths: ['/*'] } })
    const job = await send(`POST ${service}/job/nightly/execution`, {
      body: { startCommand: ['npm', 'run', 'report'] },
    })
    for (const [what, body] of [
      [`POST ${project}/environments`, { ...name, region: 'eu-central-1' }],
      [`PATCH ${project}/environments`, { ...name, region: 'eu-central-1' }],
      [`POST ${project}/environments/env1`, name],
      [`POST ${project}/preview-environment`, name],
      ['POST /v1/environments/env1/env-variables', { plainText: { A: '1' } }],
      [`POST ${service}/env-variables`, { plainText: { A: '1' }, secretsManager: { B: 'fake-secret' } }],
      [`GET /v1/cloudfront/invalidation/${field(invalidation.json, 'invalidationId')}`],
      [`GET /v1/job-executions/${field(job.json, 'jobExecutionId')}`],
      ['POST /api/services/invalidateCloudfront', { version: 1, params: { serviceId: 'x', paths: ['/a'] } }],
      ['POST /v1/deployments', { repoUrl, branch: 'main', filter: { projectId } }],
    ] as const) {
      statuses.push((await send(what, { body })).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 202, 200, 200, 200, 200])
    expect(newViolations()).toEqual([])
  })

  it('GitHub: pull requests, also of forks', async () => {
    const { seedPullRequest } = simulator.github
    const { headSha } = seedPullRequest({ number: 42 })
    seedPullRequest({ number: 43, headRepository: 'somebody/landing-site' })
    expect(await send(`GET ${repo}/pulls/42`)).toMatchObject({
      json: { head: { sha: headSha, repo: { fork: false } } },
    })
    expect(await send(`GET ${repo}/pulls/43`)).toMatchObject({ json: { head: { repo: { fork: true } } } })
    expect(await send(`GET ${repo}/commits/${headSha}/pulls`)).toMatchObject({ json: [{ number: 42 }] })
    expect((await send(`GET ${repo}/pulls/44`)).status).toBe(404)
    expect((await send('GET /github/repos/somebody/else/pulls/42')).status).toBe(404)
    expect(newViolations()).toEqual([])
  })

  it('GitHub: comments from their creation to their end, and page by page', async () => {
    const created = await send(`POST ${repo}/issues/42/comments`, { body: { body: 'Landing…' } })
    expect(created).toMatchObject({ status: 201, json: { user: { login: 'github-actions[bot]' } } })
    const comment = `${repo}/issues/comments/${field(created.json, 'id')}`
    expect(await send(`PATCH ${comment}`, { body: { body: 'Landed' } })).toMatchObject({ json: { body: 'Landed' } })
    expect(await send(`GET ${comment}`)).toMatchObject({ json: { body: 'Landed' } })
    expect((await send(`DELETE ${comment}`)).status).toBe(204)
    expect((await send(`PATCH ${comment}`, { body: { body: 'Too late' } })).status).toBe(404)
    for (let count = 0; count < 45; count += 1)
      simulator.github.seedComment({ issueNumber: 7, body: `Comment ${count}` })
    const page = await send(`GET ${repo}/issues/7/comments?per_page=20&page=2`)
    expect(page.headers.get('link')).toContain(
      `<${simulator.url}${repo}/issues/7/comments?per_page=20&page=3>; rel="next"`,
    )
    expect((await send(`POST ${repo}/issues/7/comments`, { body: { body: 'x'.repeat(65_537) } })).status).toBe(422)
    expect(newViolations()).toEqual([])
  })

  it('GitHub: deployments with their statuses', async () => {
    const ref = 'feature'
    const wanted = { ref, environment: 'preview/pr-42', auto_merge: false, required_contexts: [] }
    const created = await send(`POST ${repo}/deployments`, { body: wanted })
    const deployment = `${repo}/deployments/${field(created.json, 'id')}`
    for (const state of ['in_progress', 'success']) {
      const body = { state, environment_url: 'https://pr-42.example.com', log_url: 'https://github.com/' }
      expect((await send(`POST ${deployment}/statuses`, { body })).status).toBe(201)
    }
    expect(await send(`GET ${deployment}/statuses`)).toMatchObject({
      json: [{ state: 'success' }, { state: 'in_progress' }],
    })
    expect((await send(`GET ${deployment}`)).status).toBe(200)
    expect(await send(`GET ${repo}/deployments?environment=preview/pr-42&ref=feature`)).toMatchObject({
      json: [{ ref }],
    })
    const next = await send(`POST ${repo}/deployments`, { body: wanted })
    await send(`POST ${repo}/deployments/${field(next.json, 'id')}/statuses`, { body: { state: 'success' } })
    expect(await send(`GET ${deployment}/statuses`)).toMatchObject({ json: [{ state: 'inactive' }, {}, {}] })
    simulator.github.staleRefs.add(ref)
    expect((await send(`POST ${repo}/deployments`, { body: { ref } })).status).toBe(202)
    const longText = { state: 'success', description: 'x'.repeat(141) }
    expect((await send(`POST ${deployment}/statuses`, { body: longText })).status).toBe(422)
    expect(newViolations()).toEqual([])
  })

  it('GitHub: commit statuses, which hold a deployment back', async () => {
    const sha = 'a'.repeat(40)
    const body = { state: 'pending', context: 'touchdown', target_url: 'https://example.com' }
    expect((await send(`POST ${repo}/statuses/${sha}`, { body })).status).toBe(201)
    expect(await send(`POST ${repo}/deployments`, { body: { ref: sha } })).toMatchObject({ status: 409 })
    await send(`POST ${repo}/statuses/${sha}`, { body: { state: 'success', context: 'touchdown' } })
    expect(await send(`GET ${repo}/commits/${sha}/statuses`)).toMatchObject({
      json: [{ state: 'success' }, { state: 'pending' }],
    })
    expect(await send(`GET ${repo}/commits/${sha}/status`)).toMatchObject({
      json: { state: 'success', total_count: 1 },
    })
    expect(newViolations()).toEqual([])
  })

  it('GitHub: whose token it is, and what it may not do', async () => {
    expect((await send('GET /github/user')).status).toBe(403)
    expect(await send('POST /github/graphql', { body: { query: '{ viewer { login } }' } })).toMatchObject({
      json: { data: { viewer: { login: 'github-actions[bot]' } } },
    })
    simulator.github.actAs({ kind: 'user', login: 'octocat' })
    expect(await send('GET /github/user')).toMatchObject({ status: 200, json: { login: 'octocat' } })
    expect((await send('GET /github/user', { as: null })).status).toBe(401)
    simulator.github.permit({ deployments: 'read' })
    const refused = await send(`POST ${repo}/deployments`, { body: { ref: 'main' } })
    expect(refused).toMatchObject({ status: 403, json: { message: 'Resource not accessible by integration' } })
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('deployments=write')
    simulator.github.permit({ deployments: 'write' })
    expect(newViolations()).toEqual([])
  })

  it('GitHub: the history of an environment by GraphQL', async () => {
    const { seedDeployment, addDeploymentStatus } = simulator.github
    const deployment = seedDeployment({ environment: 'history' })
    addDeploymentStatus(deployment, { state: 'success', description: 'took 40 s' })
    const query =
      'query($environments: [String!]) { repository { deployments(environments: $environments) { nodes { state } } } }'
    const answer = await send('POST /github/graphql', { body: { query, variables: { environments: ['history'] } } })
    const nodes = [{ databaseId: deployment.id, state: 'ACTIVE', latestStatus: { description: 'took 40 s' } }]
    expect(answer).toMatchObject({ json: { data: { repository: { deployments: { nodes } } } } })
  })

  it('Edgegap: a server is deployed, followed, listed, read and stopped', async () => {
    const user = { user_type: 'ip_address', user_data: { ip_address: '75.28.35.192' } }
    const order = { application: 'arena', version: '1.0.0', users: [user], tags: ['gh-1-1'] }
    const created = await send('POST /v2/deployments', { body: order })
    expect(created.status).toBe(202)
    const id = field(created.json, 'request_id')
    const words: string[] = []
    for (let count = 0; count < 6; count += 1)
      words.push(field((await send(`GET /v1/status/${id}`)).json, 'current_status'))
    expect(words.at(0)).toBe('Status.INITIALIZING')
    expect(words.at(-1)).toBe('Status.READY')
    const filter = { filters: [{ field: 'tags', operator: 'eq', value: 'gh-1-1' }] }
    expect(await send(`GET /v1/deployments?query=${encodeURIComponent(JSON.stringify(filter))}`)).toMatchObject({
      json: { total_count: 1, data: [{ request_id: id, ready: true }] },
    })
    expect((await send(`GET /v1/deployment/${id}/container-logs?format=text`)).status).toBe(200)
    expect((await send(`DELETE /v1/stop/${id}`)).status).toBe(200)
    expect((await send(`DELETE /v1/stop/${id}`)).status).toBe(410)
    const after: unknown[] = []
    for (let count = 0; count < 3; count += 1) after.push((await send(`GET /v1/status/${id}`)).json)
    expect(after).toMatchObject([
      { current_status: 'Status.TERMINATING' },
      { current_status: 'Status.TERMINATED' },
      { current_status: 'Status.TERMINATED' },
    ])
    expect(await send(`GET /v1/status/${id}`)).toMatchObject({
      status: 400,
      json: { message: 'Bad Request ID provided' },
    })
    const fleetOrder = { ...order, private_host_ids: ['alpha-north-america-95fab093'] }
    const other = await send('POST /v2/private-fleets/deployments', { body: fleetOrder })
    expect((await send(`DELETE /v1/stop/${field(other.json, 'request_id')}`)).status).toBe(202)
    expect(await send('GET /v2/private-fleets/alpha/hosts')).toMatchObject({
      json: { data: [{ status: 'ACTIVE' }, {}] },
    })
    expect(newViolations()).toEqual([])
  })

  it('Edgegap: no capacity leaves a deployment in error state behind', async () => {
    simulator.edgegap.runOutOfCapacity()
    const user = { user_type: 'geo_coordinates', user_data: { latitude: 45.5, longitude: -73.5 } }
    const body = { application: 'arena', version: '1.0.0', users: [user] }
    const refused = await send('POST /v2/deployments', { body })
    expect(refused.status).toBe(422)
    const id = field(refused.json, 'request_id')
    expect(await send(`GET /v1/status/${id}`)).toMatchObject({ json: { error: true, current_status: 'Status.ERROR' } })
    expect(await send(`GET /v1/deployment/${id}/container-logs`)).toMatchObject({
      json: { crash_data: { exit_code: 137 } },
    })
    expect((await send('POST /v2/deployments', { body: { ...body, version: 'none' } })).status).toBe(400)
    expect((await send('POST /v2/deployments', { body, as: 'Bearer x' })).status).toBe(401)
    expect((await send('GET /v1/deployment/nobody/container-logs')).status).toBe(400)
    expect((await send('DELETE /v1/stop/nobody')).status).toBe(400)
    expect(newViolations()).toEqual([])
  })

  it('Edgegap: versions of an application', async () => {
    const image = { docker_repository: 'registry.edgegap.com', docker_image: 'landing/arena', docker_tag: '1.1.0' }
    const body = { name: '1.1.0', ...image, req_cpu: 1024, req_memory: 1024 }
    const statuses: number[] = []
    for (const what of [
      'POST /v1/app/arena/version',
      'POST /v1/app/arena/version',
      'POST /v1/app/nothing/version',
      'PATCH /v1/app/arena/version/1.1.0',
      'GET /v1/app/arena/version/1.1.0',
      'GET /v1/app/arena/versions',
    ]) {
      statuses.push((await send(what, what.startsWith('GET') ? {} : { body })).status)
    }
    expect(statuses).toEqual([200, 409, 404, 200, 200, 200])
    expect(newViolations()).toEqual([])
  })

  it('the tracker: three ways to log in, and the refresh of a token', async () => {
    const { deployer, answerLoginBy } = simulator.tracker
    const { username, password } = deployer
    const byToken = await send('POST /api/v1/auth/login', { body: { username, password } })
    expect(await send('GET /api/v1/deployments', { as: `Bearer ${field(byToken.json, 'token')}` })).toMatchObject({
      status: 200,
    })
    answerLoginBy('accessToken')
    const named = await send('POST /api/v1/auth/login', { body: { username, password } })
    expect(Object(named.json)).toHaveProperty('accessToken')
    answerLoginBy('cookie')
    const cookie = await send('POST /api/v1/auth/login', { body: { username, password } })
    expect(cookie.headers.getSetCookie()[0]).toMatch(/^access_token=/)
    expect(Object(cookie.json)).not.toHaveProperty('token')
    answerLoginBy('token')
    const wrong = await send('POST /api/v1/auth/login', { body: { username, password: 'wrong' } })
    expect(wrong).toMatchObject({ status: 401, json: { message: 'Invalid credentials', path: '/api/v1/auth/login' } })
    const last = await send('POST /api/v1/auth/login', { body: { username, password } })
    expect((await send('POST /api/v1/auth/login', { body: { username, password } })).status).toBe(429)
    const refreshed = { username, refreshToken: field(last.json, 'refreshToken') }
    expect((await send('POST /api/v1/auth/refresh', { body: refreshed })).status).toBe(200)
    expect((await send('POST /api/v1/auth/refresh', { body: refreshed })).status).toBe(401)
    expect(newViolations()).toEqual([])
  })

  it('the tracker: a record goes through its states', async () => {
    const { componentId, environmentId } = simulator.tracker
    const created = await send('POST /api/v1/deployments', {
      body: { componentId, environmentId, version: '1.2.3', metadata: { run: 1 } },
    })
    expect(created).toMatchObject({ status: 201, json: { status: 'pending', finishedAt: null } })
    expect(Object(created.json)).not.toHaveProperty('component')
    const record = `/api/v1/deployments/${field(created.json, 'id')}`
    expect(await send(`PATCH ${record}`, { body: { status: 'succeeded' } })).toMatchObject({
      status: 400,
      json: {
        message: 'Invalid status transition from "pending" to "succeeded". Allowed transitions: in_progress, failed',
      },
    })
    expect((await send(`PATCH ${record}`, { body: { status: 'in_progress' } })).status).toBe(200)
    const end = { status: 'succeeded', finishedAt: '2026-11-22T12:00:00+01:00', metadata: { attempt: 2 } }
    expect(await send(`PATCH ${record}`, { body: end })).toMatchObject({
      json: { finishedAt: end.finishedAt, metadata: { run: 1, attempt: 2 }, component: { name: 'landing-site' } },
    })
    expect(await send(`GET ${record}`)).toMatchObject({ json: { finishedAt: '2026-11-22T11:00:00.000Z' } })
    expect((await send(`PATCH ${record}`, { body: {} })).status).toBe(200)
    const wanted = `componentId=${componentId}&environmentId=${environmentId}&status=succeeded&take=1`
    expect(await send(`GET /api/v1/deployments?${wanted}`)).toMatchObject({ json: { total: 1, skip: 0, take: 1 } })
    expect(newViolations()).toEqual([])
  })

  it('the tracker: matrix and latest, in the shapes of its versions', async () => {
    const { overviews, componentId } = simulator.tracker
    const production = { environmentName: 'production', version: '1.2.3' }
    expect(await send('GET /api/v1/deployments/matrix')).toMatchObject({
      json: [{ environments: [production, { version: null }] }],
    })
    overviews.matrix = 'by-name'
    expect(await send('GET /api/v1/deployments/matrix')).toMatchObject({
      json: [{ environments: { production: { version: '1.2.3' } } }],
    })
    overviews.matrix = 'broken'
    expect((await send('GET /api/v1/deployments/matrix')).status).toBe(500)
    expect(await send(`GET /api/v1/deployments/latest?componentId=${componentId}`)).toMatchObject({
      json: [{ version: '1.2.3' }],
    })
    overviews.latest = 'broken'
    expect((await send(`GET /api/v1/deployments/latest?componentId=${componentId}`)).status).toBe(500)
    expect(newViolations()).toEqual([])
  })

  it('the tracker: refusals', async () => {
    const { componentId, environmentId, reader, tokenFor, deployer } = simulator.tracker
    const nobody = '550e8400-e29b-41d4-a716-446655440001'
    const body = { componentId, environmentId, version: '1' }
    const refusals = {
      noToken: await send('GET /api/v1/deployments', { as: null }),
      expired: await send('GET /api/v1/deployments', { as: `Bearer ${tokenFor(deployer, 1)}` }),
      notAdmin: await send('POST /api/v1/deployments', { body, as: `Bearer ${tokenFor(reader)}` }),
      component: await send('POST /api/v1/deployments', { body: { ...body, componentId: nobody } }),
      deployment: await send(`GET /api/v1/deployments/${nobody}`),
      noUuid: await send('GET /api/v1/deployments/not-a-uuid'),
    }
    expect(refusals).toMatchObject({
      noToken: { status: 401, json: { message: 'Unauthorized' } },
      expired: { status: 401, json: { message: 'Unauthorized' } },
      notAdmin: { status: 403, json: { message: 'Forbidden resource' } },
      component: { status: 404, json: { message: `Component with ID "${nobody}" not found` } },
      deployment: { status: 404, json: { message: `Deployment with ID "${nobody}" not found` } },
      noUuid: { status: 500, json: { message: 'Internal server error' } },
    })
    expect(newViolations()).toEqual([])
  })

  it('no operation of the contracts is left out', async () => {
    const asked = new Set(simulator.requests.map(({ operation }) => operation))
    const missing = Object.entries(simulator.operations).flatMap(([api, ids]) =>
      ids.filter((id) => !asked.has(`${api} ${id}`)).map((id) => `${api} ${id}`),
    )
    expect(missing).toEqual([])
  })
})

describe('What is against a contract is found', () => {
  it('a request with a property that is not allowed, answered as the tracker does', async () => {
    const { componentId } = simulator.tracker
    const body = { componentId, environmentId: 'x', status: 'succeeded' }
    expect(await send('POST /api/v1/deployments', { body })).toMatchObject({
      status: 400,
      json: {
        message: [
          'property status should not exist',
          'environmentId must be a UUID',
          'version should not be empty',
          'version must be a string',
        ],
      },
    })
    expect(newViolations().join('\n')).toMatch(
      /tracker: POST .* request\/requestBody: must NOT have additional properties/,
    )
  })

  it.each([
    ['take=101', 'take must not be greater than 100'],
    ['foo=1', 'property foo should not exist'],
    ['status=done', 'status must be one of the following values: pending, in_progress, succeeded, failed, rolled_back'],
  ])('a tracker query of %s', async (query, message) => {
    expect(await send(`GET /api/v1/deployments?${query}`)).toMatchObject({ status: 400, json: { message: [message] } })
    expect(newViolations()).not.toEqual([])
  })

  it('malformed JSON', async () => {
    expect(await send('POST /api/v1/deployments', { body: '{x' })).toMatchObject({
      status: 400,
      json: { message: "Expected property name or '}' in JSON at position 1" },
    })
    expect(newViolations()).not.toEqual([])
  })

  it('a body of another version of the API', async () => {
    const body = { app_name: 'arena', version_name: '1.0.0', ip_list: ['75.28.35.192'] }
    expect((await send('POST /v2/deployments', { body })).status).toBe(400)
    expect(newViolations().join('\n')).toContain("must have required property 'application'")
  })

  it('a path that no contract knows', async () => {
    expect((await send('GET /v1/deployments/x/logs')).status).toBe(404)
    expect((await send('GET /nowhere', { as: null })).status).toBe(404)
    expect(newViolations()).toEqual([
      'flightcontrol: GET /v1/deployments/x/logs is not in the contract',
      'no simulated API has GET /nowhere',
    ])
  })

  it('an answer of a wrong shape, or of a status that is not listed', async () => {
    const contract = await createContract({
      openapi: '3.0.3',
      info: { title: 'Weather', version: '1' },
      paths: { '/weather': { get: { operationId: 'weather', responses: { 200: { description: 'OK', ...windy } } } } },
    })
    expect(contract.responseProblems('weather', { status: 200, body: { wind: 12 } })).toEqual([])
    expect(contract.responseProblems('weather', { status: 200, body: { wind: 'strong' } })).toEqual([
      'answer/wind: must be number',
    ])
    expect(contract.responseProblems('weather', { status: 204 })).toEqual(['answer: status 204 is not in the contract'])
    await expect(createContract({ swagger: '2.0' })).rejects.toThrow('no OpenAPI 3 document')
  })
})

const windy = {
  content: { 'application/json': { schema: { type: 'object', properties: { wind: { type: 'number' } } } } },
}

describe('Faults can be ordered', () => {
  it('strike the n-th matching request, as often as they are told to', async () => {
    simulator.fault({
      match: { method: 'get', path: /\/pulls\//, nth: 2 },
      reply: { status: 502, body: '"bad"' },
      times: 2,
    })
    const statuses: number[] = []
    for (let count = 0; count < 4; count += 1) statuses.push((await send(`GET ${repo}/pulls/42`)).status)
    expect(statuses).toEqual([200, 502, 502, 200])
  })

  it('lose an answer after the work is done', async () => {
    const before = simulator.github.comments.length
    simulator.fault({ match: { method: 'POST', path: /\/comments$/ }, reply: 'reset', strikes: 'after' })
    await expect(send(`POST ${repo}/issues/42/comments`, { body: { body: 'Landed' } })).rejects.toThrow('fetch failed')
    expect(simulator.github.comments).toHaveLength(before + 1)
  })

  it('limit the rate as GitHub and Edgegap do', async () => {
    simulator.fault({ match: { path: /^\/github\// }, reply: githubReplies.secondaryRateLimit(60, 429) })
    simulator.fault({ match: { path: /^\/v2\// }, reply: edgegapReplies.tooManyRequests(3) })
    const limited = await send(`GET ${repo}/pulls/42`)
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '60'])
    expect((await send('POST /v2/deployments', { body: {} })).status).toBe(429)
  })

  it('hang until the client gives up, and end when they are cleared', async () => {
    simulator.fault({ reply: 'hang', times: Number.POSITIVE_INFINITY })
    await expect(fetch(simulator.url, { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout')
    simulator.clearFaults()
    expect((await send(`GET ${repo}/pulls/42`)).status).toBe(200)
    newViolations()
  })

  it('script answers against the contract, which are no violations', async () => {
    const [moment] = scenarios.landing()
    if (moment === undefined) throw new Error('the scenario is empty')
    simulator.flightcontrol.scriptNext([
      { ...moment, atPoll: 1, status: 'TELEPORTING' },
      { ...moment, atPoll: 2, wire: (body) => ({ ...body, status: 5 }) },
    ])
    const started = await send(`GET ${simulator.flightcontrol.hook}`, { as: null })
    const poll = `GET /v1/deployments/${field(started.json, 'deploymentId')}`
    expect(await send(poll)).toMatchObject({ json: { status: 'TELEPORTING' } })
    expect(await send(poll)).toMatchObject({ json: { status: 5 } })
    expect(newViolations()).toEqual([])
  })
})

describe('The clock', () => {
  it('that moves the timelines can be the test’s own', async () => {
    const clock = { nowMs: 0 }
    const timed = await startSimulator({ now: () => clock.nowMs })
    timed.flightcontrol.script(scenarios.landing())
    const { deploymentId } = Object(await (await fetch(timed.flightcontrol.hook)).json())
    const words: string[] = []
    for (clock.nowMs of [0, 999, 1_000, 8_999, 9_000]) {
      const headers = { authorization: `Bearer ${timed.flightcontrol.apiKey}` }
      words.push(
        field(await (await fetch(`${timed.url}/v1/deployments/${deploymentId}`, { headers })).json(), 'status'),
      )
    }
    expect(words).toEqual(['PENDING', 'PENDING', 'INPROGRESS', 'INPROGRESS', 'SUCCESS'])
    await timed.close()
  })
})
