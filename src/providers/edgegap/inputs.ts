/** The inputs that every action has which talks to Edgegap: access, order, and when a deployment is stopped. */

import type { StopRules } from '../../core/aftermath.ts'
import { checkUrl } from '../../core/allowed-url.ts'
import { fault, type InputReader, type InputType, shown, value } from '../../core/input-reader.ts'
import { boolean, oneOf, required, text, token } from '../../core/input-types.ts'
import { type KeyValue, keyValues } from '../../core/key-values.ts'
import { oneALine } from '../../core/lines.ts'
import { allowedBaseUrl } from '../../core/shared-inputs.ts'
import type { EdgegapAccess, EdgegapOrder, EnvironmentVariable } from './order.ts'
import { users } from './users.ts'

export const edgegapHosts = ['api.edgegap.com']

/** `hosts` may be contacted. Users store the token with and without the word `token`; it is sent once. */
export function readEdgegapAccess(reader: InputReader, hosts: readonly string[]): EdgegapAccess {
  return {
    token: reader.read('token', required(token({ schemes: ['token'] })), ''),
    apiUrl: reader.read('api-url', allowedBaseUrl(hosts), 'https://api.edgegap.com'),
  }
}

/** `needed`: something is to be ordered; else the order stays as empty as it is given. */
export function readEdgegapOrder(reader: InputReader, { needed }: { needed: boolean }): EdgegapOrder {
  const must = <T>(type: InputType<T>) => (needed ? required(type) : type)
  return {
    application: reader.read('application', must(text({ most: 255 })), ''),
    version: reader.read('version', must(text({ most: 255 })), ''),
    users: reader.read('users', must(users), ''),
    privateHostIds: reader.read('private-host-ids', oneALine(hostId), ''),
    environmentVariables: readVariables(reader),
    tags: reader.read('tags', oneALine(text({ most: 100 })), ''),
    requireCachedLocations: reader.read('require-cached-locations', boolean, 'false'),
    webhookOnReady: reader.read('webhook-on-ready', webhook, ''),
    webhookOnError: reader.read('webhook-on-error', webhook, ''),
    webhookOnTerminated: reader.read('webhook-on-terminated', webhook, ''),
  }
}

/** Which bad endings stop a deployment; one that failed costs money and helps nobody, so that is on by itself. */
export function readStopRules(reader: InputReader): StopRules {
  const leaveOrStop = oneOf('leave', 'stop')
  return {
    onError: reader.read('stop-on-error', boolean, 'true'),
    onTimeout: reader.read('on-timeout', leaveOrStop, 'leave') === 'stop',
    onInterrupt: reader.read('on-interrupt', leaveOrStop, 'leave') === 'stop',
  }
}

function readVariables(reader: InputReader): readonly EnvironmentVariable[] {
  const open = reader.read('environment-variables', keyValues, '')
  const secret = reader.read('hidden-environment-variables', keyValues, '')
  const known = new Set(open.map(({ key }) => key))
  for (const { key } of secret.filter((variable) => known.has(variable.key))) {
    reader.fault({
      input: 'hidden-environment-variables',
      problem: `${key} is in \`environment-variables\` as well`,
      legal: 'each key once',
    })
  }
  const as = (hidden: boolean) => (variable: KeyValue) => ({ ...variable, hidden })
  return [...open.map(as(false)), ...secret.map(as(true))]
}

const hostId: InputType<string> = {
  legal: 'the id of a host, such as `alpha-north-america-95fab093`',
  parse: (given) => (/^[A-Za-z0-9._-]{1,128}$/.test(given) ? value(given) : fault(`${shown(given)} is not an id`)),
}

/** Edgegap calls it, not we, so that its host need not be allowed. It often holds a secret: no fault repeats it. */
const webhook: InputType<string> = {
  legal: 'an https: URL without user info and fragment',
  parse: (given) => {
    if (given === '') return value('')
    const checked = checkUrl(given, URL.canParse(given) ? [new URL(given).host] : [])
    if (checked.kind === 'refused') return fault(checked.why)
    return checked.url.protocol === 'https:' ? value(checked.url.href) : fault('it is not https:')
  },
}
