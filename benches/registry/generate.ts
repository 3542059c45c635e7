import type { ClientBase } from 'pg'
import { makeBare } from '#demo/bare-tables.server.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { doubleNames, singleNames, syntheticSurnames } from './names.ts'

export const today = '2024-09-30'
export const centres = 28
export const firstCentre = 10
const districts = 30
/** One person in twenty has a case, with a home of three, two facts, a paper and the acts of all of them. */
const personsPerCase = 20
/** Visits that wait to be completed: what the measured acts are about. */
export const plannedVisits = 24_000

const textArray = (texts: readonly string[]) => `ARRAY[${texts.map(text => `'${text.replaceAll("'", "''")}'`).join(',')}]`

/** A number in [0, 1) from the seed and `i`; another `draw` gives another one. */
const chance = (seed: number, draw: number) => `((hashint8extended(i, ${seed * 1000 + draw}) & 1048575) / 1048576.0::float8)`
/** An element of a list of so many; the first ones far oftener, as with real names. */
const oftenFirst = (unit: string, length: number) => `(1 + floor(power(${unit}, 1.7) * ${length}))::int`
const id = (seed: number, kind: string, number = 'i') => `md5('${seed} ${kind} ' || ${number})::uuid`

/** Fills a migrated, empty province with so many persons, repeatable from the seed; indexes are built last. */
export async function generateRegistry(owner: ClientBase, schema: string, persons: number, seed: number): Promise<void> {
  const cases = Math.floor(persons / personsPerCase)
  const putBack = await makeBare(owner, schema, [])
  await owner.query(organisations(seed))
  await owner.query(personRows(persons, seed))
  await owner.query(
    `INSERT INTO identifier SELECT ${id(seed, 'number')}, ${id(seed, 'person')}, 'tckn', '100' || lpad(i::text, 8, '0'), '[2020-01-01,)', ${hiddenOrNot(seed)}
     FROM generate_series(1, ${persons}) i`,
  )
  for (const statement of caseFiles(cases, seed)) await owner.query(statement)
  await putBack()
  await owner.query('VACUUM ANALYZE')
  await owner.query('CHECKPOINT')
}

const hiddenOrNot = (seed: number) =>
  `CASE WHEN ${chance(seed, 1)} < 0.01 AND i % ${personsPerCase} BETWEEN 1 AND ${personsPerCase - 3} THEN ${accessKey(circle.vault, 2)} ELSE ${accessKey(circle.register, 0)} END`

const organisations = (seed: number) =>
  `INSERT INTO public.district SELECT i, 35, 'Deneme İlçesi ' || i, 100000, 'synthetic' FROM generate_series(1, ${districts}) i ON CONFLICT DO NOTHING;
   INSERT INTO public.neighbourhood SELECT i, i, 'Deneme Mahallesi ' || i FROM generate_series(1, ${districts}) i ON CONFLICT DO NOTHING;
   INSERT INTO organisation (id, circle, kind, name, district_id, opened_on, closed_on, access_key)
     SELECT ${id(seed, 'centre')}, ${firstCentre} + i - 1, 'shm', 'Deneme Merkezi ' || i, i, '2012-01-01', NULL, ${accessKey(circle.reference, 0)}
     FROM generate_series(1, ${centres}) i;
   INSERT INTO account SELECT i, 'bench' || i, '', 'Deneme Görevlisi ' || i, 'director', ${id(seed, 'centre', '1')}, NULL FROM generate_series(1, 8) i`

const personRows = (persons: number, seed: number) => `
  WITH single AS (SELECT ${textArray(singleNames.map(each => each.name))} AS name, ${textArray(singleNames.map(each => each.folded))} AS folded, ${textArray(singleNames.map(each => each.sex))} AS sex),
  double AS (SELECT ${textArray(doubleNames.map(each => each.name))} AS name, ${textArray(doubleNames.map(each => each.folded))} AS folded, ${textArray(doubleNames.map(each => each.sex))} AS sex),
  surnames AS (SELECT ${textArray(syntheticSurnames.map(each => each.name))} AS name, ${textArray(syntheticSurnames.map(each => each.folded))} AS folded),
  drawn AS MATERIALIZED (SELECT i, ${chance(seed, 2)} < 0.35 AS two, ${oftenFirst(chance(seed, 3), singleNames.length)} AS one_at,
      ${oftenFirst(chance(seed, 4), doubleNames.length)} AS two_at, ${oftenFirst(chance(seed, 5), syntheticSurnames.length)} AS surname_at FROM generate_series(1, ${persons}) i)
  INSERT INTO person (id, given_name, surname, folded_name, surname_first, sex, birth_date, mother_name, father_name, district_id, access_key)
  SELECT ${id(seed, 'person')}, CASE WHEN two THEN double.name[two_at] ELSE single.name[one_at] END, surnames.name[surname_at],
    CASE WHEN two THEN double.folded[two_at] ELSE single.folded[one_at] END || ' ' || surnames.folded[surname_at],
    surnames.folded[surname_at] || ' ' || CASE WHEN two THEN double.folded[two_at] ELSE single.folded[one_at] END,
    CASE WHEN two THEN double.sex[two_at] ELSE single.sex[one_at] END, date '1925-01-01' + (${chance(seed, 6)} * 36000)::int,
    single.name[1 + i % 50], single.name[60 + i % 50], 1 + i % ${districts}, ${hiddenOrNot(seed)}
  FROM drawn, single, double, surnames`

