import { describe, expect, it } from '@jest/globals'
import { abandoned } from '../../../src/core/abandoned.ts'
import { aStory, deploymentId } from '../../support/stories.ts'

describe('a deployment whose step was killed', () => {
  it('goes on, and can be followed', () => {
    expect(abandoned(aStory({ deploymentId }))).toMatchObject({
      result: 'interrupted',
      reason: 'workflow-cancelled',
      happened: `This step was killed while it followed deployment ${deploymentId}.`,
      afloat: 'yes',
      deploymentId,
      next: `Follow it with \`deployment-id: ${deploymentId}\`.`,
    })
  })

  it.each([
    [
      undefined,
      'Look at the deployments in Flightcontrol; a running one can be followed with the input `deployment-id`.',
    ],
    [
      'tag gh-1-1',
      'Look at the deployments in Flightcontrol (tag gh-1-1); a running one can be followed with the input `deployment-id`.',
    ],
  ])('may never have been started, without an id (%s)', (mark, next) => {
    expect(abandoned(aStory(), mark)).toMatchObject({
      reason: 'workflow-cancelled',
      happened: 'This step was killed before it knew the id of a deployment; one may have been started.',
      afloat: 'perhaps',
      deploymentId: '',
      next,
    })
  })
})
