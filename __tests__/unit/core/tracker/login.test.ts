import { describe, expect, it } from '@jest/globals'
import { loginRequest, readLoginToken } from '../../../../src/core/tracker/login.ts'

const answered = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  readLoginToken({
    kind: 'answered',
    status: 200,
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const token = 'fake.jwt.token'

describe('logging in', () => {
  it('sends name and password, and nothing else', () => {
    const request = loginRequest('https://tracker.example', { username: 'deployer', password: 'fake-password' })

    expect(request).toMatchObject({ method: 'POST', url: 'https://tracker.example/api/v1/auth/login' })
    expect(request.headers).toEqual({ accept: 'application/json', 'content-type': 'application/json' })
    expect(JSON.parse(request.body ?? '')).toEqual({ username: 'deployer', password: 'fake-password' })
  })

  it.each([
    ['as token', { token }, {}],
    ['as accessToken', { accessToken: token }, {}],
    ['beside other things', { token, user: { name: 'deployer' } }, {}],
    [
      'in a cookie',
      { message: 'ok' },
      { 'set-cookie': `refresh_token=other1234; Path=/\naccess_token=${token}; HttpOnly` },
    ],
    ['in the only cookie', '', { 'set-cookie': `access_token=${token}` }],
    ['in the body before the cookie', { token }, { 'set-cookie': 'access_token=another.one' }],
  ])('finds the token %s', (_where, body, headers) => {
    expect(answered(body, headers)).toBe(token)
  })

  it.each([
    ['nothing', {}],
    ['no text', { token: 5 }],
    ['what no header can carry', { token: 'fake token\r\nx: y' }],
    ['what no header can carry at its end', { token: 'fake-token-0123\n' }],
    ['what no header can carry at its beginning', { token: '\nfake-token-0123' }],
    ['a page', '<html>'],
  ])('finds no token in %s', (_what, body) => {
    expect(answered(body, { 'set-cookie': 'not_access_token=abcdefgh; x' })).toBeUndefined()
  })
})
