import pg from 'pg'
import { expect, test } from 'vitest'
import { testCluster } from '../database/testing.server.ts'
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

test('when every connection is taken the answer is to try again, not to call the administrator', async () => {
  const pool = new pg.Pool({ ...testCluster(), max: 1, connectionTimeoutMillis: 1000 })
  const taken = await pool.connect()
  const server = await createServer()
  server.get('/api/thing', () => pool.query('select 1'))
  const answer = await server.inject('/api/thing')
  expect(answer.statusCode).toBe(503)
  expect(answer.json()).toMatchObject({ type: '/problems/busy' })
  taken.release()
  await pool.end()
  await server.close()
})
