/** Shows the shipped action at work, against the simulator: `npm run demo`. `--help` tells the rest. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../simulator/runner/step.ts'
import { readCommandLine } from './demo/command-line.ts'
import { perform } from './demo/perform.ts'
import { renderReport, type Shown } from './demo/report/page.ts'
import { createScreen } from './demo/screen.ts'
import { commonClaims, type Story } from './demo/stories.ts'

const report = 'demo/report.html'

async function play(stories: readonly Story[], pace: number): Promise<void> {
  const screen = createScreen()
  const shown: Shown[] = []
  for (const [index, story] of stories.entries()) {
    screen.begin(story, `${index + 1}/${stories.length}`)
    const performance = await perform(story, { pace, show: screen.onLine })
    const claims = [...story.claims(performance), ...commonClaims(performance)]
    screen.end(performance, claims)
    shown.push({ performance, claims })
  }
  mkdirSync(join(repositoryRoot, 'demo'), { recursive: true })
  writeFileSync(join(repositoryRoot, report), renderReport(shown))
  const good = shown.filter(({ claims }) => claims.every(([, holds]) => holds)).length
  process.stdout.write(`\nComments and summaries, as GitHub shows them: ${report}\n`)
  process.stdout.write(`${good} of ${shown.length} runs ended as they should.\n`)
  process.exitCode = good === shown.length ? 0 : 1
}

const order = readCommandLine(process.argv.slice(2))
if (order.kind === 'play') await play(order.stories, order.pace)
else {
  process.stdout.write(`${order.text}\n`)
  process.exitCode = order.exitCode
}
