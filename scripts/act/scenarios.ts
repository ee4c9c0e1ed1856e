/** The stories that are run on a real runner: the workflow, what the providers do, and what must be true at the end. */

import { type Simulator, scenarios as timelines } from '../../simulator/index.ts'
import { exampleEvent } from './events.ts'
import type { WorkflowEnd } from './run-workflow.ts'

export const repository = 'Codertocat/Hello-World'
export const branch = 'master'

/** One sentence that must be true: what is the case, and what should be. */
export type Claim = readonly [sentence: string, actual: unknown, expected: unknown]

export interface Story {
  readonly title: string
  readonly workflow: string
  event(commit: string): { readonly name: string; readonly payload: unknown }
  prepare(simulator: Simulator): void
  claims(end: WorkflowEnd, simulator: Simulator, commit: string): readonly Claim[]
}

const headOfPullRequest = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'

export const stories: readonly Story[] = [
  {
    title: 'a push lands, with the action checked out beside the workflow',
    workflow: '__tests__/act/push.yml',
    event: pushOf,
    prepare: ({ flightcontrol }) => flightcontrol.script(timelines.landing(0.05)),
    claims: ({ exitCode, outputs }, simulator, commit) => [
      ['the job passes', exitCode, 0],
      ['the result is success', outputs['result'], 'success'],
      ['the reason says so', outputs['reason'], 'succeeded'],
      ['the target is the normal environment', outputs['target'], 'normal'],
      ['the pushed commit is deployed', [outputs['commit'], triggers(simulator)[0]?.query['commit']], [commit, commit]],
      ['the address is given out', outputs['url'], 'https://app.example.com'],
      ...alwaysTrue(outputs, simulator),
    ],
  },
  {
    title: 'a pull request gets a preview and one comment, with the action named as users name it',
    workflow: '__tests__/act/pull-request.yml',
    event: () => ({ name: 'pull_request', payload: exampleEvent('pull_request', { action: 'opened' }) }),
    prepare: ({ flightcontrol, github }) => {
      github.seedPullRequest({ number: 2, headSha: headOfPullRequest })
      flightcontrol.script(timelines.preview(0.05))
    },
    claims: ({ exitCode, outputs }, simulator) => [
      ['the job passes', exitCode, 0],
      ['the result is success', outputs['result'], 'success'],
      ['the target is a preview', outputs['target'], 'preview'],
      ['it is the pull request’s', outputs['pullRequest'], '2'],
      ['its head is deployed, not the merge', outputs['commit'], headOfPullRequest],
      ['the trigger names both', triggers(simulator)[0]?.path.endsWith(`/2/${headOfPullRequest}`), true],
      ['there is one comment', simulator.github.comments.length, 1],
      ...alwaysTrue(outputs, simulator),
    ],
  },
  {
    title: 'a build fails: the job is red, and the next step still reads what happened',
    workflow: '__tests__/act/failing.yml',
    event: pushOf,
    prepare: ({ flightcontrol }) => flightcontrol.script(timelines.failingBuild(0.05)),
    claims: ({ exitCode, outputs }, simulator) => [
      ['the job fails', exitCode, 1],
      ['the result is failed', outputs['result'], 'failed'],
      ['the reason is the build', outputs['reason'], 'build-failed'],
      ...alwaysTrue(outputs, simulator),
    ],
  },
  {
    title: 'a fleet is planned, spread over the jobs of a matrix by our own workflow, and comes to one result',
    workflow: '__tests__/act/fleet.yml',
    event: pushOf,
    prepare({ flightcontrol, edgegap }) {
      flightcontrol.script(timelines.landing(0.05))
      edgegap.script(timelines.gameServer(0.05))
    },
    claims: ({ exitCode, outputs }, simulator) => [
      ['the workflow passes', exitCode, 0],
      ['the result is success', outputs['result'], 'success'],
      ['each entry has been deployed once', triggers(simulator).length, 3],
      ['at any provider', simulator.edgegap.deployments.length, 1],
      ['every request kept to the contracts', simulator.violations, []],
    ],
  },
]

function pushOf(commit: string) {
  const ref = `refs/heads/${branch}`
  return { name: 'push', payload: exampleEvent('push', { ref }, { after: commit }) }
}

function alwaysTrue(outputs: WorkflowEnd['outputs'], simulator: Simulator): readonly Claim[] {
  const started = simulator.flightcontrol.deployments
  return [
    ['one trigger has been sent', triggers(simulator).length, 1],
    ['the output deploymentId is its deployment', outputs['deploymentId'], started[0]?.deploymentId],
    ['every request kept to the contracts', simulator.violations, []],
  ]
}

function triggers(simulator: Simulator) {
  return simulator.requests.filter(({ path }) => path.includes('/deploy-hook/'))
}
