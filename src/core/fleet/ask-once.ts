/** What a thousand entries ask of GitHub is mostly the same question: it is asked once. */

import type { GitHub, GitHubReply } from '../ports.ts'

/** What is only nice to know, as the durations of earlier deployments, is not asked for more environments than these. */
const mostQueries = 20

/** As often as one alone would try. */
const mostTries = 3

const enough: GitHubReply = { kind: 'failed', status: 0, message: 'enough was asked', rateLimited: false }

/**
 * Only what reads is answered from memory; our GraphQL requests all do. What failed is asked again twice, so that who tries again
 * finds out whether GitHub is well by now. An answer is for all, so that `signal` ends the request, and not the one who asked first.
 */
export function askOnce(github: GitHub, signal: AbortSignal): GitHub {
  const answers = new Map<string, Promise<GitHubReply>>()
  const tries = new Map<string, number>()
  let queries = 0
  return {
    request(route, parameters, limits) {
      const isQuery = route === 'POST /graphql'
      if (!isQuery && !route.startsWith('GET ')) return github.request(route, parameters, limits)
      const key = `${route} ${JSON.stringify(parameters)}`
      const known = answers.get(key)
      if (known !== undefined) return known
      if (isQuery && queries >= mostQueries) return Promise.resolve(enough)
      queries += isQuery ? 1 : 0
      const answer = github.request(route, parameters, { ...limits, signal })
      answers.set(key, answer)
      const times = (tries.get(key) ?? 0) + 1
      tries.set(key, times)
      if (!isQuery && times < mostTries) void answer.then(({ kind }) => kind === 'failed' && answers.delete(key))
      return answer
    },
  }
}
