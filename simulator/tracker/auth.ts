/** Logging in: three shapes of the answer over time, tokens of an hour, five attempts a minute. */

import type { Answer, Call, Handler } from '../api.ts'
import type { Clock } from '../clock.ts'
import { uuid } from '../ids.ts'
import { fieldsOf } from '../json.ts'
import {
  forbidden,
  invalidCredentials,
  organizationRequired,
  renderFailure,
  throttled,
  unauthorized,
} from './errors.ts'
import { rolesOf, signToken } from './jwt.ts'

/** `token`: in the body (older servers). `accessToken`: the same by another name. `cookie`: only in Set-Cookie. */
export type LoginShape = 'token' | 'accessToken' | 'cookie'

export type Account = { readonly username: string; readonly password: string; readonly roles: readonly string[] }

export const deployer: Account = { username: 'deployer', password: 'fake-tracker-password', roles: ['user', 'admin'] }
export const reader: Account = { username: 'reader', password: 'fake-reader-password', roles: ['user'] }

const attemptsAMinute = 5
const lifetimeSeconds = 3600

export function createAuth(clock: Clock) {
  const accounts: Account[] = [deployer, reader]
  const settings: { shape: LoginShape; organization: 'absent' | 'required' } = {
    shape: 'token',
    organization: 'absent',
  }
  const refreshTokens = new Map<string, string>()
  let attempts: number[] = []
  let issued = 0
  const nowSeconds = (): number => Math.floor(clock.date().getTime() / 1000)

  /** A valid token; one that is `expired` by so many seconds is no longer. */
  function tokenFor({ username, roles }: Account, expiredForSeconds?: number): string {
    const exp = nowSeconds() + (expiredForSeconds === undefined ? lifetimeSeconds : -expiredForSeconds)
    return signToken({ username, sub: uuid(`user ${username}`), roles, exp })
  }

  const login: Handler = ({ body, target }) => {
    attempts = [...attempts.filter((at) => at > clock.now() - 60_000), clock.now()]
    if (attempts.length > attemptsAMinute) return renderFailure(throttled, target, clock.date())
    const { username, password } = fieldsOf(body)
    const account = accounts.find((one) => one.username === username && one.password === password)
    if (account === undefined) return renderFailure(invalidCredentials, target, clock.date())
    return renderLogin(account, tokenFor(account), renew(account.username))
  }

  /** A refresh token is good once. */
  function renew(username: string): string {
    issued += 1
    const token = `fake-refresh-token-${issued}`
    refreshTokens.set(username, token)
    return token
  }

  function renderLogin(account: Account, token: string, refreshToken: string): Answer {
    const { username, roles } = account
    const id = uuid(`user ${username}`)
    const user = { id, username, email: `${username}@example.com`, displayName: username, roles }
    if (settings.shape === 'token') return { status: 200, body: { user, token, refreshToken } }
    if (settings.shape === 'accessToken') return { status: 200, body: { user, accessToken: token, refreshToken } }
    const cookie = (name: string, value: string) => `${name}=${value}; Path=/; HttpOnly; SameSite=Strict`
    return {
      status: 200,
      headers: { 'set-cookie': [cookie('access_token', token), cookie('refresh_token', refreshToken)] },
      body: { message: 'Login successful', user },
    }
  }

  const refresh: Handler = ({ body, target }) => {
    const { username, refreshToken } = fieldsOf(body)
    const account = accounts.find((one) => one.username === username)
    const isGood = account !== undefined && refreshTokens.get(account.username) === refreshToken
    if (account !== undefined) refreshTokens.delete(account.username)
    if (!isGood) return renderFailure(unauthorized, target, clock.date())
    return { status: 200, body: { token: tokenFor(account), refreshToken: renew(account.username) } }
  }

  /** Reading needs a valid token, writing the role `admin`; newer servers want to know the organization. */
  function guard({ operationId, headers, target }: Call): Answer | undefined {
    if (operationId === 'login' || operationId === 'refresh') return undefined
    const token = /^bearer (\S+)$/i.exec(headers['authorization'] ?? '')?.[1]
    const roles = token === undefined ? undefined : rolesOf(token, nowSeconds())
    const refuse = (failure: typeof unauthorized) => renderFailure(failure, target, clock.date())
    if (roles === undefined) return refuse(unauthorized)
    if (settings.organization === 'required' && headers['x-organization-id'] === undefined) {
      return { ...refuse(organizationRequired), ordered: true }
    }
    const isWrite = operationId === 'recordDeployment' || operationId === 'updateDeployment'
    return isWrite && !roles.includes('admin') ? refuse(forbidden) : undefined
  }

  return { accounts, settings, tokenFor, guard, handlers: { login, refresh } }
}
