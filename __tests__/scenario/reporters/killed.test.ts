import { describe, expect, it } from '@jest/globals'
import { scenarios } from '../../../simulator/index.ts'
import { bodiesOf, deploymentStates, everywhere, opened } from '../../support/report-scenario.ts'
import { runKilledJob } from '../../support/scenario.ts'
import { sideBySide } from '../../support/side-by-side.ts'

describe('after a SIGKILL the post step ends them', () => {
  const kills: readonly { readonly story: string; readonly path: RegExp }[] = [
    { story: 'as soon as the GitHub Deployment is asked for', path: /\/repos\/.*\/deployments$/ },
    { story: 'as soon as the trigger is sent', path: /deploy-hook/ },
    { story: 'in the middle of the build', path: /\/deployments\/\d+\/statuses$/ },
  ]
  const run = sideBySide(kills, ({ path }) =>
    runKilledJob({
      event: opened,
      inputs: everywhere,
      given: ({ flightcontrol }) => flightcontrol.script(scenarios.slow()),
      killedAt: ({ request }) => request(path),
    }),
  )

  it.each(kills)('$story', async (row) => {
    const { main, post } = await run(row)
    const { github } = post.simulator

    expect(main.signal).toBe('SIGKILL')
    for (const state of deploymentStates(post)) expect(state).toBe('error')
    for (const body of bodiesOf(post)) expect(body).toMatch(/🛑|❓/)
    expect(github.deployments).toHaveLength(1)
    expect(github.statuses.at(-1)?.state ?? 'error').toBe('error')
    expect(github.comments.length).toBeLessThanOrEqual(1)
  })
})
