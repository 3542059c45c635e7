import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMonths } from '#platform/day/day.ts'
import { openProvince, type TestProvince } from '../../../tests/province.ts'
import { households, organisations, people } from '../../../tests/province-data.ts'
import { size } from '../../../tests/sizes.ts'
import { accessKey } from '../access/roles.ts'
import type { Concept, StateTable } from '../act/contract.ts'
import { checkRebuild } from '../act/rebuild.server.ts'
import { record } from '../act/record.server.ts'
import { award } from '../benefit/state.ts'
import { caseConcept } from '../case/state.ts'
import { decision } from '../decision/state.ts'
import { household } from '../household/state.ts'
import { organisation } from '../organisation/state.ts'
import { paymentLine, paymentRun } from '../payment/state.ts'
import { visit } from '../visit/state.ts'
import type { Step } from './contract.ts'
import { besideId, difference, firstStep } from './deltas.ts'

let province: TestProvince
beforeAll(async () => {
  province = await openProvince()
})
afterAll(() => province.close())

interface Doing {
  concept: Concept<StateTable>
  subject: string
  act: string
  effective: string
  facts?: Record<string, unknown>
}

const key = accessKey(10, 0)

/** Does it if its state allows; an act that is refused must leave the figures alone too. */
const attempt = ({ concept, ...act }: Doing) =>
  province
    .asSystem(tx => record(tx, concept, { ...act, id: randomUUID(), accessKey: key }))
    .then(
      () => true,
      () => false,
    )

/** Sums of what the acts wrote: 'F02 1 2024-09-30' → '1'. */
async function writtenDeltas(): Promise<Map<string, string>> {
  const { rows } = await province.owner.query<{ place: string; sum: bigint }>(
    `SELECT figure || ' ' || coalesce(district_id::text, '-') || ' ' || effective AS place, sum(delta)::bigint AS sum FROM figure_delta
     GROUP BY figure, district_id, effective HAVING sum(delta) <> 0`,
  )
  return new Map(rows.map(row => [row.place, String(row.sum)]))
}

/** The same from the rows of state, knowing nothing of acts. */
async function recomputedDeltas(): Promise<Map<string, string>> {
  const sums = new Map<string, bigint>()
  for (const { id, source } of province.hane.figures) {
    if (!source) continue
    const { rows } = await province.owner.query<Record<string, unknown>>(`SELECT * FROM "${source.table}"`)
    const add = (figure: string, steps: readonly Step[]) => {
      for (const step of steps) {
        const place = `${figure} ${step.district ?? '-'} ${step.effective}`
        sums.set(place, (sums.get(place) ?? 0n) + step.delta)
      }
    }
    const { distinctBy, beside, steps } = source
    const every = rows.flatMap(row => steps(row))
    if (!distinctBy) add(id, every)
    if (beside) add(besideId(id), every)
    if (distinctBy)
      for (const group of Map.groupBy(rows, row => row[distinctBy]).values()) add(id, firstStep(group.flatMap(row => steps(row))))
  }
  return new Map([...sums].filter(([, sum]) => sum !== 0n).map(([place, sum]) => [place, String(sum)]))
}

const sorted = (sums: ReadonlyMap<string, string>) => Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))

async function figuresMustAgree() {
  expect(sorted(await writtenDeltas())).toEqual(sorted(await recomputedDeltas()))
}

const newHousehold = async () => {
  const id = randomUUID()
  const facts = { district_id: 1, neighbourhood_id: 11, address: 'Deneme Sokak' }
  expect(await attempt({ concept: household as never, subject: id, act: 'record', effective: '2024-01-02', facts })).toBe(true)
  return id
}

const planVisit = async (householdId: string, district = 1) => {
  const id = randomUUID()
  const facts = { household_id: householdId, organisation_id: organisations.bornova.id, district_id: district, team: [1] }
  expect(await attempt({ concept: visit as never, subject: id, act: 'plan', effective: '2024-09-01', facts })).toBe(true)
  return id
}

const doVisit = (subject: string, effective: string, outcome = 'done') =>
  attempt({ concept: visit as never, subject, act: 'complete', effective, facts: { outcome, risk: null, note: null } })
const voidVisit = (subject: string) => attempt({ concept: visit as never, subject, act: 'void', effective: '2024-09-30' })

