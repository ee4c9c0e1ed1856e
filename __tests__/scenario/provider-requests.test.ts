import { describe, expect, it } from '@jest/globals'
import type { Simulator } from '../../simulator/index.ts'
import { sha } from '../support/events.ts'
import { addedToHooks, onPush, pushTo } from '../support/scenario-push.ts'

/** Any hook is good, whatever it holds. */
function takesEveryHook(simulator: Simulator): void {
  const body = { success: true, deploymentId: 'c0123456789abcdefghijklmno' }
  simulator.fault({ match: { path: /deploy-hook/ }, reply: { status: 200, body } })
}

describe('what reaches the provider', () => {
  it('of the old API: another path, the bare key', async () => {
    const end = await onPush({ inputs: { api: 'legacy' } })
    const id = end.outputs['deploymentId']

    expect(end.outputs).toMatchObject({ result: 'success', reason: 'succeeded' })
    expect(end.polls.map(({ target }) => target)).toEqual([`/api/deployments/${id}`])
    expect(end.polls.at(-1)?.headers['authorization']).toBe(end.simulator.flightcontrol.apiKey)
  })

  it('keeps the parameters that the hook has already', async () => {
    const end = await onPush({
      given: takesEveryHook,
      inputs: ({ flightcontrol }) => ({
        hook: `${flightcontrol.hook}?team=web%20shop&commit=old&force=true`,
        wait: 'false',
      }),
    })

    expect(end.outputs['result']).toBe('triggered')
    expect(end.triggers.map(({ query }) => query)).toEqual([
      { team: 'web shop', commit: sha('a'), branch: 'main', force: 'true' },
    ])
  })

  it('forces a normal deployment', async () => {
    const end = await onPush({ inputs: { force: 'true' } })

    expect(addedToHooks(end)).toEqual([`?commit=${sha('a')}&branch=main&force=true`])
    expect(end.simulator.flightcontrol.deployments).toMatchObject([{ force: true }])
  })

  it('forces a preview', async () => {
    const end = await onPush({ inputs: { force: 'true', target: 'preview', 'pull-request': '7' } })

    expect(addedToHooks(end)).toEqual([`/7/${sha('a')}?force=true`])
    expect(end.simulator.flightcontrol.deployments).toMatchObject([{ force: true, pullRequest: 7 }])
  })

  it('lets no branch name add to the query', async () => {
    const branch = 'feat/a&force=true#x%2f'
    const end = await onPush({ event: pushTo(branch) })

    expect(addedToHooks(end)).toEqual([`?commit=${sha('a')}&branch=feat%2Fa%26force%3Dtrue%23x%252f`])
    expect(end.simulator.flightcontrol.deployments).toMatchObject([{ branch, force: false }])
    expect(end.outputs['branch']).toBe(branch)
  })
})
