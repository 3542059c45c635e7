import { expect, test } from 'vitest'
import { checkServer, createPool } from './connect.server.ts'
import { createTestDatabase, dropTestDatabase } from './testing.server.ts'

test('days, whole numbers, instants and ranges arrive in the forms the code works with', async () => {
  const database = await createTestDatabase()
  const pool = createPool(database)
  try {
    const { rows } = await pool.query(`select '2024-09-30'::date as day, 9007199254740993::bigint as amount,
      '2024-09-30 10:00:00.25+03'::timestamptz as moment, 'infinity'::timestamptz as never,
      daterange('2024-01-01', '2024-10-01') as period, array['2024-09-30'::date, null] as days, array[1::bigint] as amounts`)
    expect(rows[0]).toEqual({
      day: '2024-09-30',
      amount: 9007199254740993n,
      moment: '2024-09-30T07:00:00.250Z',
      never: 'infinity',
      period: '[2024-01-01,2024-10-01)',
      days: ['2024-09-30', null],
      amounts: [1n],
    })
  } finally {
    await pool.end()
    await dropTestDatabase(database)
  }
})

test('a copy of a database has its rows and is its own', async () => {
  const template = await createTestDatabase()
  const first = createPool(template)
  await first.query('create table kept as select 7 as value')
  await first.end()
  const copy = await createTestDatabase(template.database)
  const pool = createPool(copy)
  expect((await pool.query('delete from kept returning value')).rows).toEqual([{ value: 7 }])
  await pool.end()
  await dropTestDatabase(copy)
  const again = createPool(template)
  expect((await again.query('select value from kept')).rows).toEqual([{ value: 7 }])
  await again.end()
  await dropTestDatabase(template)
})

test('the server of a DATABASE_URL is accepted from PostgreSQL 15 on', async () => {
  const database = await createTestDatabase()
  const { user, password, host, port } = database
  const pool = createPool(`postgres://${user}:${password}@${host}:${port}/${database.database}`)
  expect(await checkServer(pool)).toBe(Number(process.env.HANE_TEST_POSTGRES ?? 18))
  const old = { query: async () => ({ rows: [{ version: '140012' }] }) } as unknown as typeof pool
  await expect(checkServer(old)).rejects.toMatchObject({ code: 'version-too-old' })
  await pool.end()
  await dropTestDatabase(database)
})

test('a server that cannot be reached is named in one line', async () => {
  const pool = createPool('postgres://nobody:secret@127.0.0.1:1/none')
  await expect(checkServer(pool)).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringMatching(/^[^\n]*ECONNREFUSED[^\n]*$/),
  })
  await expect(checkServer(pool)).rejects.not.toMatchObject({ message: expect.stringContaining('secret') })
  await pool.end()
})
