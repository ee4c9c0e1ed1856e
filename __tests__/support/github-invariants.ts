/** What a step may leave behind on GitHub (G12): one comment a key, and nothing green after an error. */

import type { Simulator } from '../../simulator/index.ts'

/** One sentence for each that is broken. */
export function brokenOnGitHub({ github }: Simulator, exitCode: number | null): readonly string[] {
  const keys = github.comments.flatMap(({ issueNumber, author, body }) => {
    const [, key] = /^<!-- touchdown:\S+ key=(\S+)/.exec(body) ?? []
    // Whoever repeats our marker has made no comment of ours.
    return key === undefined ? [] : [`${issueNumber} ${key} of ${author}`]
  })
  const doubled = keys.filter((key, index) => keys.indexOf(key) < index)
  const green = exitCode === 0 ? [] : [...greenStatuses(github), ...greenDeployments(github)]
  return [
    ...doubled.map((key) => `G12: a second comment of the key ${key}`),
    ...green.map((what) => `G12: ${what} is green after an error`),
  ]
}

/** The last one of each context counts. */
function greenStatuses({ statuses }: Simulator['github']): readonly string[] {
  const last = new Map(statuses.map(({ sha, context, state }) => [`the status ${context} of ${sha}`, state]))
  return [...last].flatMap(([what, state]) => (state === 'success' ? [what] : []))
}

function greenDeployments({ deployments }: Simulator['github']): readonly string[] {
  return deployments.flatMap(({ id, payload, statuses }) => {
    const ours = JSON.stringify(payload).includes('touchdown')
    return ours && statuses.at(-1)?.state === 'success' ? [`the deployment ${id}`] : []
  })
}
