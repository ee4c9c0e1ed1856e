/** Tests run on TypeScript sources as native ES modules; only types are stripped, so what runs is what is written. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/every-test-asserts.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '/node_modules/@actions/(languageservice|workflow-parser)/.+\\.js$':
      '<rootDir>/__tests__/support/workflows/import-json.ts',
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/(languageservice|workflow-parser)/)'],
  testTimeout: 30_000,
  // Much of the time is waiting for other processes; Jest alone would leave one processor idle, which may be half of them.
  maxWorkers: '100%',
  // Asked for by `--coverage` alone. Counted in statements and branches of the source: V8 counts lines that hold nothing but types.
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/{core,providers,reporters}/**/*.ts'],
  coverageReporters: ['text-summary', ['text', { skipFull: true }]],
  coverageThreshold: { global: { statements: 100, branches: 100, functions: 100, lines: 100 } },
}
