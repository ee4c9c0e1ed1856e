import { describe, expect, it } from '@jest/globals'
import { onEdgegap } from '../support/edgegap-scenario.ts'
import { app, onFleet } from '../support/fleet-scenario.ts'
import type { Inputs, ScenarioEnd } from '../support/scenario.ts'
import { errorOf } from '../support/scenario-push.ts'
import { sideBySide } from '../support/side-by-side.ts'
import { runTaskScenario } from '../support/task-scenario.ts'

const inFleet = (inputs: Inputs) => onFleet({ entries: [app('a')], inputs })
const inEnvironment = (inputs: Inputs) =>
  runTaskScenario('flightcontrol/environment', { inputs: { operation: 'create', name: 'a', region: 'b', ...inputs } })
const inVariables = (inputs: Inputs) =>
  runTaskScenario('flightcontrol/variables', { inputs: { 'environment-id': 'e1', ...inputs } })

interface Row {
  readonly story: string
  readonly step: (inputs: Inputs) => Promise<ScenarioEnd>
  readonly input: string
  readonly text: string
}

const rows: readonly Row[] = [
  ...[
    '[{"name":"a","provider":"flightcontrol","__proto__":{"force":true}}]',
    '[{"__proto__":{"name":"a","provider":"flightcontrol"}}]',
    '{"__proto__":[{"name":"a","provider":"flightcontrol"}]}',
    '- {name: a, provider: flightcontrol, __proto__: {force: true}}',
    '- {name: a, provider: flightcontrol, users: [{__proto__: {ip: 1.2.3.4}}]}',
  ].map((text) => ({ story: 'a list of a fleet', step: inFleet, input: 'deployments', text })),
  ...['{"__proto__": "fake-hidden-value"}', '__proto__=fake-hidden-value'].map((text) => ({
    story: 'secrets of a fleet',
    step: inFleet,
    input: 'secrets',
    text,
  })),
  ...[
    '[{"__proto__":{"user_type":"ip_address","user_data":{"ip_address":"192.0.2.1"}}}]',
    '[{"user_type":"ip_address","user_data":{"__proto__":{"ip_address":"192.0.2.1"}}}]',
  ].map((text) => ({
    story: 'users',
    step: (inputs: Inputs) => onEdgegap({ inputs }),
    input: 'users',
    text,
  })),
  ...['environment-variables', 'hidden-environment-variables'].map((input) => ({
    story: 'variables of a container',
    step: (inputs: Inputs) => onEdgegap({ inputs }),
    input,
    text: '{"__proto__": "fake-hidden-value"}',
  })),
  {
    story: 'services of an environment',
    step: inEnvironment,
    input: 'services',
    text: '[{"__proto__":{"id":"web","name":"Web","type":"fargate"}}]',
  },
  { story: 'a network', step: inEnvironment, input: 'vpc', text: '{"__proto__":{"id":"vpc-1"}}' },
  ...['plain-text', 'parameter-store', 'secrets-manager', 'from-parameter-store', 'from-secrets-manager'].map(
    (input) => ({
      story: 'variables',
      step: inVariables,
      input,
      text: '{"__proto__": "fake-hidden-value"}',
    }),
  ),
  {
    story: 'a reference to a service',
    step: inVariables,
    input: 'from-service',
    text: '{"A": {"__proto__": {"serviceId": "web", "value": "host"}}}',
  },
]

const endOf = sideBySide(rows, ({ step, input, text }: Row) => step({ [input]: text }))

describe('a prototype instead of a value', () => {
  it.each(rows)('is refused by its input, and nothing is sent: $story, $text', async (row) => {
    const end = await endOf(row)

    expect(end.outputs['reason']).toBe('invalid-input')
    expect(errorOf(end)).toContain(`\`${row.input}\`:`)
    expect(end.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('fake-hidden-value')
    expect(end.requests).toEqual([])
  })
})
