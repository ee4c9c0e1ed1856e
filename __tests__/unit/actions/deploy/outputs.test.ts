import { describe, expect, it } from '@jest/globals'
import { deployOutputNames, deployOutputs } from '../../../../src/actions/deploy/outputs.ts'
import {
  aStory,
  building,
  closedPullRequest,
  commit,
  deploymentId,
  failed,
  landed,
  previewUrl,
  queued,
  refused,
  timedOut,
  uncertain,
} from '../../../support/stories.ts'

describe('the outputs', () => {
  it('of a deployment that has landed say it all', () => {
    const { services, ...rest } = deployOutputs(landed())
    expect(rest).toEqual({
      deploymentId,
      result: 'success',
      reason: 'succeeded',
      status: 'SUCCESS',
      target: 'preview',
      environment: 'preview/pr-42',
      commit,
      branch: 'feat/checkout',
      pullRequest: '42',
      url: previewUrl,
      duration: '185',
      queueDuration: '40',
    })
    expect(JSON.parse(services)).toEqual([
      { id: 'svc-web', name: 'web', type: 'web', state: 'succeeded', status: 'SUCCESS', url: previewUrl, error: '' },
      { id: 'svc-worker', name: 'worker', type: 'worker', state: 'unchanged', status: 'NO_CHANGE', url: '', error: '' },
    ])
  })

  it.each([
    ['before the trigger', aStory()],
    ['in the queue', queued()],
    ['under way', building()],
    ['failed', failed()],
    ['timed out', timedOut()],
    ['uncertain', uncertain()],
    ['refused', refused()],
    ['closed', closedPullRequest()],
  ])('are all there on every path, as texts: %s', (_where, story) => {
    const outputs = deployOutputs(story)
    expect(Object.keys(outputs)).toEqual([...deployOutputNames])
    expect(Object.values(outputs).every((value) => typeof value === 'string')).toBe(true)
  })

  it('are empty where nothing is known', () => {
    const nobody = { target: 'none', commit: '', branch: '', pullRequest: undefined } as const
    expect(deployOutputs(aStory({ subject: nobody, environment: 'production' }))).toEqual({
      deploymentId: '',
      result: '',
      reason: '',
      status: '',
      target: 'none',
      environment: '',
      commit: '',
      branch: '',
      pullRequest: '',
      url: '',
      services: '[]',
      duration: '0',
      queueDuration: '0',
    })
  })

  it('name the environment as soon as anything is about one', () => {
    const nobody = { target: 'none', commit: '', branch: '', pullRequest: undefined } as const
    expect(deployOutputs(closedPullRequest()).environment).toBe('preview/pr-42')
    expect(deployOutputs(aStory({ subject: nobody, deploymentId: 'dep-7' })).environment).toBe('preview/pr-42')
  })

  it('give whole seconds, those that are over', () => {
    const story = aStory({ elapsedMs: 59_999, queuedMs: 999 })
    expect(deployOutputs(story)).toMatchObject({ duration: '59', queueDuration: '0' })
  })
})
