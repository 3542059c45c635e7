import fc from 'fast-check'
import { expect, test } from 'vitest'
import { netMinimumWage } from '#kernel/parameter/statutory.ts'
import { decideAll } from '#rules/batch/batch.ts'
import { compile } from '#rules/batch/plan.ts'
import { populationOf } from '#rules/batch/population.ts'
import { decide } from '#rules/decide.ts'
import { boolean, day, facts, integer, money, period } from '#rules/fact.ts'
import { rule, versions } from '#rules/rule.ts'
import { addedCoverage, coverageOf, mostMissing, noCoverage } from './coverage.ts'

const on = '2024-09-30'
const words = { tr: 'Bilgi', en: 'Fact' }
const person = facts('person', {
  birthDate: day({ label: words }),
  report: period({ label: words }),
  isStudent: boolean({ label: words }),
})
const household = facts('household', { income: money({ label: words }), members: integer({ label: words, minimum: 1 }) })
const claim = (holds: Parameters<typeof rule>[0]['holds']) => rule({ law: 'Deneme', says: { tr: 'Koşul', en: 'Claim' }, holds })
const asked = [person.birthDate, person.report, person.isStudent, household.income].map(({ fact }) => fact)
const entitlement = {
  conditions: versions({
    'first-known': {
      isAdult: claim(person.birthDate.ageIsAtLeast(18)),
      hasReport: claim(person.report.coversDay.or(person.isStudent.isTrue)),
      isPoor: claim(household.income.perHeadOf(household.members).isLessThan(netMinimumWage.fraction(1, 3))),
    },
  }),
}

const known = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
// The last day of 1969 is minus one as a number, which stands for 'not known' in other columns.
const birth = fc.constantFrom('1969-12-31', '1970-01-01', '2006-09-30', '2006-10-01')
const member = fc.record({
  facts: fc.record({
    'person.birthDate': known(birth),
    'person.report': known(fc.constantFrom({ from: '2024-01-01', until: null }, { from: '2023-01-01', until: '2024-09-30' })),
    'person.isStudent': known(fc.boolean()),
  }),
  incomes: fc.constant(null),
})
const dwelling = fc.record({
  facts: fc.record({ 'household.income': known(fc.constantFrom(0n, 900_000_000n)), 'household.members': fc.constant(2) }),
  persons: fc.array(member, { minLength: 1, maxLength: 3 }),
})

test('who is decided, and what is not known of the others, is as their decisions one by one say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(dwelling, { minLength: 1, maxLength: 6 }), async dwellings => {
      const population = populationOf(dwellings, [...asked, household.members.fact], [])
      const [{ outcome } = { outcome: new Uint8Array() }] = await decideAll([compile(entitlement, on)], population)
      const situations = dwellings.flatMap(home => home.persons.map(each => ({ ...home.facts, ...each.facts })))
      const open = situations.filter(each => decide(entitlement, each, on).outcome === 'missing')
      const { decided, undecided, missing } = coverageOf(population, outcome, asked)
      expect([decided, undecided]).toEqual([situations.length - open.length, open.length])
      for (const { path } of asked)
        expect(missing[path] ?? 0, path).toBe(open.filter(each => each[path as keyof typeof each] === undefined).length)
    }),
    { numRuns: 200 },
  )
})

test('chunks are added up; the fact that is most often missing comes first', () => {
  const one = { decided: 1, undecided: 2, missing: { a: 2, b: 1 } }
  const both = addedCoverage(addedCoverage(noCoverage, one), { decided: 0, undecided: 3, missing: { b: 3, c: 1 } })
  expect(both).toEqual({ decided: 1, undecided: 5, missing: { a: 2, b: 4, c: 1 } })
  expect(mostMissing(both)).toEqual(['b', 'a', 'c'])
})
