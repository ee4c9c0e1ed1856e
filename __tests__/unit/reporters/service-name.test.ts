import { describe, expect, it } from '@jest/globals'
import { serviceName } from '../../../src/reporters/service-name.ts'

describe('a service', () => {
  it.each([
    ['its name', { name: 'web', id: 'svc-web' }, 'web'],
    ['its id where it has no name', { name: '', id: 'svc-web' }, 'svc-web'],
    ['what it is where it has neither', { name: '', id: '' }, 'service'],
  ])('is called by %s', (_what, service, called) => {
    expect(serviceName(service)).toBe(called)
  })
})
