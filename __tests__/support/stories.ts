/** Builders: a deployment of two services, at any point of its life, with whatever a test wants to be different. */

import type { Observation, Phase, Service, State } from '../../src/core/deployment.ts'
import { type OutcomeParts, outcome } from '../../src/core/outcome.ts'
import type { RunFacts } from '../../src/core/reporter.ts'
import type { EndedStory, Story } from '../../src/core/story.ts'
import { beginStory, endStory, observe, passTime } from '../../src/core/tell-story.ts'

export const commit = '01e573f2198f120f66b08621fde0256874d0c24d'
export const deploymentId = 'clcpcxekt000lc9ojqtgtc26y'
export const previewUrl = 'https://pr-42.example.com'

export function aRun(different: Partial<RunFacts> = {}): RunFacts {
  return {
    owner: 'acme',
    repo: 'shop',
    runId: '9001',
    runNumber: 128,
    runAttempt: 1,
    workflow: 'Deploy',
    job: 'preview',
    eventName: 'pull_request',
    actor: 'octocat',
    runUrl: 'https://github.com/acme/shop/actions/runs/9001/attempts/1',
    ...different,
  }
}

export function aService(different: Partial<Service> = {}): Service {
  return {
    id: 'svc-web',
    name: 'web',
    aliases: [],
    type: 'web',
    state: 'running',
    status: 'BUILDING',
    url: '',
    error: '',
    ...different,
  }
}

export function anObservation(different: Partial<Observation> = {}): Observation {
  return {
    state: 'running',
    phase: 'build',
    status: 'INPROGRESS',
    environment: '',
    services: [aService()],
    url: '',
    address: '',
    error: '',
    contradiction: '',
    details: {},
    ...different,
  }
}

/** Before the trigger: a preview of pull request 42. */
export function aStory(different: Partial<Story> = {}): Story {
  const story = beginStory({
    provider: { name: 'flightcontrol', title: 'Flightcontrol' },
    subject: { target: 'preview', commit, branch: 'feat/checkout', pullRequest: 42 },
    why: 'pull_request synchronize: a preview of pull request 42 at its head commit',
    environment: '',
    startedAt: new Date('2026-11-22T14:28:03Z'),
  })
  return { ...story, ...different }
}

export function triggered(story: Story = aStory()): Story {
  return { ...passTime(story, 300), deploymentId }
}

export function seen(story: Story, at: { elapsedMs: number } & Partial<Observation>): Story {
  const { elapsedMs, ...observation } = at
  return observe(story, {
    observation: anObservation(observation),
    elapsedMs,
    primaryService: '',
    environmentGiven: true,
  })
}

export function ended(story: Story, parts: OutcomeParts & { elapsedMs?: number }): EndedStory {
  const { elapsedMs = story.elapsedMs, ...rest } = parts
  return endStory(story, {
    outcome: outcome({ deploymentId: story.deploymentId, observation: story.observation, ...rest }),
    elapsedMs,
  })
}

/** web and worker, each `[state, status]`. */
function services(
  web: [State, string],
  worker: [State, string],
  more: { web?: Partial<Service>; worker?: Partial<Service> } = {},
) {
  return [
    aService({ state: web[0], status: web[1], ...more.web }),
    aService({ id: 'svc-worker', name: 'worker', type: 'worker', state: worker[0], status: worker[1], ...more.worker }),
  ]
}

function phase(name: Phase, status = 'INPROGRESS'): Partial<Observation> {
  return { phase: name, status, state: name === 'queue' ? 'queued' : 'running' }
}

export function queued(): Story {
  return seen(triggered(), {
    elapsedMs: 2_000,
    ...phase('queue', 'PENDING'),
    services: services(['queued', 'PENDING'], ['queued', 'PENDING']),
  })
}

export function building(): Story {
  return seen(queued(), {
    elapsedMs: 40_000,
    ...phase('build'),
    services: services(['running', 'BUILDING'], ['queued', 'PENDING_DEPENDENCY']),
  })
}

export function deploying(): Story {
  return seen(building(), {
    elapsedMs: 127_000,
    ...phase('deploy'),
    services: services(['running', 'DEPLOYING'], ['running', 'BUILDING']),
  })
}

