import { startTestCluster } from './testing.server.ts'

/** Vitest's globalSetup: one cluster for the whole run, stopped and deleted after it. */
export default async function setup(): Promise<() => Promise<void>> {
  const cluster = await startTestCluster()
  return cluster.stop
}
