import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { openProvince, type TestProvince } from '../../../tests/province.ts'
import { households, type Username } from '../../../tests/province-data.ts'
import { size } from '../../../tests/sizes.ts'
import { record } from '../act/record.server.ts'
import { visit } from '../visit/state.ts'
import { accessKey } from './roles.ts'

let province: TestProvince
afterEach(() => province.close())

const bornova = { username: 'field-worker', key: accessKey(10, 0) } as const
const konak = { username: 'konak/field-worker', key: accessKey(11, 0) } as const

const seenBy = (username: Username) =>
  province.as(username, async tx => {
    const before = await tx.query<{ key: number }>('SELECT access_key AS key FROM visit')
    await tx.query('SELECT pg_sleep(random() * 0.002)')
    const after = await tx.query<{ key: number }>('SELECT access_key AS key FROM visit')
    const [{ actor }] = (await tx.query<{ actor: string }>('SELECT app.actor() AS actor')) as [{ actor: string }]
    return { keys: [...before, ...after].map(row => row.key), actor }
  })

describe.each([1, 2, 10])('two people on a pool of %i', poolSize => {
  test('never see each other’s rows, however their requests interleave', async () => {
    province = await openProvince({ poolSize })
    const runs = Array.from({ length: size(60, 10_000) }, (_, index) => (index % 2 === 0 ? bornova : konak))
    for (let from = 0; from < runs.length; from += 50)
      await Promise.all(
        runs.slice(from, from + 50).map(async ({ username, key }) => {
          const { keys, actor } = await seenBy(username)
          expect(keys).toEqual([key, key])
          expect(actor).toBe(`${province.actor(username).id}:field-worker`)
        }),
      )
    // Nothing of them stays behind on the pool's connections.
    for (let each = 0; each < poolSize; each++) expect((await province.hane.pool.query('SELECT id FROM visit')).rows).toEqual([])
  })

  test('a connection that is killed within a transaction leaves nothing, and nobody inherits it', async () => {
    province = await openProvince({ poolSize })
    for (let round = 0; round < size(5, 300); round++) {
      const id = randomUUID()
      const dying = province.as(konak.username, async tx => {
        await record(tx, visit, {
          id,
          subject: id,
          act: 'plan',
          accessKey: konak.key,
          facts: {
            household_id: households.ozgur.id,
            organisation_id: tx.actor.organisationId,
            district_id: 2,
            team: [tx.actor.id],
          },
        })
        const [{ pid }] = (await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')) as [{ pid: number }]
        await province.owner.query('SELECT pg_terminate_backend($1)', [pid])
        await tx.query('SELECT 1')
      })
      const others = Array.from({ length: 4 }, () => seenBy(bornova.username))
      await expect(dying).rejects.toThrow()
      for (const { keys, actor } of await Promise.all(others)) {
        expect(keys).toEqual([bornova.key, bornova.key])
        expect(actor).toBe(`${province.actor(bornova.username).id}:field-worker`)
      }
      const { rows } = await province.owner.query(
        'SELECT id FROM act WHERE id = $1 UNION ALL SELECT act_id FROM audit WHERE act_id = $1',
        [id],
      )
      expect(rows).toEqual([])
    }
  })
})
