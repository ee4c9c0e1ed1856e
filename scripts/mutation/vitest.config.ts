/**
 * How the unit tests of `core` run for each mutant. They are jest's tests, run by Vitest: Stryker's runner for jest loads every test
 * file anew for every mutant, which takes twenty times as long.
 */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/unit/{core,actions}/**/*.test.ts'],
    // Ten thousand polls, or schedules of faults, for every mutant: hours, for few that nothing else kills.
    exclude: ['**/land-for-long.test.ts', '**/fault-schedules.test.ts'],
    alias: {
      '@jest/globals': 'vitest',
      'fast-check': fileURLToPath(new URL('fast-check.ts', import.meta.url)),
    },
    testTimeout: 30_000,
  },
})
