/** Shows the shipped action at work, against the simulator: `npm run demo`. `--help` tells the rest. */

import { readCommandLine } from './demo/command-line.ts'
import { type Performance, perform } from './demo/perform.ts'
import { createScreen } from './demo/screen.ts'
import { commonClaims, type Story } from './demo/stories.ts'

async function play(stories: readonly Story[]): Promise<void> {
  const screen = createScreen()
  const performances: Performance[] = []
  let broken = 0
  for (const [index, story] of stories.entries()) {
    screen.begin(story, `${index + 1}/${stories.length}`)
    const performance = await perform(story, screen)
    const claims = [...story.claims(performance), ...commonClaims(performance)]
    screen.end(performance, claims)
    performances.push(performance)
    broken += claims.some(([, holds]) => !holds) ? 1 : 0
  }
  const good = performances.length - broken
  process.stdout.write(`\n${good} of ${performances.length} runs ended as they should.\n`)
  process.exitCode = broken === 0 ? 0 : 1
}

const order = readCommandLine(process.argv.slice(2))
if (order.kind === 'play') await play(order.stories)
else {
  process.stdout.write(`${order.text}\n`)
  process.exitCode = order.exitCode
}