function caseFiles(cases: number, seed: number): string[] {
  const own = id(seed, 'case')
  const home = id(seed, 'home')
  const centre = id(seed, 'centre', `(1 + i % ${centres})`)
  const key = `((${firstCentre} + i % ${centres}) * 4 + 1)`
  const from = `FROM generate_series(1, ${cases}) i`
  const person = (member: string) => id(seed, 'person', `(i * ${personsPerCase} - ${member})`)
  const acts = [
    ['case', own, 'open'],
    ['document', id(seed, 'document'), 'file'],
    ['fact', id(seed, 'income'), 'record'],
    ['fact', id(seed, 'members'), 'record'],
  ] as const
  return [
    `INSERT INTO household SELECT ${home}, 1 + i % ${districts}, 1 + i % ${districts}, 'Örnek Sokağı ' || i, NULL, NULL, 0 ${from}`,
    `INSERT INTO membership SELECT ${id(seed, 'membership', "(i || ' ' || m)")}, ${home}, ${person('m')}, 'register', 'member', '[2020-01-01,)', 0
     ${from}, generate_series(0, 2) m`,
    `INSERT INTO "case" (id, number, programme_id, strand, lifecycle, person_id, household_id, organisation_id, district_id, state, opened_on, changed_on, access_key)
     SELECT ${own}, 'EB-2024-' || lpad(i::text, 7, '0'), 'evde-bakim', 'aid', 'benefit', ${person('0')}, ${home}, ${centre}, 1 + i % ${districts}, 'open', '${today}', '${today}', ${key} ${from}`,
    `INSERT INTO document (id, case_id, person_id, kind, number, issuer, level, during, verified, state, access_key)
     SELECT ${id(seed, 'document')}, ${own}, ${person('0')}, 'health-board-report', 'R' || i, 'Deneme Hastanesi', 'tam-bagimli', '[2022-03-01,)', true, 'filed', ${key} ${from}`,
    `INSERT INTO fact SELECT ${id(seed, 'income')}, ${own}, 'household.income', 'household', ${home}, to_jsonb((i % 4000000)::text), 'declaration', 'stands', ${key}, '${today}' ${from}`,
    `INSERT INTO fact SELECT ${id(seed, 'members')}, ${own}, 'household.members', 'household', ${home}, to_jsonb(3), 'declaration', 'stands', ${key}, '${today}' ${from}`,
    ...acts.map(
      ([concept, subject, act]) =>
        `INSERT INTO act (id, concept, subject, act, effective, recorded_at, recorded_by, facts, access_key)
         SELECT ${id(seed, `act ${concept} ${act}`, `(i || ' ' || ${subject})`)}, '${concept}', ${subject}, '${act}', '${today}', '${today}T07:00:00Z', 1, '{}', ${key} ${from}`,
    ),
    // Without these the planner believes the deltas of a whole year to be none.
    `INSERT INTO figure_delta (act_id, figure, district_id, effective, recorded_at, delta, subject)
     SELECT ${id(seed, 'act case open', `(i || ' ' || ${own})`)}, 'F48', 1 + i % ${districts}, '${today}', '${today}T07:00:00Z', 1, ${own} ${from}`,
    `INSERT INTO visit (id, household_id, organisation_id, district_id, planned_on, team, state, access_key)
     SELECT ${id(seed, 'visit')}, ${id(seed, 'home', `(1 + i % ${cases})`)}, ${centre}, 1 + i % ${districts}, '${today}', '{1}', 'planned',
       (${firstCentre} + i % ${centres}) * 4 FROM generate_series(1, ${plannedVisits}) i`,
  ]
}
