import type { ClientBase } from 'pg'
import { makeBare } from '#demo/bare-tables.server.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'

export const today = '2024-09-30'
const districts = 30
const centres = 28
const firstCentre = 10
/** Members of a home go from one to five, three on the average. */
export const personsPerHome = 3
/** One home in so many has a case of its own; the facts of its neighbours lie in it too. */
const homesPerCase = 50

const id = (seed: number, kind: string, number = 'i') => `md5('${seed} ${kind} ' || ${number})::uuid`
const chance = (seed: number, draw: number, of = 'i') =>
  `((hashint8extended(${of}, ${seed * 1000 + draw}) & 1048575) / 1048576.0::float8)`
const register = accessKey(circle.register, 0)
const reference = accessKey(circle.reference, 0)

/**
 * Fills a migrated, empty province: homes, of nine in ten the income is known, some of the members have a report, some an award. One
 * home in fifty sits exactly on a limit.
 */
export async function generateHomes(owner: ClientBase, schema: string, persons: number, seed: number): Promise<void> {
  const homes = Math.round(persons / personsPerHome)
  const cases = Math.ceil(homes / homesPerCase)
  // Built over millions of rows they take minutes, and nothing here reads them.
  await owner.query('ALTER TABLE membership DROP CONSTRAINT one_home_per_source')
  const putBack = await makeBare(owner, schema, [])
  for (const statement of [...places(seed), ...people(seed, homes), ...known(seed, homes, cases), ...awards(seed, cases)])
    await owner.query(statement)
  await putBack()
  await owner.query('VACUUM ANALYZE')
}

const places = (seed: number) => [
  `INSERT INTO public.district SELECT i, 35, 'Deneme İlçesi ' || i, 100000, 'synthetic' FROM generate_series(1, ${districts}) i`,
  `INSERT INTO public.neighbourhood SELECT i, i, 'Deneme Mahallesi ' || i FROM generate_series(1, ${districts}) i`,
  `INSERT INTO organisation SELECT ${id(seed, 'centre')}, ${firstCentre} + i - 1, 'shm', 'Deneme Merkezi ' || i, i, '2012-01-01', NULL, ${reference} FROM generate_series(1, ${centres}) i`,
  `INSERT INTO service_area SELECT ${id(seed, 'area')}, ${id(seed, 'centre', `(1 + i % ${centres})`)}, i, '[2012-01-01,)', ${reference} FROM generate_series(1, ${districts}) i`,
]

/** Home `i` with its members `m`; a member's number is 5 · i + m. */
const members = (homes: number) => `FROM generate_series(1, ${homes}) i, LATERAL generate_series(0, (i % 5)::int) m`

const people = (seed: number, homes: number) => [
  `INSERT INTO household SELECT ${id(seed, 'home')}, 1 + i % ${districts}, 1 + i % ${districts}, 'Örnek Sokağı ' || i, NULL, NULL, ${register} FROM generate_series(1, ${homes}) i`,
  `INSERT INTO person (id, given_name, surname, folded_name, surname_first, sex, birth_date, district_id, access_key)
   SELECT ${id(seed, 'person', '(5 * i + m)')}, 'Deneme', 'Kişi ' || i, 'deneme kisi', 'kisi deneme', CASE m % 2 WHEN 0 THEN 'female' ELSE 'male' END,
     date '1930-01-01' + (${chance(seed, 1, '5 * i + m')} * 33000)::int, 1 + i % ${districts}, ${register} ${members(homes)}`,
  `INSERT INTO membership SELECT ${id(seed, 'membership', '(5 * i + m)')}, ${id(seed, 'home')}, ${id(seed, 'person', '(5 * i + m)')}, 'register',
     CASE m WHEN 0 THEN 'self' WHEN 1 THEN 'spouse' ELSE 'child' END, '[2020-01-01,)', ${register} ${members(homes)}`,
]

const key = `((${firstCentre} + i % ${centres}) * 4 + 1)`

function known(seed: number, homes: number, cases: number) {
  const ownCase = id(seed, 'case', `(i / ${homesPerCase})`)
  const count = '(1 + i % 5)'
  // On the limit of a third of the wage where the home's number is one of fifty, otherwise anything up to 120.000 lira.
  const income = `CASE WHEN i % 50 = 3 THEN 1700212 * ${count} / 3 ELSE (${chance(seed, 2)} * 12000000)::bigint END`
  return [
    `INSERT INTO "case" (id, number, programme_id, strand, lifecycle, person_id, household_id, organisation_id, district_id, state, opened_on, changed_on, access_key)
     SELECT ${id(seed, 'case')}, 'D-' || i, 'psikososyal', 'support', 'casework', ${id(seed, 'person', `(5 * greatest(i * ${homesPerCase}, 1))`)},
       ${id(seed, 'home', `greatest(i * ${homesPerCase}, 1)`)}, ${id(seed, 'centre', `(1 + i % ${centres})`)}, 1 + i % ${districts}, 'open', '${today}', '${today}', ${key}
     FROM generate_series(0, ${cases - 1}) i`,
    `INSERT INTO fact SELECT ${id(seed, 'income')}, ${ownCase}, 'household.income', 'household', ${id(seed, 'home')}, to_jsonb((${income})::text), 'register', 'stands', ${key},
       date '2022-01-01' + (${chance(seed, 3)} * 1000)::int FROM generate_series(1, ${homes - 1}) i WHERE i % 10 <> 7`,
    `INSERT INTO document SELECT ${id(seed, 'document', '(5 * i + m)')}, ${ownCase}, ${id(seed, 'person', '(5 * i + m)')}, 'health-board-report', NULL, NULL,
       CASE WHEN ${chance(seed, 4, '5 * i + m')} < 0.6 THEN 'tam-bagimli' ELSE 'kismi-bagimli' END,
       daterange('2022-03-01', CASE WHEN ${chance(seed, 5, '5 * i + m')} < 0.5 THEN NULL ELSE date '2024-01-01' + (${chance(seed, 6, '5 * i + m')} * 600)::int END), true, 'filed', ${key}
     ${members(homes - 1)} WHERE (5 * i + m) % 25 = 0`,
  ]
}

/** The first person of every case receives one of the two. */
const awards = (seed: number, cases: number) => [
  `INSERT INTO decision SELECT ${id(seed, 'decision')}, ${id(seed, 'case')}, 1, '${today}', 2, '${today}', 'granted', 'granted', '{}', NULL, ${key} FROM generate_series(1, ${cases - 1}) i`,
  `INSERT INTO award SELECT ${id(seed, 'award')}, ${id(seed, 'case')}, ${id(seed, 'decision')}, CASE i % 2 WHEN 0 THEN 'evde-bakim' ELSE 'muhtaclik' END,
     ${id(seed, 'person', `(5 * i * ${homesPerCase})`)}, 1, '2024-01-01', NULL, '[]', 1, 2, 'in-force', ${key} FROM generate_series(1, ${cases - 1}) i`,
]
