/**
 * Runs workflows that use this action on a real runner, act, against the simulator: `npm run test:act`.
 * `npm run test:act -- pull` runs the stories whose workflow's name has this part.
 */

import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { startSimulator } from '../simulator/index.ts'
import { type Checkout, makeCheckout } from './act/checkout.ts'
import { runWorkflow } from './act/run-workflow.ts'
import { branch, repository, type Story, stories } from './act/scenarios.ts'
import { installTool } from './ci/tools.ts'

/** Runs one story and prints it; gives the number of claims that do not hold. */
async function tell(story: Story, { act, checkout }: { act: string; checkout: Checkout }): Promise<number> {
  console.log(`\n── ${story.title}\n`)
  const simulator = await startSimulator({ repository })
  try {
    story.prepare(simulator)
    const end = await runWorkflow({
      act,
      checkout: checkout.folder,
      workflow: story.workflow,
      event: story.event(checkout.commit),
      secrets: {
        FLIGHTCONTROL_HOOK: simulator.flightcontrol.hook,
        FLIGHTCONTROL_PREVIEW_HOOK: simulator.flightcontrol.previewHook,
        FLIGHTCONTROL_API_KEY: simulator.flightcontrol.apiKey,
        EDGEGAP_TOKEN: simulator.edgegap.token,
        GITHUB_TOKEN: 'fake-github-token-0123456789',
      },
      vars: { SIMULATOR_URL: simulator.url, SIMULATOR_HOST: simulator.host },
      env: { GITHUB_API_URL: simulator.github.apiUrl, GITHUB_GRAPHQL_URL: simulator.github.graphqlUrl },
    })
    const broken = story.claims(end, simulator, checkout.commit).filter(([sentence, actual, expected]) => {
      const holds = isDeepStrictEqual(actual, expected)
      const difference = `: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`
      console.log(`${holds ? '✓' : '✗'} ${sentence}${holds ? '' : difference}`)
      return !holds
    })
    return broken.length
  } finally {
    await simulator.close()
  }
}

const part = process.argv[2] ?? ''
const chosen = stories.filter(({ workflow }) => workflow.includes(part))
if (chosen.length === 0) throw new Error(`no story has ${part} in the name of its workflow`)
const act = await installTool('act')
const checkout = await makeCheckout(fileURLToPath(new URL('..', import.meta.url)), { repository, branch })
let broken = 0
try {
  for (const story of chosen) {
    broken += await tell(story, { act, checkout })
  }
} finally {
  await checkout.remove()
}
console.log(broken === 0 ? `\nevery claim holds, in ${chosen.length} stories` : `\nclaims that do not hold: ${broken}`)
process.exitCode = broken === 0 ? 0 : 1
