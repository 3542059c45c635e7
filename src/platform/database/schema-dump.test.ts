import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Connection } from './embedded/connection.server.ts'
import { dumpSchema, dumpTypes } from './schema-dump.server.ts'
import { createTestDatabase, dropTestDatabase, migratedTemplate } from './testing.server.ts'

let connection: Connection
let client: pg.Client

beforeAll(async () => {
  connection = await createTestDatabase(migratedTemplate())
  client = new pg.Client({ ...connection })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await dropTestDatabase(connection)
})

const committed = (name: string) => readFile(join(import.meta.dirname, '../../../database', name), 'utf8')
const schemas = ['public', 'il_35']

test('schema.sql is what the migrations make', async () => {
  expect(await dumpSchema(client, schemas)).toBe(await committed('schema.sql'))
})

test('types.ts is what the migrations make', async () => {
  expect(await dumpTypes(client, schemas)).toBe(await committed('types.ts'))
})

test('a change of the schema shows in both', async () => {
  await client.query('BEGIN; ALTER TABLE il_35.person ADD COLUMN shoe_size int; DROP POLICY sees ON il_35.person')
  expect(await dumpTypes(client, schemas)).toContain('shoe_size: number | null')
  const schema = await dumpSchema(client, schemas)
  expect(schema).toContain('shoe_size integer')
  expect(schema).not.toMatch(/CREATE POLICY sees ON person /)
  expect(await committed('schema.sql')).toMatch(/CREATE POLICY sees ON person /)
  await client.query('ROLLBACK')
})
