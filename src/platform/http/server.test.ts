import { expect, test } from 'vitest'
import { createServer } from './server.server.ts'

const perMinute = 1200

test('the pages and their files are never refused for being many; calls of the API are', async () => {
  const server = await createServer()
  for (const path of ['/assets/page.js', '/api/thing']) server.get(path, async () => 'ok')
  const answers = async (path: string) => {
    const statuses = new Set<number>()
    for (let count = 0; count <= perMinute; count++) statuses.add((await server.inject(path)).statusCode)
    return [...statuses]
  }
  expect(await answers('/assets/page.js')).toEqual([200])
  expect(await answers('/api/thing')).toEqual([200, 429])
  await server.close()
})