describe('a household that is visited', () => {
  const countOf = async (householdId: string) =>
    (
      await province.owner.query<{ place: string }>(
        `SELECT effective || ' ' || district_id AS place FROM figure_delta WHERE subject = $1 GROUP BY effective, district_id HAVING sum(delta) = 1`,
        [householdId],
      )
    ).rows.map(row => row.place)

  test('counts once, on its first day, whatever the order in which its visits become known', async () => {
    const days = ['2024-09-03', '2024-09-01', '2024-09-02']
    for (const order of [days, [...days].sort(), [...days].sort().reverse()]) {
      const home = await newHousehold()
      const visits = await Promise.all(order.map(() => planVisit(home)))
      for (const [index, id] of visits.entries()) expect(await doVisit(id, order[index]!)).toBe(true)
      expect(await countOf(home)).toEqual(['2024-09-01 1'])
      await voidVisit(visits[order.indexOf('2024-09-01')]!)
      expect(await countOf(home)).toEqual(['2024-09-02 1'])
    }
    await figuresMustAgree()
  })

  test('counts once where two teams finish their visits at the same moment', async () => {
    const homes = await Promise.all(Array.from({ length: 12 }, newHousehold))
    const pairs = await Promise.all(homes.map(home => Promise.all([planVisit(home, 1), planVisit(home, 2)])))
    for (const pair of pairs) expect(await Promise.all(pair.map(id => doVisit(id, '2024-09-04')))).toEqual([true, true])
    for (const home of homes) expect(await countOf(home)).toEqual(['2024-09-04 1'])
    await figuresMustAgree()
  })

  test('does not count where nobody opened, and no longer once its only visit is void', async () => {
    const home = await newHousehold()
    const [knocked, done] = [await planVisit(home), await planVisit(home)]
    await doVisit(knocked, '2024-09-01', 'not-at-home')
    expect(await countOf(home)).toEqual([])
    await doVisit(done, '2024-09-05')
    expect(await countOf(home)).toEqual(['2024-09-05 1'])
    await voidVisit(done)
    expect(await countOf(home)).toEqual([])
    await figuresMustAgree()
  })
})

test('an act moves exactly the figures that count its rows', async () => {
  const moved = async (work: () => Promise<unknown>) => {
    const before = await writtenDeltas()
    await work()
    const after = await writtenDeltas()
    return [...new Set([...before.keys(), ...after.keys()])].filter(place => before.get(place) !== after.get(place)).sort()
  }
  const home = await newHousehold()
  const one = await planVisit(home)
  expect(await moved(() => doVisit(one, '2024-09-07'))).toEqual(['F02 1 2024-09-07'])
  expect(await moved(() => planVisit(home))).toEqual([])
  const open = (kind: string) =>
    attempt({
      concept: organisation as never,
      subject: randomUUID(),
      act: 'open',
      effective: '2024-09-08',
      facts: { circle: 900 + Math.floor(Math.random() * 1e6), kind, name: kind, district_id: 2 },
    })
  expect(await moved(() => open('shm'))).toEqual(['F01 2 2024-09-08'])
  expect(await moved(() => open('directorate'))).toEqual([])
})

test('an award counts while it is in force, a payment while it is paid', async () => {
  const { awards, lines } = await openBenefits('2024-07-01')
  const stepsOf = async (subject: string) =>
    (
      await province.owner.query<{ step: string }>(
        `SELECT figure || ' ' || effective || ' ' || sum(delta) AS step FROM figure_delta WHERE subject = $1 GROUP BY figure, effective HAVING sum(delta) <> 0 ORDER BY step`,
        [subject],
      )
    ).rows.map(row => row.step)
  const [granted, line] = [awards[0]!, lines[0]!]
  const happen = (concept: typeof award | typeof paymentLine, subject: string, act: string, effective: string) =>
    attempt({ concept: concept as never, subject, act, effective })
  expect(await stepsOf(granted)).toEqual(['F48 2024-09-02 1'])
  await happen(award, granted, 'suspend', '2024-09-10')
  expect(await stepsOf(granted)).toEqual(['F48 2024-09-02 1', 'F48 2024-09-10 -1'])
  await happen(award, granted, 'resume', '2024-09-20')
  await happen(award, granted, 'end', '2024-09-25')
  expect(await stepsOf(granted)).toEqual(['F48 2024-09-02 1', 'F48 2024-09-10 -1', 'F48 2024-09-20 1', 'F48 2024-09-25 -1'])
  await happen(award, granted, 'void', '2024-09-26')
  expect(await stepsOf(granted)).toEqual([])
  expect(await stepsOf(line)).toEqual([])
  await happen(paymentLine, line, 'pay', '2024-09-20')
  expect(await stepsOf(line)).toEqual(['F49 2024-09-20 12345'])
  await happen(paymentLine, line, 'return', '2024-09-22')
  expect(await stepsOf(line)).toEqual([])
  for (const [index, left] of awards.entries()) {
    await happen(award, left, 'void', '2024-09-27')
    await happen(paymentLine, lines[index]!, 'hold', '2024-09-27')
  }
})

