/**
 * GitHub's own OpenAPI description (package `@octokit/openapi`), cut down to the operations that Touchdown uses: the
 * whole document has 13 MB, the cut takes milliseconds to compile. Its examples are the bodies that we answer with.
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Contract, createContract } from '../contract.ts'
import { fieldsOf } from '../json.ts'

const repo = '/repos/{owner}/{repo}'
const used: Readonly<Record<string, readonly string[]>> = {
  '/user': ['get'],
  [`${repo}/pulls/{pull_number}`]: ['get'],
  [`${repo}/commits/{commit_sha}/pulls`]: ['get'],
  [`${repo}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repo}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repo}/deployments`]: ['get', 'post'],
  [`${repo}/deployments/{deployment_id}`]: ['get'],
  [`${repo}/deployments/{deployment_id}/statuses`]: ['get', 'post'],
  [`${repo}/statuses/{sha}`]: ['post'],
  [`${repo}/commits/{ref}/statuses`]: ['get'],
  [`${repo}/commits/{ref}/status`]: ['get'],
}

/** Refusals that GitHub documents once for all operations, not for each. */
const generalStatuses = [401, 403, 404, 410, 422, 429]

/** URLs that are not set are empty strings, although the schema calls them `uri`. */
const stringFormats = { uri: (text: string): boolean => text === '' || URL.canParse(text) }

export interface GithubDocument {
  readonly contract: Contract
  /** GitHub's own example of an answer, e.g. of `['/user', 'get', 200]`; the first item when it is a list. */
  example(path: string, method: string, status: number): Readonly<Record<string, unknown>>
}

let loaded: Promise<GithubDocument> | undefined

/** Reads the document once in the life of the process. */
export function loadGithub(): Promise<GithubDocument> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<GithubDocument> {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')
  const whole = fieldsOf(JSON.parse(readFileSync(file, 'utf8')))
  const cut = cutDown(whole)
  return {
    contract: await createContract(cut, { generalStatuses, stringFormats }),
    example(path, method, status) {
      const media = at(cut, ['paths', path, method, 'responses', `${status}`, 'content', 'application/json'])
      const first = Object.values(fieldsOf(fieldsOf(media)['examples']))[0]
      const value = fieldsOf(resolve(whole, first))['value']
      return fieldsOf(Array.isArray(value) ? value[0] : value)
    },
  }
}

/** The document with the used operations only, and the components that they reach. */
function cutDown(whole: Readonly<Record<string, unknown>>) {
  const paths = Object.fromEntries(
    Object.entries(used).map(([path, methods]) => {
      const operations = methods.map((method) => [method, at(whole, ['paths', path, method])] as const)
      return [path, Object.fromEntries(operations)]
    }),
  )
  const components: Record<string, Record<string, unknown>> = {}
  const pending: unknown[] = [paths]
  while (pending.length > 0) {
    for (const reference of referencesIn(pending.pop())) {
      const [, , kind = '', name = ''] = reference.split('/')
      const group = components[kind] ?? {}
      components[kind] = group
      if (name in group) continue
      group[name] = at(whole, ['components', kind, name])
      pending.push(group[name])
    }
  }
  return { openapi: '3.0.3', info: { title: 'GitHub REST API', version: 'cut' }, paths: { ...paths }, components }
}

function referencesIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value ?? null).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference)
}

function resolve(whole: unknown, value: unknown): unknown {
  const reference = fieldsOf(value)['$ref']
  return typeof reference === 'string' ? at(whole, reference.split('/').slice(1)) : value
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => fieldsOf(inner)[key], value)
}
