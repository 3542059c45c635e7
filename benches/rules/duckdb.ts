import { type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, INTEGER } from '@duckdb/node-api'
import { askedOfPerson } from '#kernel/fact/common.ts'
import { netMinimumWage } from '#kernel/parameter/statutory.ts'
import {
  dayNumber,
  noEnd,
  notKnown,
  notKnownByte,
  notKnownDay,
  type PeriodColumn,
  type Population,
} from '#rules/batch/population.ts'
import { amountOn } from '#rules/decide.ts'
import { getValueOn } from '#rules/parameter.ts'
import { entitlements, on, programmes } from './entitlements.ts'
import { columns } from './generate.ts'

const rowsOfChunk = 2048

/** The same population as a table, NULL for what is not known. */
export async function loadDuckDb(population: Population): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const { persons, spouse, incomes, columns: at } = population
  const { from, until } = at[columns.validity] as PeriodColumn
  const told = {
    household: householdsOf(population),
    spouse,
    wage: incomes.wage!,
    birth: at[columns.birth] as Int32Array,
    percent: at[columns.percent] as Uint8Array,
    level: at[columns.level] as Uint8Array,
    valid_from: from,
    valid_until: until,
  }
  const names = Object.keys(told)
  const values = Object.values<Int32Array | Uint8Array>(told)
  await connection.run(`CREATE TABLE told (id INTEGER, ${names.map(name => `${name} INTEGER`).join(', ')})`)
  const appender = await connection.createAppender('told')
  for (let row = 0; row < persons; row += rowsOfChunk) {
    const end = Math.min(row + rowsOfChunk, persons)
    const chunk = DuckDBDataChunk.create(Array.from({ length: names.length + 1 }, () => INTEGER))
    chunk.setColumns([
      Array.from({ length: end - row }, (_, index) => row + index),
      ...values.map(each => [...each.subarray(row, end)]),
    ])
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
  await connection.run(`CREATE TABLE person AS SELECT id, household, nullif(spouse, -1) AS spouse, nullif(wage, ${notKnown}) AS wage,
    nullif(birth, ${notKnownDay}) AS birth, nullif(percent, ${notKnownByte})::UTINYINT AS percent, nullif(level, ${notKnownByte})::UTINYINT AS level,
    nullif(valid_from, ${notKnownDay}) AS valid_from, nullif(valid_until, ${noEnd}) AS valid_until FROM told ORDER BY id`)
  await connection.run('DROP TABLE told')
  return connection
}

function householdsOf({ households, persons, firstPerson }: Population): Int32Array {
  const numbers = new Int32Array(persons)
  for (let household = 0; household < households; household++)
    numbers.fill(household, firstPerson[household]!, firstPerson[household + 1]!)
  return numbers
}

const levels = Object.keys(askedOfPerson.healthReport.level.spec.options!)
const dependent = ['tam-bagimli', 'agir-engelli', 'cozger-cok-ileri', 'cozger-belirgin', 'cozger-ozel-kosul']

/** An outcome and an amount for each person, then the counts and sums: what a person who knows SQL would write for these four. */
function statements(): string[] {
  const wage = getValueOn(netMinimumWage, on)
  const today = dayNumber(on)
  const is65 = `birth <= ${dayNumber(`${Number(on.slice(0, 4)) - 65}${on.slice(4)}`)}`
  const amounts = {
    home_care: amountOn(entitlements['home care'].amount!, on),
    pension: amountOn(entitlements['old-age pension'].amount!, on),
  }
  const isDependent = `level IN (${dependent.map(level => levels.indexOf(level)).join(', ')})`
  const covers = `valid_from <= ${today} AND (valid_until IS NULL OR valid_until > ${today})`
  const code = (condition: string) => `CASE WHEN ${condition} THEN 1 WHEN NOT (${condition}) THEN 0 ELSE 2 END::UTINYINT`
  return [
    `CREATE OR REPLACE TABLE result AS
     WITH home AS (SELECT household, CASE WHEN count(wage) = count(*) THEN sum(wage)::BIGINT END AS income, count(*) AS members FROM person GROUP BY household),
     judged AS (
       SELECT p.id, ${code(`(CASE WHEN p.valid_from IS NULL THEN NULL ELSE ${qualified(covers)} END) AND p.${isDependent} AND income * 3 < members * ${wage * 2n}`)} AS home_care,
         ${code(`income * 3 < members * ${wage}`)} AS needy,
         ${code(`p.percent >= 40 OR p.${is65}`)} AS travel,
         ${code(`p.${is65} AND CASE WHEN p.spouse IS NULL THEN p.wage::BIGINT * 3 < ${wage} ELSE (p.wage::BIGINT + s.wage) * 3 < 2 * ${wage} END`)} AS pension
       FROM person p JOIN home USING (household) LEFT JOIN person s ON s.id = p.spouse)
     SELECT *, CASE WHEN home_care = 1 THEN ${amounts.home_care} ELSE 0 END::INTEGER AS home_care_kurus, CASE WHEN pension = 1 THEN ${amounts.pension} ELSE 0 END::INTEGER AS pension_kurus FROM judged`,
    `SELECT ${outcomes.flatMap(name => [0, 1, 2].map(each => `count(*) FILTER (${name} = ${each})`)).join(', ')}, sum(home_care_kurus), sum(pension_kurus) FROM result`,
  ]
}

const qualified = (text: string) => text.replaceAll('valid_', 'p.valid_')
/** In the order of `programmes`. */
const outcomes = ['home_care', 'needy', 'travel', 'pension'] as const

/** Milliseconds for all four programmes, results kept as a table. */
export async function runDuckDb(connection: DuckDBConnection, threads: number): Promise<number> {
  await connection.run(`SET threads = ${threads}`)
  const from = performance.now()
  for (const statement of statements()) await connection.runAndReadAll(statement)
  return performance.now() - from
}

/** What DuckDB found: a byte for each person and programme, in the programmes' order. */
export async function readDuckDb(connection: DuckDBConnection, persons: number): Promise<Uint8Array[]> {
  const found = programmes.map(() => new Uint8Array(persons))
  const result = await connection.stream(`SELECT ${outcomes.join(', ')} FROM result ORDER BY id`)
  let row = 0
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    for (const [index, column] of found.entries()) column.set(chunk.getColumnValues(index) as number[], row)
    row += chunk.rowCount
  }
  return found
}
