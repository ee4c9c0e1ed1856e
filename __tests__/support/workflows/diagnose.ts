/** What GitHub's own parser has to say of a workflow or an `action.yml`, and which inputs and outputs of ours do not exist. */

import { readFileSync } from 'node:fs'
import { type ActionsMetadataProvider, validate } from '@actions/languageservice'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import type { WorkflowSource } from './sources.ts'

let documents = 0

/** `examples/preview.yml:12: Invalid action input 'hok'`; the line is that of the YAML. */
export async function diagnose({ place, yaml: written }: WorkflowSource): Promise<readonly string[]> {
  // The parser remembers documents by name, and tells by it what kind they are.
  documents += 1
  const kind = place.endsWith('action.yml') ? '/action.yml' : '.yml'
  const yaml = published(written)
  const document = TextDocument.create(`file:///${documents}${kind}`, 'yaml', 1, yaml)
  const diagnostics = await validate(document, { actionsMetadataProvider: ourActions })
  const told = diagnostics.map(({ message, range }) => `${place}:${range.start.line + 1}: ${message}`)
  return [...told, ...unknownOutputs({ place, yaml })]
}

/** Of an action in the checkout the parser knows nothing; ours is the same as the published one. */
function published(yaml: string): string {
  return yaml.replaceAll(/(?<=\buses: )\.(?:\/([\w/-]*))?(?=[ \t]*(?:#.*)?$)/gm, (_all, folder = '') =>
    folder === '' ? 'OWNER/touchdown@v1' : `OWNER/touchdown/${folder}@v1`,
  )
}

/** Our own actions as they are in this repository; of all others nothing is known, so nothing is wrong with them. */
const ourActions: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name, path = '' }) =>
    `${owner}/${name}` === 'OWNER/touchdown'
      ? parse(readFileSync(`${path === '' ? '' : `${path}/`}action.yml`, 'utf8'))
      : { name, description: '' },
}

interface Step {
  readonly id?: string
  readonly uses?: string
}

/** GitHub takes an output that does not exist for an empty text, and tells nobody. */
function unknownOutputs({ place, yaml }: WorkflowSource): readonly string[] {
  const jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>> = parse(yaml)?.jobs ?? {}
  const ours = Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ id, uses }) => id !== undefined && uses?.startsWith('OWNER/touchdown'))
  return ours.flatMap(({ id, uses = '' }) => {
    const folder = uses.slice('OWNER/touchdown'.length).replace(/@.*$/, '').replace(/^\//, '')
    const { outputs } = parse(readFileSync(`${folder === '' ? '' : `${folder}/`}action.yml`, 'utf8'))
    const used = [...yaml.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([A-Za-z-]+)`, 'g'))].map(
      ([, name = '']) => name,
    )
    return used.filter((name) => !(name in outputs)).map((name) => `${place}: ${uses} has no output ${name}`)
  })
}
