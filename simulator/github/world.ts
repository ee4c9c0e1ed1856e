/** What all parts of the simulated GitHub share. */

import type { Clock } from '../clock.ts'
import type { GithubDocument } from './document.ts'
import { type Identity, workflowToken } from './identity.ts'

export interface GithubWorld {
  readonly clock: Clock
  readonly document: GithubDocument
  /** `owner/repo`: the only repository there is; others are 404. */
  readonly repository: string
  /** Whose token all requests carry. */
  identity: Identity
  /** The next id of anything. */
  nextId(): number
  /** Now, as GitHub writes it: to the second. */
  timestamp(): string
  /** GitHub's example of an answer, moved to our repository. */
  example(path: string, method: string, status: number): Readonly<Record<string, unknown>>
}

export function createWorld(clock: Clock, document: GithubDocument, repository: string): GithubWorld {
  let lastId = 1000
  return {
    clock,
    document,
    repository,
    identity: workflowToken,
    nextId: () => {
      lastId += 1
      return lastId
    },
    timestamp: () =>
      clock
        .date()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
    example(path, method, status) {
      const text = JSON.stringify(document.example(path, method, status))
      return JSON.parse(text.replaceAll(/octocat\/(Hello-World|example)/g, repository))
    },
  }
}
