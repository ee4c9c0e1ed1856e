import { describe, expect, it } from '@jest/globals'
import { deploymentStates, onPullRequest, warningsOf } from '../../support/report-scenario.ts'

describe('the GitHub Deployment of a success', () => {
  it('takes the place of earlier ones; what failed stays failed, what is another step’s stays as it is', async () => {
    const end = await onPullRequest({
      given: ({ github }) => {
        const environment = 'preview/pr-2'
        const made = (touchdown: string, state: string) => {
          const one = github.seedDeployment({ environment, payload: { touchdown, run: '4000.1' } })
          github.addDeploymentStatus(one, { state })
        }
        made('site', 'failure')
        made('site', 'in_progress')
        made('another', 'success')
        made('site', 'success')
      },
    })

    expect(deploymentStates(end)).toEqual(['failure', 'inactive', 'success', 'inactive', 'success'])
  })

  it('takes over when the answer to the request for it is lost', async () => {
    const end = await onPullRequest({
      given: ({ fault }) =>
        fault({ match: { method: 'POST', path: /\/deployments$/ }, reply: 'reset', strikes: 'after' }),
    })

    expect(deploymentStates(end)).toEqual(['success'])
    expect(warningsOf(end)).toEqual([])
  })
})
