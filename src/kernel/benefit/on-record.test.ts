import { expect, test } from 'vitest'
import { count } from '#rules/amount.ts'
import { boolean, day, facts, integer, money } from '#rules/fact.ts'
import { home, homesByDate, incomeKinds } from '#rules/home.ts'
import { rule, versions } from '#rules/rule.ts'
import { isSearchable, onRecord, unrecordedFacts } from './on-record.ts'
import type { RegisteredEntitlement } from './registered.ts'

const words = { tr: 'Bilgi', en: 'Fact' }
const person = facts('person', {
  birthDate: day({ label: words }),
  isWorked: boolean({ label: words }),
  isStudent: boolean({ label: words }),
  days: integer({ label: words }),
})
const facility = facts('facility', { places: integer({ label: words }) })
type Holds = Parameters<typeof rule>[0]['holds']
const claim = (holds: Holds, exceptions?: Parameters<typeof rule>[0]['exceptions']) =>
  rule({ law: 'Deneme', says: { tr: 'Koşul', en: 'Claim' }, holds, ...(exceptions ? { exceptions } : {}) })

const registered = (
  conditions: Parameters<typeof versions>[0][string],
  more: Partial<RegisteredEntitlement> = {},
): RegisteredEntitlement => ({
  id: 'deneme',
  name: words,
  chapter: 'children',
  programme: null,
  level: 1,
  entitlement: { conditions: versions({ 'first-known': conditions }) },
  documents: [],
  overlaps: [],
  ...more,
})

const on = '2024-09-30'
const isAdult = person.birthDate.ageIsAtLeast(18)
const known = { paths: new Set(['person.birthDate', 'person.isWorked']), documents: [] }
const isOffered = (holds: Holds, exceptions?: Parameters<typeof claim>[1]) =>
  isSearchable(registered({ isClaimed: claim(holds, exceptions) }), known, on)

test('on record is what the register answers, what benefits ask of persons and homes, and what papers prove', () => {
  const paper = { kind: 'report', label: words, levels: {}, required: true, fills: { validity: 'person.report' } }
  const one = registered({ isClaimed: claim(person.isWorked.isTrue) }, { documents: [paper] })
  const another = registered({ isClaimed: claim(facility.places.isAtLeast(person.days)) }, { documents: [paper] })
  const { paths, recorded, documents } = onRecord([one, another])
  expect([...paths].sort()).toEqual([
    'household.members',
    'person.birthDate',
    'person.days',
    'person.isStudent',
    'person.isWorked',
    'person.report',
    'person.sex',
  ])
  expect([...recorded.keys()].sort()).toEqual(['person.days', 'person.isStudent', 'person.isWorked'])
  expect(documents).toEqual([paper])
})

test('what only secret benefits ask is not on record, nor what a home of the person and the spouse fills', () => {
  const secret = registered({ isClaimed: claim(person.isWorked.isTrue) }, { level: 2 })
  expect([...onRecord([secret]).recorded.keys()]).toEqual([])
  const couple = facts('household', { couple: { income: money({ label: words }), members: integer({ label: words }) } })
  const { wage } = incomeKinds({ wage: { label: words } })
  const ofTwo = home({ label: words, law: 'Deneme', members: 'self-and-spouse', incomes: [wage], fills: couple.couple })
  const asked = registered({ isClaimed: claim(couple.couple.members.isAtLeast(count(1)).and(person.isStudent.isTrue)) })
  const { recorded } = onRecord([
    { ...asked, entitlement: { ...asked.entitlement, homes: homesByDate({ 'first-known': ofTwo }) } },
  ])
  const [incomes, others] = [true, false].map(is => [...recorded.keys()].filter(path => path.startsWith('person.income.') === is))
  expect(others!.sort()).toEqual(['person.days', 'person.isStudent', 'person.isWorked'])
  expect(incomes).toContain('person.income.wage')
})

test.each<[string, Holds, boolean]>([
  ['one fact on record', isAdult, true],
  ['none', person.isStudent.isTrue, false],
  ['both of two, one of them on record: it can be refused', isAdult.and(person.isStudent.isTrue), true],
  ['either of two, one of them on record: it can be met', isAdult.or(person.isStudent.isTrue), true],
  ['either of two, each with a fact that is not', isAdult.and(person.isStudent.isTrue).or(person.isStudent.isFalse), false],
  ['the same the other way round', isAdult.or(person.isStudent.isTrue).and(person.isStudent.isFalse), false],
])('a condition on %s', (_, holds, offered) => {
  expect(isOffered(holds)).toBe(offered)
  expect(isOffered(holds.not())).toBe(offered)
})

test('an exception that the records cannot answer leaves its condition open; one that they can rule out does not', () => {
  const exception = (when: Holds) => ({ student: { law: 'Deneme', says: words, when, holds: true } })
  expect(isOffered(isAdult, exception(person.isStudent.isTrue))).toBe(false)
  expect(isOffered(isAdult, exception(isAdult.not().and(person.isStudent.isTrue)))).toBe(true)
  expect(isOffered(person.isStudent.isTrue, exception(isAdult))).toBe(true)
})

test('one condition that can be answered is enough; secret benefits and those of facilities are not looked for', () => {
  const both = { isAdult: claim(isAdult), isStudent: claim(person.isStudent.isTrue) }
  expect(isSearchable(registered(both), known, on)).toBe(true)
  expect(unrecordedFacts(registered(both).entitlement, known, on).map(({ path }) => path)).toEqual(['person.isStudent'])
  expect(isSearchable(registered(both, { level: 2 }), known, on)).toBe(false)
  expect(isSearchable(registered({ ...both, hasPlaces: claim(facility.places.isAtLeast(person.days)) }), known, on)).toBe(false)
})
