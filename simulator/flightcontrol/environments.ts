/** The environments that have deploy hooks. */

import { cuid } from '../ids.ts'

export interface Environment {
  /** The number in the hook URL, as the dashboard shows it. */
  readonly hookId: number
  readonly kind: 'normal' | 'preview'
  readonly givenId: string
  /** The secret segment of the hook URL. */
  readonly secret: string
}

export const production: Environment = {
  hookId: 1001,
  kind: 'normal',
  givenId: 'production',
  secret: 'fake-hook-secret-0123456789',
}

export const preview: Environment = {
  hookId: 2002,
  kind: 'preview',
  givenId: 'preview',
  secret: 'fake-preview-hook-secret-0123456789',
}

export const projectId = cuid('project')
export const repoUrl = 'https://github.com/octo-org/landing-site'

/** Path of the environment's deploy hook. */
export function hookPath({ hookId, secret }: Environment): string {
  return `/api/deploy-hook/${hookId}/${secret}`
}
