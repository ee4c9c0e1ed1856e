/** What a provider may say instead of the truth, and what that has to count as. */

import { deploymentAnswer, hookAnswer, serviceDeployment } from '../flightcontrol-answers.ts'

/** Answers to the trigger. `starts` is what a 2xx with it has to be taken for, by somebody who wants no second deployment. */
export const triggerBodies = {
  good: { body: hookAnswer(), starts: true },
  'the word true': { body: hookAnswer({ success: 'true' }), starts: true },
  'no success': { body: hookAnswer({ success: undefined }), starts: true },
  refused: { body: hookAnswer({ success: false }), starts: false },
  'the word false': { body: hookAnswer({ success: 'false', error: 'not today' }), starts: false },
  'no id': { body: hookAnswer({ deploymentId: undefined }), starts: true },
  'an id that climbs': { body: hookAnswer({ deploymentId: '..' }), starts: true },
  'an id with a slash': { body: hookAnswer({ deploymentId: 'a/b' }), starts: true },
  'an id of 10 kB': { body: hookAnswer({ deploymentId: 'x'.repeat(10_000) }), starts: true },
  HTML: { body: '<html>Sign in</html>', starts: true },
  nothing: { body: '', starts: true },
  null: { body: 'null', starts: true },
  array: { body: '[]', starts: true },
  half: { body: hookAnswer().slice(0, 20), starts: true },
} as const satisfies Record<string, { body: string; starts: boolean }>

export type TriggerBodyName = keyof typeof triggerBodies

/** `good`: a poll that counts, though never as a success. */
export type Verdict = 'good' | 'failed' | 'fatal' | 'hidden'

const landed = { status: 'SUCCESS' }

/** Answers to a poll, none of which is a success. */
export const lies = {
  'another id': { body: deploymentAnswer({ ...landed, deploymentId: 'dep-2' }), verdict: 'fatal' },
  'another id, nearly the same': { body: deploymentAnswer({ ...landed, deploymentId: 'DEP-1' }), verdict: 'fatal' },
  'a broken service': {
    body: deploymentAnswer({ ...landed, serviceDeployments: [serviceDeployment({ status: 'ERROR' })] }),
    verdict: 'good',
  },
  'a service with an error': {
    body: deploymentAnswer({
      ...landed,
      serviceDeployments: [serviceDeployment({ status: 'SUCCESS', error: 'exit code 1' })],
    }),
    verdict: 'good',
  },
  'no change with a broken service': {
    body: deploymentAnswer({ status: 'NO_CHANGE', serviceDeployments: [serviceDeployment({ status: 'BUILD_ERROR' })] }),
    verdict: 'good',
  },
  'small letters': { body: deploymentAnswer({ status: 'success' }), verdict: 'good' },
  'a blank behind': { body: deploymentAnswer({ status: 'SUCCESS ' }), verdict: 'good' },
  'a word like it': { body: deploymentAnswer({ status: 'SUCCEEDED' }), verdict: 'good' },
  'a word with it': { body: deploymentAnswer({ status: 'PARTIAL_SUCCESS' }), verdict: 'good' },
  'an unknown word': { body: deploymentAnswer({ status: 'REVERTING' }), verdict: 'good' },
  'a zero behind': { body: deploymentAnswer({ status: 'SUCCESS\u0000' }), verdict: 'good' },
  'a name of every object': { body: deploymentAnswer({ status: 'constructor' }), verdict: 'good' },
  'back into the queue': { body: deploymentAnswer({ status: 'PENDING' }), verdict: 'good' },
  'no status': { body: deploymentAnswer({ status: undefined }), verdict: 'failed' },
  'an empty status': { body: deploymentAnswer({ status: '' }), verdict: 'failed' },
  'a blank status': { body: deploymentAnswer({ status: ' \n' }), verdict: 'failed' },
  'a status that is no text': { body: deploymentAnswer({ status: ['SUCCESS'] }), verdict: 'failed' },
  'no id': { body: deploymentAnswer({ ...landed, deploymentId: undefined }), verdict: 'failed' },
  'an id that is no text': { body: deploymentAnswer({ ...landed, deploymentId: 1 }), verdict: 'failed' },
  'in a list': { body: `[${deploymentAnswer(landed)}]`, verdict: 'failed' },
  'in a text': { body: JSON.stringify(deploymentAnswer(landed)), verdict: 'failed' },
  'in a prototype': { body: `{"__proto__":${deploymentAnswer(landed)}}`, verdict: 'failed' },
  HTML: { body: '<html>SUCCESS</html>', verdict: 'failed' },
  nothing: { body: '', verdict: 'failed' },
  null: { body: 'null', verdict: 'failed' },
  half: { body: deploymentAnswer(landed).slice(0, -1), verdict: 'failed' },
} as const satisfies Record<string, { body: string; verdict: Verdict }>

export type LieName = keyof typeof lies
