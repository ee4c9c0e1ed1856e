/** Every workflow that this repository shows or runs: examples, its own CI, and the YAML blocks of its pages. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readActions, readmeOf } from '../../../scripts/docs/action-metadata.ts'

export interface WorkflowSource {
  /** `examples/preview.yml`, or `README.md:42` for a block that begins on that line. */
  readonly place: string
  readonly yaml: string
}

/** Paths from the repository's root, which is where tests run. */
export function workflowFiles(): readonly WorkflowSource[] {
  return ['examples', '.github/workflows', '__tests__/act']
    .flatMap((folder) => filesIn(folder, '.yml'))
    .map((place) => ({ place, yaml: readFileSync(place, 'utf8') }))
}

/** Every `action.yml`. */
export function actionFiles(): readonly WorkflowSource[] {
  return readActions('.')
    .map(({ folder }) => (folder === '' ? 'action.yml' : `${folder}/action.yml`))
    .map((place) => ({ place, yaml: readFileSync(place, 'utf8') }))
}

/** The pages that users read on GitHub. */
export function pages(): readonly string[] {
  const ofActions = readActions('.')
    .map(readmeOf)
    .filter((page) => existsSync(page))
  const ours = ['.', '.github', 'docs', 'simulator'].flatMap((folder) => filesIn(folder, '.md'))
  return [...new Set([...ours, ...ofActions])].sort()
}

/** The YAML blocks of all pages. Steps alone are put into a workflow, so that they can be checked as well. */
export function workflowBlocks(): readonly WorkflowSource[] {
  return pages().flatMap((page) => blocksOf(page, readFileSync(page, 'utf8')))
}

export function blocksOf(page: string, markdown: string): readonly WorkflowSource[] {
  return [...markdown.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(({ 1: yaml = '', index }) => {
    const place = `${page}:${markdown.slice(0, index).split('\n').length + 1}`
    return { place, yaml: /^jobs:/m.test(yaml) ? yaml : workflowAround(yaml) }
  })
}

/** A block without `jobs:` is steps of a job, or keys of one step. */
function workflowAround(yaml: string): string {
  const steps = yaml.startsWith('- ') ? yaml : `- uses: OWNER/touchdown@v1\n${indented(yaml, 2)}`
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indented(steps, 6)}`
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by))
}

function filesIn(folder: string, ending: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.map((name) => (folder === '.' ? name : `${folder}/${name}`)).sort()
}
