/** The facts of a deployment as a table: what, where, how long, and where to look further. */

import { formatDuration } from '../core/duration.ts'
import { inertMarkdown, markdownLink } from '../core/inert-markdown.ts'
import type { RunFacts } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { markdownCode, urlLink } from './markdown-prose.ts'
import { markdownTable } from './markdown-table.ts'

/** Markdown, inert; rows that have nothing to say are left out. */
export function factsTable(story: Story, run: RunFacts): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Environment', inertMarkdown(story.environment, 200)],
    ['Commit', commitCell(story, run)],
    ['URL', urlLink(story.url)],
    ['Address', markdownCode(story.observation?.address ?? '', 300)],
    [`${inertMarkdown(story.provider.title, 60)} says`, markdownCode(story.observation?.status ?? '', 100)],
    timeRow(story),
    ['Deployment', markdownCode(story.deploymentId)],
    ['Run', runCell(run)],
  ]
  return markdownTable(
    ['', ''],
    rows.filter(([, value]) => value !== ''),
  )
}

/** While it runs the start alone: a comment stands still, and "3 minutes so far" is wrong a minute later. */
function timeRow(story: Story): readonly [string, string] {
  const queue = story.queuedMs < 1_000 ? '' : `${formatDuration(story.queuedMs)} in the queue`
  if (story.outcome !== undefined) {
    const total = story.deploymentId === '' ? '' : formatDuration(story.elapsedMs)
    return ['Duration', total === '' || queue === '' ? total : `${total}, of these ${queue}`]
  }
  const left = story.observation?.state === 'queued' || queue === '' ? '' : `, ${queue}`
  return ['Started', `${story.startedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC${left}`]
}

function commitCell({ subject }: Story, run: RunFacts): string {
  const branch = subject.branch === '' ? '' : `on ${inertMarkdown(subject.branch, 200)}`
  if (subject.commit === '') return branch === '' ? '' : `the latest ${branch}`
  return `${commitLink(subject.commit, run)} ${branch}`.trim()
}

/** The server's address comes from the run's own link, since GitHub is not always github.com. */
function commitLink(commit: string, run: RunFacts): string {
  const short = commit.slice(0, 7)
  const home = `/${run.owner}/${run.repo}/`
  const end = run.runUrl.indexOf(`${home}actions/`)
  if (!/^[0-9a-f]{7,64}$/i.test(commit) || end < 0) return markdownCode(short)
  return markdownLink(short, `${run.runUrl.slice(0, end)}${home}commit/${commit}`).replace(
    `[${short}]`,
    `[\`${short}\`]`,
  )
}

function runCell(run: RunFacts): string {
  const attempt = run.runAttempt > 1 ? `, attempt ${run.runAttempt}` : ''
  const label = `${run.workflow.slice(0, 200) || 'Run'} #${run.runNumber}${attempt}`
  return run.runUrl === '' ? '' : markdownLink(label, run.runUrl)
}
