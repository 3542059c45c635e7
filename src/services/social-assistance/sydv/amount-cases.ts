import type { Day } from '#platform/day/day.ts'
import { lira } from '#platform/money/money.ts'
import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'

const home: FactValues = { 'household.incomeForNeed': lira('20.000'), 'household.members': 4, 'household.livesInArea': true }
const girl: FactValues = { ...home, 'person.school.absentDays': 0, 'person.school.stageAndSex': 'secondary-girl' }
const secondChild: FactValues = {
  'person.birthDate': '2025-02-10',
  'person.isBornAlive': true,
  'person.isBornSince2025': true,
  'person.birthOrder': 'second',
}
const inHighestBand: FactValues = { ...home, 'household.incomeForNeed': 0n, 'household.familySupportBand': 'highest' }

/** The aids of which some amount is known. */
export const amountCases: Readonly<Record<string, readonly Story[]>> = {
  'sydv/sartli-egitim': [
    story('a girl in secondary school is granted', '2025-03-31', girl, granted('150,00')),
    story(
      'a boy in primary school is granted',
      '2025-03-31',
      { ...girl, 'person.school.stageAndSex': 'primary-boy' },
      granted('90,00'),
    ),
    story('four days absent are granted', '2025-03-31', { ...girl, 'person.school.absentDays': 4 }, granted('150,00')),
    story('five days absent are refused', '2025-03-31', { ...girl, 'person.school.absentDays': 5 }, refused('attendsSchool')),
    story(
      'how often the pupil was absent is asked for',
      '2025-03-31',
      { ...girl, 'person.school.absentDays': undefined },
      missing('person.school.absentDays'),
    ),
    story(
      'a home on the limit is refused',
      '2025-03-31',
      { ...girl, 'household.members': 3, 'household.incomeForNeed': lira('22.104,67') },
      refused('isInNeed', { over: '0,00' }),
    ),
    story('the amounts of 2026 are not known', '2026-02-28', girl, missing('sydv-school-secondary-girl')),
  ],
  'sydv/dogum': [
    story('a second child has a monthly aid, whatever the income', '2025-06-01', secondChild, granted('1.500,00')),
    story(
      'the first child has its aid once',
      '2025-06-01',
      { ...secondChild, 'person.birthOrder': 'first' },
      granted('5.000,00'),
    ),
    story(
      'a third child has five thousand monthly',
      '2025-06-01',
      { ...secondChild, 'person.birthOrder': 'third-or-later' },
      granted('5.000,00'),
    ),
    story(
      'a child born before 2025 is refused',
      '2025-06-01',
      { ...secondChild, 'person.birthDate': '2024-12-31', 'person.isBornSince2025': false },
      refused('isBornSince2025'),
    ),
    story(
      'which child it is, is asked for',
      '2025-06-01',
      { ...secondChild, 'person.birthOrder': undefined },
      missing('person.birthOrder'),
    ),
    story(
      'born on the last day of 2024, it is given once by the older rule',
      '2024-12-31',
      { 'person.isBornAlive': true, 'person.birthOrder': 'second' },
      granted('400,00'),
    ),
    story(
      'born on the first of 2025, monthly by the new one',
      '2025-01-01',
      { ...secondChild, 'person.birthDate': '2025-01-01' },
      granted('1.500,00'),
    ),
    story(
      'a child that was not born alive is refused',
      '2024-12-31',
      { 'person.isBornAlive': false, 'person.birthOrder': 'first' },
      refused('isBornAlive'),
    ),
    story('the amounts of 2026 are not known', '2026-01-01', secondChild, missing('birth-aid-second')),
    story('the day before the fifth birthday waits only for the amount', '2030-02-09', secondChild, missing('birth-aid-second')),
    story('on the fifth birthday it ends', '2030-02-10', secondChild, refused('isFirstOrUnder5')),
  ],
  'sydv/aile-destek': [
    story('a home in the highest band was granted', '2023-06-30', inHighestBand, granted('1.250,00')),
    story(
      'a home in the lowest band was granted',
      '2023-06-30',
      { ...inHighestBand, 'household.familySupportBand': 'lowest' },
      granted('850,00'),
    ),
    story(
      'a home in the second band was granted',
      '2023-06-30',
      { ...inHighestBand, 'household.familySupportBand': 'second-lowest' },
      granted('950,00'),
    ),
    story(
      'a home in no band was refused',
      '2023-06-30',
      { ...inHighestBand, 'household.familySupportBand': 'none' },
      refused('isInABand'),
    ),
    story(
      'from July 2023 it is abolished, and no old amount is used',
      '2023-07-01',
      inHighestBand,
      missing('family-support-highest'),
    ),
    story(
      'the band is asked for',
      '2023-06-30',
      { ...inHighestBand, 'household.familySupportBand': undefined },
      missing('household.familySupportBand'),
    ),
    story(
      'a home over the limit was refused',
      '2023-06-30',
      { ...inHighestBand, 'household.incomeForNeed': lira('11.342,41') },
      refused('isInNeed', { over: '0,01' }),
    ),
  ],
}

function story(name: string, on: Day, facts: FactValues, expected: Expected): Story {
  return { name, on, facts, expected }
}
