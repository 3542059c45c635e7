import { period } from '#platform/day/day.ts'
import { lira } from '#platform/money/money.ts'
import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'

const on = '2024-09-15'
const resident: FactValues = {
  'person.healthReport.validity': period('2022-03-01'),
  'person.healthReport.level': 'tam-bagimli',
  'person.carePlace.isFinanced': true,
  'person.carePlace.kind': 'residential',
  'household.income': lira('20.000'),
  'household.members': 3,
}
const withIncome = (amount: string): FactValues => ({ ...resident, 'household.income': lira(amount) })

export const cases: readonly Story[] = [
  story('a resident is financed', resident, granted('18.155,92')),
  story('one kuruş under the limit, too', withIncome('34.004,23'), granted('18.155,92')),
  story('on the limit is refused', withIncome('34.004,24'), refused('hasLowIncome', { over: '0,00' })),
  story('one kuruş over the limit is refused', withIncome('34.004,25'), refused('hasLowIncome', { over: '0,01' })),
  story(
    'a report that ended yesterday is refused',
    { ...resident, 'person.healthReport.validity': period('2022-03-01', on) },
    refused('needsCare'),
  ),
  story('partly dependent is not enough', { ...resident, 'person.healthReport.level': 'kismi-bagimli' }, refused('needsCare')),
  story(
    'a centre that is not financed is refused',
    { ...resident, 'person.carePlace.isFinanced': false },
    refused('livesInAFinancedCentre'),
  ),
  story(
    'the points of day care are not known',
    { ...resident, 'person.carePlace.kind': 'day' },
    missing('private-care-points-day'),
  ),
  story('the income is asked for', { ...resident, 'household.income': undefined }, missing('household.income')),
]

function story(name: string, facts: FactValues, expected: Expected): Story {
  return { name, on, facts, expected }
}
