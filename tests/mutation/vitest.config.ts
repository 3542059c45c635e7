import { defineConfig } from 'vitest/config'

/** For mutated copies of the interpreter: its own tests and those of the worked rules, without a database. */
export default defineConfig({
  test: {
    include: ['src/rules/*.test.ts', 'src/platform/money/*.test.ts', 'src/services/**/rules.test.ts'],
    exclude: ['src/rules/{sql,reform,simulate}*.test.ts'],
    pool: 'forks',
  },
})
