import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, ageOn, type Day } from '#platform/day/day.ts'
import { ratio } from '#platform/money/ratio.ts'
import { byAge, index } from '#rules/amount.ts'
import { amountOn, decide } from '#rules/decide.ts'
import { choiceParameter } from '#rules/parameter.ts'
import { cases } from './cases.ts'
import { child } from './facts.ts'
import { fosterPoints, shares } from './parameters.ts'
import { family } from './rules.ts'

const cut = choiceParameter<'down' | 'half-up'>('cut', {
  label: { tr: 'kesme', en: 'cut' },
  law: 'yalnız sınama için',
  values: [{ validFrom: '2018-01-01', value: 'down', confidence: 'unconfirmed', source: 'yalnız sınama için' }],
})

describe('the table of 2018 and 2019, in points', () => {
  const amount = index(1).times(fosterPoints).times(byAge(child.birthDate, shares)).roundedBy(cut)
  const on = '2019-09-30'
  test.each<[string, Day, bigint]>([
    ['a new-born', '2019-09-30', 5_135_00n],
    ['the day before four', '2015-10-01', 5_135_00n],
    ['four', '2015-09-30', 7_702_50n],
    ['the day before six', '2013-10-01', 7_702_50n],
    ['six', '2013-09-30', 8_216_00n],
    ['fifteen', '2004-09-30', 8_729_50n],
    ['the day before nineteen', '2000-10-01', 8_729_50n],
    ['nineteen', '2000-09-30', 9_243_00n],
  ])('%s', (_, born, points) => {
    expect(amountOn(amount, on, { 'person.birthDate': born })).toBe(points)
  })

  test('ends with 2019', () => {
    expect(() => amountOn(amount, '2020-01-01', { 'person.birthDate': '2018-01-01' })).toThrow('foster-points')
    expect(fosterPoints.values.map(({ value }) => value)).toEqual([ratio(10_270n)])
  })
})

const on = '2024-09-30'
const single = cases['koruyucu-aile/applicant']![0]!.facts
const born = fc.integer({ min: 0, max: 25_000 }).map(days => addDays('1940-01-01', days))
const judged = (facts: object) =>
  decide(family, { ...single, ...facts }, on).conditions.find(({ name }) => name === 'isBetween25And65')!.result

test('random couples agree with the rule of ages worked out by hand', () => {
  fc.assert(
    fc.property(born, born, (one, other) => {
      const ages = [ageOn(one, on), ageOn(other, on)].sort((a, b) => a - b) as [number, number]
      const difference = ages[1] - ages[0]
      const average = Math.floor((ages[0] + ages[1]) / 2)
      const counted = difference <= 10 ? ages[0] : average
      const facts = {
        'person.birthDate': one,
        'person.isMarried': true,
        'person.fosterApplication.spouseBirthDate': other,
        'person.fosterApplication.ageDifference': difference,
        'person.fosterApplication.averageAge': average,
      }
      expect(judged(facts)).toBe(counted >= 25 && counted <= 65)
    }),
    { numRuns: 2000 },
  )
})
