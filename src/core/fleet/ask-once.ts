/** What a thousand entries ask of GitHub is the same question: it is asked once. */

import type { GitHub, GitHubReply } from '../ports.ts'

/** Only what reads is answered from memory. */
export function askOnce(github: GitHub): GitHub {
  const answers = new Map<string, Promise<GitHubReply>>()
  return {
    request(route, parameters, limits) {
      if (!route.startsWith('GET ')) return github.request(route, parameters, limits)
      const key = `${route} ${JSON.stringify(parameters)}`
      const known = answers.get(key) ?? github.request(route, parameters, limits)
      answers.set(key, known)
      return known
    },
  }
}
