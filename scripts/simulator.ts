/**
 * Keeps the simulator up for people who try their own workflow with it: prints what to put where, then one line a
 * request. The name of a scenario, typed in, changes what the next deployments do. Ends with Ctrl-C.
 */

import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type RecordedRequest, type Simulator, scenarios, startSimulator } from '../simulator/index.ts'

const { landing, preview, failingBuild, failingRollout, slow, stuckInQueue, noChange, cancelledByProvider } = scenarios
const stories = { landing, preview, failingBuild, failingRollout, slow, stuckInQueue, noChange, cancelledByProvider }
const games = {
  gameServer: scenarios.gameServer,
  gameServerFails: scenarios.gameServerFails,
  gameServerTerminated: scenarios.gameServerTerminated,
  gameServerStuck: scenarios.gameServerStuck,
}
const names = [...Object.keys(stories), ...Object.keys(games)]

const usage = `Keeps the simulator up until Ctrl-C.

  npm run simulator -- [--port N] [--scale FACTOR]

  --port N        listen there (default: 8787; 0 for any free port)
  --scale FACTOR  how much slower than a demo of some seconds deployments are (default: 1)

Type the name of a scenario to change what the next deployments do: ${names.join(', ')}
`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    port: { type: 'string', default: '8787' },
    scale: { type: 'string', default: '1' },
  },
})
if (values.help === true) say(usage)
else await run(Number(values.port), Number(values.scale))

async function run(port: number, scale: number): Promise<void> {
  let told = 0
  const simulator = await startSimulator({ port, onRequest: (request) => sayRequest(request) })
  simulator.github.seedPullRequest({ number: 42 })
  simulator.flightcontrol.script(landing(scale))
  simulator.flightcontrol.script(preview(scale), 'preview')
  simulator.edgegap.script(games.gameServer(scale))
  say(instructions(simulator))

  const lines = createInterface({ input: process.stdin })
  lines.on('line', (line) => say(choose(simulator, line.trim(), scale)))
  const watch = setInterval(() => {
    for (const violation of simulator.violations.slice(told)) say(`  against the contract: ${violation}`)
    told = simulator.violations.length
  }, 200)
  process.once('SIGINT', () => {
    clearInterval(watch)
    lines.close()
    void simulator.close()
  })
}

function choose(simulator: Simulator, name: string, scale: number): string {
  const story = Object.entries(stories).find(([key]) => key === name)?.[1]
  const game = Object.entries(games).find(([key]) => key === name)?.[1]
  if (story !== undefined) simulator.flightcontrol.script(story(scale))
  else if (game !== undefined) simulator.edgegap.script(game(scale))
  else return `There is no scenario "${name}"; there are: ${names.join(', ')}`
  return `The next deployments: ${name}`
}

function instructions({ url, host, flightcontrol, github, edgegap, tracker }: Simulator): string {
  const { username, password } = tracker.deployer
  return `The simulator is up at ${url}. Everything below is fake.

Inputs of the Flightcontrol actions
  hook:          ${flightcontrol.hook}
  preview-hook:  ${flightcontrol.previewHook}
  api-key:       ${flightcontrol.apiKey}
  api-url:       ${url}
  allowed-hosts: ${host}

Inputs of the Edgegap actions
  token:         ${edgegap.token}
  application:   arena
  version:       1.0.0
  private-host-ids: alpha-north-america-95fab093
  api-url, allowed-hosts: as above

Inputs for the tracker
  url:            ${url}
  username:       ${username}
  password:       ${password}
  token:          ${tracker.tokenFor(tracker.deployer)}
  component-id:   ${tracker.componentId}
  environment-id: ${tracker.environmentId}

Environment of the run (github-token: any text)
  GITHUB_API_URL=${github.apiUrl}
  GITHUB_GRAPHQL_URL=${github.graphqlUrl}
  GITHUB_REPOSITORY=${github.repository}
  pull request 42 exists

Scenarios, to be typed: ${names.join(', ')}
`
}

/** The operation says which request it was; the path of a hook would show its secret. */
function sayRequest({ method, path, operation }: RecordedRequest): void {
  say(`  ${method.padEnd(6)} ${operation ?? path}`)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
