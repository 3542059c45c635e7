import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, ageOn } from '#platform/day/day.ts'
import { decide, replay } from '#rules/decide.ts'
import { outcomeOf } from '#rules/story.ts'
import { cases } from './cases.ts'
import { categories } from './categories.ts'
import { validity } from './validity.ts'

const entitlementOf = (category: string) => categories.find(({ id }) => id === category)!.entitlement

describe('worked cases', () => {
  test.each(cases)('$category: $name', story => {
    const { actual, expected } = outcomeOf(entitlementOf(story.category), story)
    expect(actual).toEqual(expected)
  })

  test('tell of every category, and refuse by each of the conditions', () => {
    expect(new Set(cases.map(({ category }) => category))).toEqual(new Set(categories.map(({ id }) => id)))
    const refusedBy = cases.flatMap(({ expected }) => (expected.outcome === 'refused' ? [expected.because] : []))
    const conditions = categories.flatMap(
      ({
        entitlement: {
          conditions: { of },
        },
      }) => of.flatMap(version => Object.keys(version.conditions)),
    )
    expect(new Set(refusedBy)).toEqual(new Set(conditions))
  })

  test('decided again from what is stored, give the same bytes', () => {
    for (const { category, facts, on } of cases) {
      const bytes = JSON.stringify(decide(entitlementOf(category), facts, on))
      expect(JSON.stringify(replay(entitlementOf(category), JSON.parse(bytes)))).toBe(bytes)
    }
  })
})

const sometime = fc.integer({ min: 0, max: 12_000 }).map(days => addDays('1990-01-01', days))

test('random relatives of a martyr agree with the rule worked out by hand', () => {
  const applicant = fc.record({
    relation: fc.constantFrom('spouse', 'mother', 'father', 'child', 'sibling'),
    born: sometime,
    married: fc.constantFrom(true, false, undefined),
    until: fc.option(sometime, { nil: null }),
  })
  fc.assert(
    fc.property(applicant, ({ relation, born, married, until }) => {
      const on = '2024-09-30'
      fc.pre(born <= on && (until === null || until > '1989-01-01'))
      const facts = {
        'person.rightGroup': 'martyr-relative',
        'person.relation': relation,
        'person.birthDate': born,
        'person.isMarried': married,
        'person.statusDocument': { from: '1989-01-01', until },
      }
      const { outcome } = decide(entitlementOf('martyr-relative'), facts, on)
      const isChild = relation === 'child'
      const refused =
        relation === 'sibling' || (until !== null && until <= on) || (isChild && (ageOn(born, on) >= 25 || married === true))
      expect(outcome).toBe(refused ? 'refused' : isChild && married === undefined ? 'missing' : 'granted')
    }),
    { numRuns: 2000, seed: 20240930 },
  )
})

test('a card is good until the 25th birthday of a child or the end of the paper, whichever comes first, and says which', () => {
  const child = { 'person.relation': 'child', 'person.birthDate': '2000-02-29' }
  const paper = (until: string | null) => ({ 'person.statusDocument': { from: '2020-01-01', until } })
  expect(validity({ ...child, ...paper(null) })).toMatchObject({ until: '2025-03-01', why: { en: 'The child turns 25' } })
  expect(validity({ ...child, ...paper('2024-12-01') })).toMatchObject({
    until: '2024-12-01',
    why: { en: 'The paper of the right ends' },
  })
  expect(validity({ ...child, ...paper('2030-12-01') })?.until).toBe('2025-03-01')
  expect(validity({ 'person.relation': 'mother', 'person.birthDate': '1950-01-01', ...paper(null) })).toBeNull()
})
