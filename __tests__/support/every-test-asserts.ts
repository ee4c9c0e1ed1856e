/** Runs before each test: one that expects nothing would pass whatever happens, and fails instead. */
import { beforeEach, expect } from '@jest/globals'

beforeEach(() => {
  expect.hasAssertions()
})
