import { describe, expect, it } from '@jest/globals'
import { shown } from '../../../../src/core/input-reader.ts'
import { users } from '../../../../src/providers/edgegap/users.ts'

const atIp = (ip: string) => ({ user_type: 'ip_address', user_data: { ip_address: ip } })
const atPlace = (latitude: number, longitude: number) => ({
  user_type: 'geo_coordinates',
  user_data: { latitude, longitude },
})

describe('users, one a line', () => {
  it.each([
    ['ip 75.28.35.192', atIp('75.28.35.192')],
    ['ip 0.0.0.255', atIp('0.0.0.255')],
    ['ip 2001:db8::1', atIp('2001:db8::1')],
    ['ip ::ffff:75.28.35.192', atIp('::ffff:75.28.35.192')],
    ['geo 45.508888 -73.561668', atPlace(45.508888, -73.561668)],
    ['geo 45.508888, -73.561668', atPlace(45.508888, -73.561668)],
    ['geo\t-90 180', atPlace(-90, 180)],
    ['geo 0 -180', atPlace(0, -180)],
  ])('%j', (line, user) => {
    expect(users.parse(line)).toEqual({ kind: 'value', value: [user] })
  })

  it('are all taken, in their order, each once', () => {
    expect(users.parse('\n  ip 75.28.35.192\r\n\n geo 1 2\nip 75.28.35.192\n')).toEqual({
      kind: 'value',
      value: [atIp('75.28.35.192'), atPlace(1, 2)],
    })
  })

  it('may be nobody, where no input is given', () => {
    expect(users.parse('')).toEqual({ kind: 'value', value: [] })
  })

  it.each([
    'ip 256.1.1.1',
    'ip 1.2.3',
    'ip 01.2.3.4',
    'ip 1.2.3.4.5',
    'ip x1.2.3.4',
    'ip 1.2.3.4 5.6.7.8',
    'ip',
    'ip 2001:db8::g',
    'ip 1::2::3',
    'ip [::1]',
    'geo 45.5',
    'geo 45.5 -73.5 12',
    'geo 0x10 1',
    'geo 1e1 1',
    'geo a 1',
    'geo 1 b',
    'host example.com',
    '75.28.35.192',
  ])('%j is nobody', (line) => {
    expect(users.parse(line)).toEqual({ kind: 'fault', problem: `line 1: ${shown(line)} is no user` })
  })

  it.each(['geo 90.1 0', 'geo -91 0', 'geo 0 180.5', 'geo 0 -181'])('%j is nowhere', (line) => {
    expect(users.parse(line)).toEqual({ kind: 'fault', problem: `line 1: "${line}" is no place on earth` })
  })

  it('that are wrong are told all at once', () => {
    expect(users.parse('ip 1\nip 1.2.3.4\n\ngeo 1')).toEqual({
      kind: 'fault',
      problem: 'line 1: "ip 1" is no user, line 4: "geo 1" is no user',
    })
  })
})

describe('users as JSON', () => {
  it('are taken as the API has them', () => {
    const given = [atIp('75.28.35.192'), atPlace(45.5, -73.5)]

    expect(users.parse(JSON.stringify(given))).toEqual({ kind: 'value', value: given })
  })

  it.each([
    ['[', 'it is not valid JSON'],
    ['{"ip":"1.2.3.4"}', 'its JSON is no list'],
    ['"ip 1.2.3.4"', 'its JSON is no list'],
    ['[]', 'its list is empty'],
    ['[null]', 'entry 1 is no user'],
    [JSON.stringify([atIp('1.2.3.4'), atIp('nowhere')]), 'entry 2 is no user'],
    [JSON.stringify([atPlace(91, 0)]), 'entry 1 is no user'],
    [JSON.stringify([atPlace(0, 181), 7]), 'entry 1 is no user, entry 2 is no user'],
    ['[{"user_type":"ip_address","user_data":{"ip_address":"1.2.3.4","__proto__":{"a":1}}}]', 'entry 1 is no user'],
    ['[{"user_type":"ip_address","user_data":{"ip_address":"1.2.3.4"},"extra":1}]', 'entry 1 is no user'],
    ['[{"user_type":"geo_coordinates","user_data":{"latitude":"1","longitude":"2"}}]', 'entry 1 is no user'],
  ])('%s: %s', (given, problem) => {
    expect(users.parse(given)).toEqual({ kind: 'fault', problem })
  })
})
