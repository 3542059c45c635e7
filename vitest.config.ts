import { defineConfig } from 'vitest/config'

/** A large machine still gets few workers: the tests share one database server, and browsers run beside it. */
const workers = 2
const isDeep = process.env.HANE_DEEP === '1'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: 'src/platform/database/testing-setup.ts',
    pool: 'forks',
    maxWorkers: workers,
    testTimeout: isDeep ? 1_800_000 : 120_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    // As long as a browser waits: a busy machine is not a failure.
    expect: { poll: { timeout: 15_000 } },
  },
})
