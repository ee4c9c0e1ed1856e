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
}
