/** The input `users`: for whom Edgegap seeks a server, by address or by place. */

import * as v from '@badrap/valita'
import { fault, type InputType, type Parsed, shown, value } from '../../core/input-reader.ts'
import { parseJson } from '../../core/json.ts'
import { oneALine } from '../../core/lines.ts'
import type { EdgegapUser } from './order.ts'

const legal =
  '`ip 75.28.35.192` or `geo 45.508888 -73.561668` (latitude, longitude), one a line, or JSON as in the API of Edgegap'

/** Nobody stands for an input that is not given. */
export const users: InputType<readonly EdgegapUser[]> = {
  legal,
  parse: (given) => (/^[[{"]/.test(given) ? parseUsersJson(given) : lines.parse(given)),
}

const lines = oneALine<EdgegapUser>({ legal, parse: parseUser })

function parseUser(line: string): Parsed<EdgegapUser> {
  const [kind, ...given] = line.split(/[\s,]+/)
  const [first = '', second = ''] = given
  if (kind === 'ip' && given.length === 1 && isIp(first)) return value(atIp(first))
  if (kind === 'geo' && given.length === 2 && decimal.test(first) && decimal.test(second)) {
    const place = { latitude: Number(first), longitude: Number(second) }
    return isPlace(place) ? value(atPlace(place)) : fault(`${shown(line)} is no place on earth`)
  }
  return fault(`${shown(line)} is no user`)
}

const decimal = /^-?\d{1,3}(?:\.\d{1,15})?$/

const byIp = v.object({ user_type: v.literal('ip_address'), user_data: v.object({ ip_address: v.string() }) })
const byPlace = v.object({
  user_type: v.literal('geo_coordinates'),
  user_data: v.object({ latitude: v.number(), longitude: v.number() }),
})

function parseUsersJson(given: string): Parsed<readonly EdgegapUser[]> {
  const json = parseJson(given)
  if (!Array.isArray(json)) return fault(json === undefined ? 'it is not valid JSON' : 'its JSON is no list')
  const found: EdgegapUser[] = []
  const faults: string[] = json.length === 0 ? ['its list is empty'] : []
  for (const [index, entry] of json.entries()) {
    const user = readUser(entry)
    if (user === undefined) faults.push(`entry ${index + 1} is no user`)
    else found.push(user)
  }
  return faults.length > 0 ? fault(faults.join(', ')) : value(found)
}

/** Strict: what it does not know would be dropped in silence. */
function readUser(entry: unknown): EdgegapUser | undefined {
  const ip = byIp.try(entry)
  if (ip.ok) return isIp(ip.value.user_data.ip_address) ? atIp(ip.value.user_data.ip_address) : undefined
  const place = byPlace.try(entry)
  return place.ok && isPlace(place.value.user_data) ? atPlace(place.value.user_data) : undefined
}

function atIp(address: string): EdgegapUser {
  return { user_type: 'ip_address', user_data: { ip_address: address } }
}

function atPlace({ latitude, longitude }: { latitude: number; longitude: number }): EdgegapUser {
  return { user_type: 'geo_coordinates', user_data: { latitude, longitude } }
}

function isPlace({ latitude, longitude }: { latitude: number; longitude: number }): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}

const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const ipv4 = new RegExp(`^${byte}(?:\\.${byte}){3}$`)

/** An IPv6 address is what may stand between the brackets of a URL. */
function isIp(text: string): boolean {
  return ipv4.test(text) || (/^[0-9a-f.]*:[0-9a-f:.]*$/i.test(text) && URL.canParse(`http://[${text}]`))
}
