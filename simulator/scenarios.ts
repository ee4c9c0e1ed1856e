/** Named stories of deployments. `scale` stretches them: 1 is a demo of some seconds, 0.01 is for tests. */

import type { EdgegapState } from './edgegap/deployment.ts'
import type { DeploymentState, ServiceState } from './flightcontrol/deployments.ts'
import { cuid } from './ids.ts'
import { stretched, type Timeline } from './timeline.ts'

type Story = Timeline<DeploymentState>

const web = { id: cuid('web'), name: 'Web App', givenId: 'web-app', type: 'web', domain: 'https://app.example.com' }
const worker = { id: cuid('worker'), name: 'Mail Worker', givenId: 'mail-worker', type: 'worker' }

/** The status words of both services; the error, if any, is the web service's. */
function services(webStatus: string, workerStatus: string, error?: unknown): readonly ServiceState[] {
  return [
    { ...web, status: webStatus, ...(error === undefined ? {} : { error }) },
    { ...worker, status: workerStatus },
  ]
}

/** Waits in the queue, is built and rolled out, ends well. */
export function landing(scale = 1): Story {
  return stretched<DeploymentState>(
    [
      { atMs: 0, status: 'PENDING', services: services('PENDING', 'PENDING') },
      { atMs: 1_000, status: 'INPROGRESS', services: services('INPROGRESS', 'PENDING_DEPENDENCY') },
      { atMs: 2_000, status: 'INPROGRESS', services: services('BUILDING', 'BUILDING') },
      { atMs: 5_000, status: 'INPROGRESS', services: services('DEPLOYING', 'BUILDING') },
      { atMs: 7_000, status: 'INPROGRESS', services: services('DEPLOYING', 'DEPLOYING') },
      { atMs: 9_000, status: 'SUCCESS', services: services('SUCCESS', 'SUCCESS') },
    ],
    scale,
  )
}

/** A preview environment: new resources are made first, the web service gets an address of its own. */
export function preview(scale = 1): Story {
  const domain = 'https://pr-42.preview.example.com'
  const only = (status: string): readonly ServiceState[] => [{ ...web, domain, status }]
  return stretched<DeploymentState>(
    [
      { atMs: 0, status: 'PENDING', services: only('PENDING') },
      { atMs: 500, status: 'INPROGRESS', services: only('PROVISIONING') },
      { atMs: 2_500, status: 'INPROGRESS', services: only('BUILDING') },
      { atMs: 5_000, status: 'INPROGRESS', services: only('DEPLOYING') },
      { atMs: 7_000, status: 'SUCCESS', services: only('SUCCESS') },
    ],
    scale,
  )
}

const npmError = [
  'npm error code ERESOLVE',
  'npm error ERESOLVE could not resolve',
  'npm error While resolving: react-dom@19.1.0',
  'npm error Found: react@18.3.1',
  'npm error Could not resolve dependency:',
  'npm error peer react@"^19.1.0" from react-dom@19.1.0',
  'The command "npm ci" exited with code 1.',
].join('\n')

/** The build of the web service fails; the worker is cancelled because of it. */
export function failingBuild(scale = 1): Story {
  return stretched<DeploymentState>(
    [
      { atMs: 0, status: 'PENDING', services: services('PENDING', 'PENDING') },
      { atMs: 500, status: 'INPROGRESS', services: services('BUILDING', 'PENDING_DEPENDENCY') },
      { atMs: 4_000, status: 'BUILD_ERROR', services: services('BUILD_ERROR', 'CANCELLED', npmError) },
    ],
    scale,
  )
}

/** The new version is built but does not become healthy. */
export function failingRollout(scale = 1): Story {
  const error = { message: 'Health check failed: GET /health answered 503 (10 attempts)' }
  return stretched<DeploymentState>(
    [
      { atMs: 0, status: 'INPROGRESS', services: services('BUILDING', 'BUILDING') },
      { atMs: 3_000, status: 'INPROGRESS', services: services('DEPLOYING', 'DEPLOYING') },
      { atMs: 6_000, status: 'DEPLOY_ERROR', services: services('DEPLOY_ERROR', 'SUCCESS', error) },
    ],
    scale,
  )
}

/** Builds for an hour: for cancelling and for deadlines. */
export function slow(scale = 1): Story {
  return stretched<DeploymentState>(
    [
      { atMs: 0, status: 'INPROGRESS', services: services('INPROGRESS', 'PENDING_DEPENDENCY') },
      { atMs: 1_000, status: 'INPROGRESS', services: services('BUILDING', 'PENDING_DEPENDENCY') },
      { atMs: 3_600_000, status: 'SUCCESS', services: services('SUCCESS', 'SUCCESS') },
    ],
    scale,
  )
}

/** Waits in the queue for an hour. */
export function stuckInQueue(scale = 1): Story {
  return stretched<DeploymentState>(
    [
      { atMs: 0, status: 'PENDING', services: services('PENDING', 'PENDING') },
      { atMs: 3_600_000, status: 'SUCCESS', services: services('SUCCESS', 'SUCCESS') },
    ],
    scale,
  )
}

/** No watched path has changed: nothing to do, which is a success. */
export function noChange(scale = 1): Story {
  return stretched<DeploymentState>(
    [
      { atMs: 0, status: 'PENDING', services: services('PENDING', 'PENDING') },
      { atMs: 500, status: 'NO_CHANGE', services: services('NO_CHANGE', 'NO_CHANGE') },
    ],
    scale,
  )
}

/** A newer deployment takes its place while it is being built. */
export function cancelledByProvider(scale = 1): Story {
  return stretched<DeploymentState>(
    [
      { atMs: 0, status: 'INPROGRESS', services: services('BUILDING', 'BUILDING') },
      { atMs: 2_000, status: 'CANCELLED', services: services('CANCELLED', 'CANCELLED') },
    ],
    scale,
  )
}

const edgegapStates = (words: readonly string[]): Timeline<EdgegapState> =>
  words.map((word, index) => ({
    atMs: index * 500,
    status: `Status.${word}`,
    running: word === 'READY',
    error: word === 'ERROR',
  }))

const seeking = ['INITIALIZING', 'SEEKING', 'SEEKED', 'SCANNING', 'DEPLOYING']

/** Edgegap: a server is sought, found, and ready. */
export function gameServer(scale = 1): Timeline<EdgegapState> {
  return stretched(edgegapStates([...seeking, 'READY']), scale)
}

/** Edgegap: the image cannot be pulled in time. */
export function gameServerFails(scale = 1): Timeline<EdgegapState> {
  const states = edgegapStates([...seeking, 'ERROR'])
  const told = states.map((state) => (state.error ? { ...state, errorDetail: 'Pull image timeout exceeded' } : state))
  return stretched(told, scale)
}

/** Edgegap: no server could be allocated; the deployment exists in error state from the start. */
export function gameServerWithoutCapacity(): Timeline<EdgegapState> {
  return [{ atMs: 0, status: 'Status.ERROR', running: false, error: true, errorDetail: 'No server could be allocated' }]
}

/** Edgegap: somebody stops it while it starts. */
export function gameServerTerminated(scale = 1): Timeline<EdgegapState> {
  return stretched(edgegapStates([...seeking, 'TERMINATING', 'TERMINATED']), scale)
}

/** Edgegap: keeps on deploying. */
export function gameServerStuck(scale = 1): Timeline<EdgegapState> {
  return stretched(edgegapStates(seeking), scale)
}
