import { period } from '#platform/day/day.ts'
import { lira } from '#platform/money/money.ts'
import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'

const on = '2025-03-01'
const aWidower: FactValues = { 'person.birthDate': '1955-05-05', 'household.couple.income': 0n, 'household.couple.members': 1 }
const couple = (income: string): FactValues => ({
  ...aWidower,
  'household.couple.income': lira(income),
  'household.couple.members': 2,
})
const aDisabledPerson: FactValues = {
  'person.birthDate': '1990-01-15',
  'person.disability.percent': 55,
  'person.disability.report': period('2020-01-01'),
  'household.incomeBesidesPensions2022': 0n,
  'household.members': 3,
}
const aDisabledChild: FactValues = {
  'person.birthDate': '2015-06-01',
  'person.healthReport.validity': period('2022-01-01', '2027-01-01'),
  'person.healthReport.level': 'cozger-hafif',
  'person.relative.isCaredFor': true,
  'household.incomeBesidesPensions2022': lira('10.000'),
  'household.members': 3,
}

export const cases: Readonly<Record<string, readonly Story[]>> = {
  'law-2022/old-age': [
    story('who lives alone without income is granted', aWidower, granted('4.663,83')),
    story('65 on the day is granted', { ...aWidower, 'person.birthDate': '1960-03-01' }, granted()),
    story('65 tomorrow is refused', { ...aWidower, 'person.birthDate': '1960-03-02' }, refused('is65')),
    // 2/3 of 22.104,67 is 14.736,446…: the couple's limit lies between two kuruş.
    story('a couple under the limit is granted', couple('14.736,44'), granted('4.663,83')),
    story('a couple one kuruş over is refused', couple('14.736,45'), refused('coupleHasLowIncome', { over: '0,01' })),
    story(
      'without the spouse’s income it is asked for',
      { ...aWidower, 'household.couple.income': undefined },
      missing('household.couple.income'),
    ),
    {
      ...story('on the limit of 2026 is refused', couple('18.717'), refused('coupleHasLowIncome', { over: '0,00' })),
      on: '2026-02-01',
    },
    { ...story('one kuruş under it is granted', couple('18.716,99'), granted('6.392,53')), on: '2026-02-01' },
    {
      ...story('a day whose coefficient is not published waits for it', aWidower, missing('civil-servant-coefficient')),
      on: '2026-07-01',
    },
  ],
  'law-2022/disability-40-69': [
    story('55 per cent without income is granted', aDisabledPerson, granted('3.723,16')),
    story('40 per cent is granted', { ...aDisabledPerson, 'person.disability.percent': 40 }, granted()),
    story('39 per cent is refused', { ...aDisabledPerson, 'person.disability.percent': 39 }, refused('hasReportOf40To69')),
    story(
      '70 per cent has the other pension',
      { ...aDisabledPerson, 'person.disability.percent': 70 },
      refused('hasReportOf40To69'),
    ),
    story(
      'a report that ended yesterday is refused',
      { ...aDisabledPerson, 'person.disability.report': period('2020-01-01', '2025-03-01') },
      refused('hasReportOf40To69'),
    ),
    story(
      'the last valid day of the report counts',
      { ...aDisabledPerson, 'person.disability.report': period('2020-01-01', '2025-03-02') },
      granted(),
    ),
    story(
      'the whole home’s income on the limit is refused',
      { ...aDisabledPerson, 'household.incomeBesidesPensions2022': lira('22.104,67') },
      refused('homeHasLowIncome', { over: '0,00' }),
    ),
    story(
      'one kuruş under it is granted',
      { ...aDisabledPerson, 'household.incomeBesidesPensions2022': lira('22.104,66') },
      granted('3.723,16'),
    ),
    story('a child has the relative’s pension', { ...aDisabledPerson, 'person.birthDate': '2010-01-01' }, refused('isAdult')),
    story(
      'without a report it is asked for',
      { ...aDisabledPerson, 'person.disability.report': undefined },
      missing('person.disability.report'),
    ),
  ],
  'law-2022/disability-70': [
    story('70 per cent is granted', { ...aDisabledPerson, 'person.disability.percent': 70 }, granted('5.584,24')),
    story('69 per cent is refused', { ...aDisabledPerson, 'person.disability.percent': 69 }, refused('hasReportOf70')),
    story(
      'an expired report is refused',
      { ...aDisabledPerson, 'person.disability.percent': 90, 'person.disability.report': period('2020-01-01', '2024-01-01') },
      refused('hasReportOf70'),
    ),
    story(
      '18 tomorrow is refused',
      { ...aDisabledPerson, 'person.disability.percent': 80, 'person.birthDate': '2007-03-02' },
      refused('isAdult'),
    ),
    story(
      'one kuruş over the limit is refused',
      { ...aDisabledPerson, 'person.disability.percent': 80, 'household.incomeBesidesPensions2022': lira('22.104,68') },
      refused('homeHasLowIncome', { over: '0,01' }),
    ),
    story(
      'how many live in the home is asked for',
      { ...aDisabledPerson, 'person.disability.percent': 80, 'household.members': undefined },
      missing('household.members'),
    ),
  ],
  'law-2022/relative-under-18': [
    story('a child with mild special needs is granted', aDisabledChild, granted('3.723,16')),
    story(
      'a report of special needs without a degree is not enough',
      { ...aDisabledChild, 'person.healthReport.level': 'cozger-ogv', 'person.disability.percent': 30 },
      refused('childIsDisabled'),
    ),
    story(
      'a report of 40 per cent counts, too',
      {
        ...aDisabledChild,
        'person.healthReport.level': undefined,
        'person.disability.percent': 40,
        'person.disability.report': period('2023-01-01'),
      },
      granted(),
    ),
    story(
      'an expired report is refused',
      { ...aDisabledChild, 'person.healthReport.validity': period('2022-01-01', '2025-03-01'), 'person.disability.percent': 0 },
      refused('childIsDisabled'),
    ),
    story('18 on the day is refused', { ...aDisabledChild, 'person.birthDate': '2007-03-01' }, refused('isUnder18')),
    story(
      'who does not care for the child is refused',
      { ...aDisabledChild, 'person.relative.isCaredFor': false },
      refused('caresForTheRelative'),
    ),
    story(
      'an income on the limit is refused',
      { ...aDisabledChild, 'household.incomeBesidesPensions2022': lira('22.104,67') },
      refused('homeHasLowIncome', { over: '0,00' }),
    ),
  ],
}

function story(name: string, facts: FactValues, expected: Expected): Story {
  return { name, on, facts, expected }
}
