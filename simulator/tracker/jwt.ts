/** JSON Web Tokens as the tracker signs them: HS256, `{ username, sub, roles, iat, exp }`. */

import { createHmac } from 'node:crypto'
import { fieldsOf, readJson, textsOf } from '../json.ts'

const secret = 'fake-jwt-signing-secret'

export interface Claims {
  readonly username: string
  readonly sub: string
  readonly roles: readonly string[]
  /** Seconds since 1970. */
  readonly exp: number
}

export function signToken(claims: Claims): string {
  const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ ...claims, iat: claims.exp - 3600 })}`
  return `${content}.${signatureOf(content)}`
}

/** The roles of a valid token; undefined when it is forged, broken or expired at `nowSeconds`. */
export function rolesOf(token: string, nowSeconds: number): readonly string[] | undefined {
  const [head, payload = '', signature] = token.split('.')
  if (signature !== signatureOf(`${head}.${payload}`)) return undefined
  const { exp, roles } = fieldsOf(readJson(Buffer.from(payload, 'base64url').toString()))
  return typeof exp === 'number' && exp > nowSeconds ? textsOf(roles) : undefined
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function signatureOf(content: string): string {
  return createHmac('sha256', secret).update(content).digest('base64url')
}