const day = fc.integer({ min: 1, max: 30 }).map(each => `2024-09-${String(each).padStart(2, '0')}`)
const place = fc.nat(4)
const doing = fc.oneof(
  fc.record({
    kind: fc.constant('visit' as const),
    place,
    act: fc.constantFrom('complete', 'complete', 'complete', 'void'),
    effective: day,
    facts: fc.constantFrom('done', 'done', 'refused').map(outcome => ({ outcome, risk: null, note: null })),
  }),
  fc.record({
    kind: fc.constant('award' as const),
    place,
    act: fc.constantFrom('suspend', 'resume', 'suspend', 'resume', 'end', 'void'),
    effective: day,
  }),
  fc.record({ kind: fc.constant('line' as const), place, act: fc.constantFrom('hold', 'pay', 'return'), effective: day }),
)

test('whatever is done, in whatever order: the sum of the changes is what the rows say, and the rows are what the acts say', async () => {
  const homes = [households.isik.id, households.ozgur.id, await newHousehold()]
  let [done, month] = [0, '2024-08-01']
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 10, maxLength: 30 }), async all => {
      month = addMonths(month, 1)
      const { awards, lines } = await openBenefits(month)
      const visits = await Promise.all(awards.map((_, index) => planVisit(homes[index % 3]!, (index % 2) + 1)))
      const subjects = { visit: visits, award: awards, line: lines }
      const concepts = { visit, award, line: paymentLine }
      for (const { kind, place: index, act, effective, ...rest } of all) {
        const facts = act === 'complete' && 'facts' in rest ? rest.facts : {}
        if (await attempt({ concept: concepts[kind] as never, subject: subjects[kind][index]!, act, effective, facts })) done += 1
      }
      await figuresMustAgree()
      for (const id of awards) await attempt({ concept: award as never, subject: id, act: 'void', effective: '2024-10-01' })
      await figuresMustAgree()
    }),
    { numRuns: size(10, 250) },
  )
  expect(done).toBeGreaterThan(60)
  const client = await province.owner.connect()
  expect(await checkRebuild(client)).toEqual([])
  client.release()
})

/** A case, a granted award and a computed line for each of five persons. */
async function openBenefits(month: string) {
  const run = randomUUID()
  await attempt({
    concept: paymentRun as never,
    subject: run,
    act: 'compute',
    effective: '2024-09-01',
    facts: { programme_id: 'evde-bakim', month, lines: 5, total: '5' },
  })
  const made: { award: string; line: string }[] = []
  for (const person of Object.values(people).slice(0, 5)) {
    const ids = { case: randomUUID(), decision: randomUUID(), award: randomUUID(), line: randomUUID() }
    const common = { programme_id: 'evde-bakim', person_id: person.id, district_id: person.district }
    const opened = {
      ...common,
      number: ids.case,
      strand: 'aid',
      lifecycle: 'benefit',
      household_id: null,
      organisation_id: organisations.bornova.id,
    }
    const stored = { case_id: ids.case, prepared_by: 2, outcome: 'granted', stored: {} }
    const granted = { ...common, case_id: ids.case, decision_id: ids.decision, prepared_by: 2, decided_by: 4 }
    const amount = {
      ...common,
      run_id: run,
      award_id: ids.award,
      case_id: ids.case,
      month,
      days: 31,
      days_in_month: 31,
      amount: '12345',
      decided_by: 4,
    }
    const on = '2024-09-02'
    expect(await attempt({ concept: caseConcept as never, subject: ids.case, act: 'open', effective: on, facts: opened })).toBe(
      true,
    )
    expect(
      await attempt({ concept: decision as never, subject: ids.decision, act: 'propose', effective: on, facts: stored }),
    ).toBe(true)
    expect(await attempt({ concept: award as never, subject: ids.award, act: 'grant', effective: on, facts: granted })).toBe(true)
    expect(
      await attempt({ concept: paymentLine as never, subject: ids.line, act: 'compute', effective: on, facts: amount }),
    ).toBe(true)
    made.push({ award: ids.award, line: ids.line })
  }
  return { awards: made.map(each => each.award), lines: made.map(each => each.line) }
}

test('the difference of two rows is what leads from one to the other', () => {
  const step = fc.record({
    effective: fc.constantFrom('2024-01-01', '2024-02-01'),
    delta: fc.bigInt(-3n, 3n),
    district: fc.constantFrom(1, 2, null),
  })
  fc.assert(
    fc.property(fc.array(step), fc.array(step), (before, after) => {
      const deltas = difference('F01', 's', before, after).map(({ effective, delta, district_id }) => ({
        effective,
        delta,
        district: district_id,
      }))
      expect(difference('F01', 's', [...before, ...deltas], after)).toEqual([])
    }),
  )
})

test('of two first days in two districts one counts, in whatever order the rows are read', () => {
  const at = (district: number): Step => ({ effective: '2024-09-30', district, delta: 1n })
  expect(firstStep([at(12), at(7)])).toEqual([at(7)])
  expect(firstStep([at(7), at(12)])).toEqual([at(7)])
})
