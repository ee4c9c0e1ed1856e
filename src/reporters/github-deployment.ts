/** Keeps a GitHub Deployment on the deployed commit: made before the trigger, never left open. */

import type { GitHub } from '../core/ports.ts'
import type { Reporter, ReportLimits, ReportResult, RunFacts } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { apiText } from './api-text.ts'
import { deploymentStatus } from './deployment-status.ts'
import { ask, askOnce, failureOf, isLost, type Refusal, refusalWarning } from './github-request.ts'
import { deployment, idFrom, read } from './github-shapes.ts'
import { listOwn, payloadOf, retire, statusesRoute } from './own-deployments.ts'
import { standingOf } from './standing.ts'

export interface GitHubDeploymentOptions {
  readonly github: GitHub
  readonly run: RunFacts
  /** Tells our deployments of one environment apart from those of another step or tool; the same in every run. */
  readonly key: string
  /** What `memory()` of a killed process held. */
  readonly restored?: Readonly<Record<string, string>>
}

const idName = 'github-deployment-id'
const environmentName = 'github-deployment-environment'
const done: ReportResult = { kind: 'done' }
/** How many earlier deployments one run ends; the runs before it have ended theirs. */
const mostRetired = 10

/**
 * Needs `deployments: write`. Never throws for what GitHub answers: a refusal is a warning.
 * https://docs.github.com/en/rest/deployments/deployments (read 2026-11-22)
 */
export function createGitHubDeploymentReporter(options: GitHubDeploymentOptions): Reporter {
  const { github, run, restored } = options
  let id = idFrom(restored?.[idName])
  /** The name at the start: the story may learn a better one, but this deployment keeps its own. */
  let environment = restored?.[environmentName]
  /** True while it is not known whether one was made: a lost answer, or a process that was killed meanwhile. */
  let inDoubt = restored !== undefined && id === undefined
  let toldState = ''

  async function open(story: Story, limits: ReportLimits): Promise<ReportResult> {
    const { commit, branch, target } = story.subject
    const ref = commit || branch
    environment = apiText(story.environment, 255)
    if (ref === '')
      return {
        kind: 'warning',
        text: 'The GitHub Deployment could not be written: there is no commit and no branch to put it on.',
      }
    const parameters = {
      ref,
      environment,
      description: apiText(`${story.provider.title}, by run ${run.runNumber} of ${run.workflow}`),
      payload: payloadOf(options),
      auto_merge: false,
      required_contexts: [],
      transient_environment: target === 'preview',
      production_environment: target !== 'preview' && /^prod(uction)?$/i.test(environment),
    }
    const reply = await askOnce(github, 'POST /repos/{owner}/{repo}/deployments', { parameters, limits })
    if (reply.kind === 'ok') id = read(deployment, reply.data)?.id
    inDoubt = id === undefined && (reply.kind === 'ok' || isLost(reply))
    // A second one is never made: it could stay open for ever beside the first.
    const search = inDoubt ? await findLost(limits, environment) : undefined
    return warningOf(id === undefined ? (search ?? failureOf(reply)) : undefined)
  }

  /** Looks for the deployment whose answer was lost. */
  async function findLost(limits: ReportLimits, where: string): Promise<Refusal | undefined> {
    const listing = await listOwn(options, { environment: where, limits })
    if (listing.kind === 'failed') return listing.reply
    id = listing.own.find((own) => own.run === payloadOf(options).run)?.id
    return undefined
  }

  async function tell(story: Story, limits: ReportLimits): Promise<Refusal | undefined> {
    const status = deploymentStatus(story, run)
    const said = `${status?.state} ${status?.parameters['description']}`
    if (status === undefined || said === toldState) return undefined
    const parameters = { deployment_id: id, ...status.parameters }
    const reply = await ask(github, `POST ${statusesRoute}`, { parameters, limits })
    if (reply.kind === 'failed') return reply
    toldState = said
    return status.state === 'success' ? retireEarlier(story, limits) : undefined
  }

  async function retireEarlier(story: Story, limits: ReportLimits): Promise<Refusal | undefined> {
    const listing = await listOwn(options, { environment: environment ?? story.environment, limits })
    if (listing.kind === 'failed') return listing.reply
    const ids = listing.own.map((own) => own.id).filter((other) => id !== undefined && other < id)
    const description = `replaced by run ${run.runNumber}`
    return retire(options, { ids: ids.slice(0, mostRetired), description, spared: ['failure', 'error'], limits })
  }

  async function retireAll(story: Story, limits: ReportLimits): Promise<Refusal | undefined> {
    const listing = await listOwn(options, { environment: environment ?? story.environment, limits })
    if (listing.kind === 'failed') return listing.reply
    const ids = listing.own.map((own) => own.id).slice(0, mostRetired)
    return retire(options, { ids, description: 'the pull request was closed', spared: [], limits })
  }

  return {
    name: 'github-deployment',
    open,
    async update(story, limits) {
      return id === undefined ? done : warningOf(await tell(story, limits))
    },
    async close(story, limits) {
      if (standingOf(story) === 'closed') return warningOf(await retireAll(story, limits))
      const lost = inDoubt && id === undefined ? await findLost(limits, environment ?? story.environment) : undefined
      return warningOf(id === undefined ? lost : await tell(story, limits))
    },
    memory: () => ({
      ...(id !== undefined && { [idName]: String(id) }),
      ...(environment !== undefined && { [environmentName]: environment }),
    }),
  }
}

function warningOf(reply: Refusal | undefined): ReportResult {
  return reply === undefined
    ? done
    : refusalWarning('The GitHub Deployment', { reply, permission: 'deployments: write' })
}