/** Success in 3m 05s, of these 40s in the queue. */
export function landed(): EndedStory {
  const arrived = seen(deploying(), {
    elapsedMs: 185_000,
    state: 'succeeded',
    phase: 'finished',
    status: 'SUCCESS',
    services: services(['succeeded', 'SUCCESS'], ['unchanged', 'NO_CHANGE'], { web: { url: previewUrl } }),
  })
  return ended(arrived, { reason: 'succeeded', happened: `Deployment ${deploymentId} has landed.` })
}

export function unchanged(): EndedStory {
  const arrived = seen(triggered(), {
    elapsedMs: 4_000,
    state: 'unchanged',
    phase: 'finished',
    status: 'NO_CHANGE',
    services: [],
  })
  return ended(arrived, { reason: 'no-change', happened: `Deployment ${deploymentId} found nothing to change.` })
}

const buildError =
  'step 7/12: RUN npm ci\nnpm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree'

export function failed(): EndedStory {
  const arrived = seen(building(), {
    elapsedMs: 127_000,
    state: 'failed',
    phase: 'finished',
    status: 'BUILD_ERROR',
    services: services(['failed', 'BUILD_ERROR'], ['cancelled', 'CANCELLED'], { web: { error: buildError } }),
  })
  return ended(arrived, {
    reason: 'build-failed',
    happened: `Deployment ${deploymentId} failed: BUILD_ERROR (web BUILD_ERROR). Seen: PENDING, INPROGRESS ×14, BUILD_ERROR.`,
    next: `Open the build and service logs of deployment ${deploymentId} in Flightcontrol.`,
  })
}

export function timedOut(which: 'queue' | 'run' = 'run'): EndedStory {
  const story = which === 'queue' ? queued() : deploying()
  return ended(story, {
    reason: which === 'queue' ? 'queue-timeout' : 'run-timeout',
    happened: `Deployment ${deploymentId} had not landed after the 30m it is given (\`timeout\`).`,
    afloat: 'yes',
    next: `If it only needs longer, raise \`timeout\`, or follow it with \`deployment-id: ${deploymentId}\`.`,
    elapsedMs: 1_840_000,
  })
}

export function interrupted(): EndedStory {
  return ended(building(), {
    reason: 'workflow-cancelled',
    happened: `The workflow was cancelled while deployment ${deploymentId} was followed.`,
    afloat: 'yes',
    next: 'Run this job again to deploy anew.',
    elapsedMs: 65_000,
  })
}

export function uncertain(): EndedStory {
  return ended(aStory(), {
    reason: 'trigger-unconfirmed',
    happened: 'The request to Flightcontrol was sent, but the connection broke before an answer came.',
    afloat: 'perhaps',
    next: 'Look in Flightcontrol whether a deployment has started before you run this again.',
    elapsedMs: 900,
  })
}

export function cancelled(): EndedStory {
  const arrived = seen(building(), {
    elapsedMs: 60_000,
    state: 'cancelled',
    phase: 'finished',
    status: 'CANCELLED',
    services: [],
  })
  return ended(arrived, {
    reason: 'cancelled-by-provider',
    happened: `Flightcontrol cancelled deployment ${deploymentId}: a newer deployment, a person, or another service's error.`,
    next: 'If a newer deployment took its place, follow that one; `on-cancelled: pass` lets such runs pass.',
  })
}

export function notWaited(): EndedStory {
  return ended(triggered(), {
    reason: 'not-waited',
    happened: `Flightcontrol took deployment ${deploymentId}; it is not waited for.`,
    afloat: 'yes',
  })
}

export function closedPullRequest(): EndedStory {
  const story = aStory({ subject: { target: 'none', commit, branch: 'feat/checkout', pullRequest: 42 } })
  return ended(story, { reason: 'pull-request-closed', happened: 'Pull request 42 was closed.' })
}

export function skipped(reason: 'dry-run' | 'secrets-unavailable' | 'activity-ignored' = 'dry-run'): Story {
  return ended(aStory(), { reason, happened: 'Nothing was deployed.' })
}

export function refused(): EndedStory {
  return ended(aStory(), {
    reason: 'fork-refused',
    happened: 'Pull request 42 comes from a fork, whose code would run with the secrets of this repository.',
    next: 'Set `allow-forks: true` if you trust it.',
  })
}

export function broken(): EndedStory {
  return ended(building(), {
    reason: 'too-many-errors',
    happened: `Flightcontrol could not be asked how deployment ${deploymentId} is: it answered 502.`,
    afloat: 'yes',
    next: "Look at Flightcontrol's status.",
    elapsedMs: 95_000,
  })
}
