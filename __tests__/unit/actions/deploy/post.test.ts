import { describe, expect, it } from '@jest/globals'
import { readDeployInputs } from '../../../../src/actions/deploy/inputs.ts'
import { runDeployPost } from '../../../../src/actions/deploy/post.ts'
import type { SavedState } from '../../../../src/core/abandoned.ts'
import { parseEvent } from '../../../../src/core/event.ts'
import { outcome } from '../../../../src/core/outcome.ts'
import { pull, sha } from '../../../support/events.ts'
import { rawInputs } from '../../../support/raw-inputs.ts'
import { aWorld, nobodyIsAsked } from '../../../support/worlds.ts'

const hook = 'https://app.flightcontrol.dev/api/deploy-hook/env-1/fake-hook-secret-0123456789'
const opened = pull('opened', { number: 12, head: { sha: sha('a'), ref: 'feat/a' } })

/** Runs the post step of a preview after main has left this behind. */
async function afterMain(saved: Partial<SavedState>) {
  const world = aWorld(nobodyIsAsked)
  const reading = readDeployInputs(rawInputs({ 'preview-hook': hook, 'api-key': 'fake-api-key-0123456789' }))
  const nothing: SavedState = { ended: false, deploymentId: '', unstoppedId: '', reporters: {} }
  const post = runDeployPost(reading, { world, event: parseEvent(opened), saved: { ...nothing, ...saved } })
  await world.clock.run(post)
  return world
}

describe('the post step', () => {
  it('has nothing to do after a main that came to its end', async () => {
    const { log, summaries } = await afterMain({ ended: true, deploymentId: 'dep-1' })
    expect([log.lines, summaries]).toEqual([[], []])
  })

  it('says what goes on after a main that was killed', async () => {
    const { log, summaries } = await afterMain({ deploymentId: 'dep-1' })
    expect(log.lines).toEqual([
      'warning: This step was killed while it followed deployment dep-1. The deployment was not stopped: it goes on. Follow it with `deployment-id: dep-1`.',
    ])
    expect(summaries).toHaveLength(1)
    expect(summaries[0]).toContain('dep-1')
  })

  it('says what may go on where no id was known', async () => {
    const { log } = await afterMain({})
    expect(log.lines).toEqual([
      'warning: This step was killed before it knew the id of a deployment; one may have been started. A deployment may or may not be running. Look at the deployments in Flightcontrol; a running one can be followed with the input `deployment-id`.',
    ])
  })

  it('tells those whom main could not tell, and them alone, without saying it again', async () => {
    const end = outcome({
      reason: 'workflow-cancelled',
      happened: 'The workflow was cancelled.',
      deploymentId: 'dep-1',
    })
    const untold = { reporters: ['summary'], outcome: end, elapsedMs: 65_000 }
    const told = await afterMain({ ended: true, deploymentId: 'dep-1', untold })
    expect(told.log.lines).toEqual([])
    expect(told.summaries).toHaveLength(1)
    const others = await afterMain({ ended: true, untold: { ...untold, reporters: ['comment'] } })
    expect(others.summaries).toEqual([])
  })
})
