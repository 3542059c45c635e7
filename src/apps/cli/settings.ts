import { resolve } from 'node:path'

/** The one province this process runs, and where. Read once, from the environment. */
export const settings = {
  schema: 'il_35',
  dataFolder: resolve(process.env.HANE_DATA ?? 'data'),
  databaseUrl: process.env.DATABASE_URL,
  port: Number(process.env.PORT ?? 3535),
} as const
