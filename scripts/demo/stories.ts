/** What the demo shows: four runs, what each one is about, and what must be true at its end. */

import { type Simulator, scenarios as timelines } from '../../simulator/index.ts'
import type { StepEnd } from '../../simulator/runner/step.ts'
import { headCommit, pullRequest, pullRequestOpened, push, pushedCommit } from './events.ts'

/** One sentence, and whether it is true. */
export type Claim = readonly [sentence: string, holds: boolean]

/** What claims are made of, when a run is over. */
export interface Ended {
  readonly main: StepEnd
  /** Closed, but its state can still be read: requests, comments, deployments. */
  readonly simulator: Simulator
}

export interface Story {
  /** For `--scenario`. */
  readonly name: string
  readonly title: string
  readonly happens: string
  readonly lookAt: string
  readonly event: { readonly name: string; readonly payload: unknown; readonly sha: string }
  /** The inputs that differ from run to run. */
  readonly hook: 'hook' | 'preview-hook'
  /** Somebody presses "Cancel workflow" as soon as a line of the log holds this. */
  readonly cancelAt?: string
  /** `pace` stretches the deployment: with 1 it takes ten seconds or less. */
  readonly prepare: (simulator: Simulator, pace: number) => void
  readonly claims: (ended: Ended) => readonly Claim[]
}

export const stories: readonly Story[] = [
  {
    name: 'push',
    title: 'A push to main',
    happens: 'Somebody pushes to main. The commit is deployed to production, two services, and lands.',
    lookAt: 'One line for each change, with the time each phase took; the last line says it all.',
    event: push(),
    hook: 'hook',
    prepare: ({ flightcontrol }, pace) => flightcontrol.script(timelines.landing(pace)),
    claims: ({ main, simulator }) => [
      ['the step passes', main.exitCode === 0],
      ['the result is success', main.outputs['result'] === 'success'],
      ['the pushed commit was deployed', simulator.flightcontrol.deployments[0]?.commit === pushedCommit],
    ],
  },
  {
    name: 'preview',
    title: 'A preview for a pull request',
    happens: `Pull request #${pullRequest.number} is opened, and gets an environment of its own.`,
    lookAt: 'What is deployed is its head commit, not the merge commit that GitHub runs the workflow on.',
    event: pullRequestOpened(),
    hook: 'preview-hook',
    prepare: ({ flightcontrol, github }, pace) => {
      github.seedPullRequest({ ...pullRequest, headSha: headCommit })
      flightcontrol.script(timelines.preview(pace))
    },
    claims: ({ main, simulator }) => [
      ['the step passes', main.exitCode === 0],
      ['the result is success', main.outputs['result'] === 'success'],
      ['the head commit was deployed', simulator.flightcontrol.deployments[0]?.commit === headCommit],
      ['the address is an output', main.outputs['url'] === 'https://pr-42.preview.example.com'],
      ['the pull request has one comment, edited to its end', isOneCommentThatSays('landed', simulator)],
    ],
  },
  {
    name: 'failing-build',
    title: 'A build that fails',
    happens: 'The same push, but "npm ci" fails while Flightcontrol builds the web service.',
    lookAt: 'The build error, as Flightcontrol tells it; one Error line with what to do; outputs although it failed.',
    event: push(),
    hook: 'hook',
    prepare: ({ flightcontrol }, pace) => flightcontrol.script(timelines.failingBuild(pace)),
    claims: ({ main }) => [
      ['the step fails', main.exitCode === 1],
      ['the reason is build-failed', main.outputs['reason'] === 'build-failed'],
      ['one Error line says why', main.stdout.split('\n').filter((line) => line.startsWith('::error::')).length === 1],
      ['the services are an output all the same', main.outputs['services']?.includes('BUILD_ERROR') === true],
    ],
  },
  {
    name: 'cancelled',
    title: 'A run that is cancelled',
    happens: 'The build takes long, and somebody presses "Cancel workflow": the runner sends SIGINT.',
    lookAt: 'It ends at once, says that the deployment goes on, and how to follow it later.',
    event: push(),
    hook: 'hook',
    cancelAt: 'BUILDING',
    prepare: ({ flightcontrol }, pace) => flightcontrol.script(timelines.slow(pace)),
    claims: ({ main }) => [
      ['the step fails', main.exitCode === 1],
      ['the result is interrupted', main.outputs['result'] === 'interrupted'],
      ['the deployment can be found again', (main.outputs['deploymentId'] ?? '') !== ''],
    ],
  },
]

function isOneCommentThatSays(word: string, { github }: Simulator): boolean {
  return github.comments.length === 1 && github.comments[0]?.body.includes(word) === true
}

/** What is true at the end of every run. */
export function commonClaims({ main, simulator }: Ended): readonly Claim[] {
  const triggers = simulator.requests.filter(({ path }) => path.includes('/deploy-hook/'))
  const shown = main.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const told = [...shown, ...Object.values(main.outputs), main.summary].join('\n')
  return [
    ['exactly one deployment was started', triggers.length === 1],
    ['no secret is in the log, the outputs or the summary', !/fake-[a-z-]*-0123456789/.test(told)],
    ['every request kept to the API contracts', simulator.violations.length === 0],
  ]
}
