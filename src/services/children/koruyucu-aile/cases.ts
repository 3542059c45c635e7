import { period } from '#platform/day/day.ts'
import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'

const on = '2024-09-30'
const fostered: FactValues = {
  'person.birthDate': '2018-06-01',
  'person.foster.contract': period('2023-01-01'),
  'person.foster.careOrder': period('2023-01-01', '2025-01-01'),
  'person.foster.isPaid': true,
}
const single: FactValues = {
  'person.birthDate': '1985-01-01',
  'person.isMarried': false,
  'person.fosterApplication.model': 'term',
  'person.fosterApplication.isParentOrGuardian': false,
  'person.fosterApplication.isCitizen': true,
  'person.fosterApplication.livesInTurkiye': true,
  'person.fosterApplication.hasPrimarySchool': true,
  'person.fosterApplication.hasRegularIncome': true,
}
const couple: FactValues = {
  ...single,
  'person.isMarried': true,
  'person.fosterApplication.spouseApplies': true,
  'person.fosterApplication.spouseBirthDate': '1990-01-01',
  'person.fosterApplication.ageDifference': 5,
}
const distant: FactValues = {
  ...couple,
  'person.birthDate': '1950-01-01',
  'person.fosterApplication.spouseBirthDate': '1970-01-01',
  'person.fosterApplication.ageDifference': 20,
  'person.fosterApplication.averageAge': 64,
}
const relative: FactValues = {
  ...single,
  'person.birthDate': '1955-01-01',
  'person.fosterApplication.model': 'relative',
  'person.fosterApplication.hasPrimarySchool': false,
  'person.fosterApplication.enquirySupports': true,
}

export const cases: Readonly<Record<string, readonly Story[]>> = {
  'koruyucu-aile': [
    story('today’s table is not known', fostered, missing('foster-points', 'foster-share-6-14')),
    story(
      'nor for a child of three',
      { ...fostered, 'person.birthDate': '2021-01-01' },
      missing('foster-points', 'foster-share-0-3'),
    ),
    story(
      'a contract that ended yesterday is refused',
      { ...fostered, 'person.foster.contract': period('2023-01-01', on) },
      refused('hasContract'),
    ),
    story(
      'an order that ended yesterday is refused',
      { ...fostered, 'person.foster.careOrder': period('2023-01-01', on) },
      refused('hasCareOrder'),
    ),
    story('voluntary care is not paid', { ...fostered, 'person.foster.isPaid': false }, refused('isPaid')),
    story('the order is asked for', { ...fostered, 'person.foster.careOrder': undefined }, missing('person.foster.careOrder')),
    {
      ...story(
        'of 2019 the table is known, the coefficient is not',
        { ...fostered, 'person.foster.contract': period('2019-01-01'), 'person.foster.careOrder': period('2019-01-01') },
        missing('civil-servant-coefficient', 'benefit-rounding'),
      ),
      on: '2019-06-01',
    },
  ],
  'koruyucu-aile/applicant': [
    story('a single person of 39 may foster', single, granted()),
    story('25 on the day may', { ...single, 'person.birthDate': '1999-09-30' }, granted()),
    story('25 tomorrow may not', { ...single, 'person.birthDate': '1999-10-01' }, refused('isBetween25And65')),
    story('the last day of 65 may', { ...single, 'person.birthDate': '1958-10-01' }, granted()),
    story('66 on the day may not', { ...single, 'person.birthDate': '1958-09-30' }, refused('isBetween25And65')),
    story(
      'a couple counts by the younger',
      {
        ...couple,
        'person.birthDate': '1955-01-01',
        'person.fosterApplication.spouseBirthDate': '1964-01-01',
        'person.fosterApplication.ageDifference': 9,
      },
      granted(),
    ),
    story(
      'exactly ten years apart, too',
      {
        ...couple,
        'person.birthDate': '1954-01-01',
        'person.fosterApplication.spouseBirthDate': '1964-01-01',
        'person.fosterApplication.ageDifference': 10,
      },
      granted(),
    ),
    story(
      'a couple whose younger is 24 may not',
      {
        ...couple,
        'person.fosterApplication.spouseBirthDate': '2000-01-01',
        'person.birthDate': '1991-01-01',
        'person.fosterApplication.ageDifference': 9,
      },
      refused('isBetween25And65'),
    ),
    story('more than ten years apart, the average counts', distant, granted()),
    story('an average of 66 may not', { ...distant, 'person.fosterApplication.averageAge': 66 }, refused('isBetween25And65')),
    story(
      'the average is asked for',
      { ...distant, 'person.fosterApplication.averageAge': undefined },
      missing('person.fosterApplication.averageAge'),
    ),
    story(
      'a married person alone may not',
      { ...couple, 'person.fosterApplication.spouseApplies': false },
      refused('spousesApplyTogether'),
    ),
    story('a grandmother is judged by the enquiry', relative, granted()),
    story(
      'without primary school another may not',
      { ...single, 'person.fosterApplication.hasPrimarySchool': false },
      refused('hasPrimarySchool'),
    ),
    story(
      'without a regular income they may not',
      { ...single, 'person.fosterApplication.hasRegularIncome': false },
      refused('hasRegularIncome'),
    ),
    story(
      'a guardian may not',
      { ...single, 'person.fosterApplication.isParentOrGuardian': true },
      refused('isNoParentOrGuardian'),
    ),
    story(
      'who lives abroad may not',
      { ...single, 'person.fosterApplication.livesInTurkiye': false },
      refused('isCitizenInTurkiye'),
    ),
    story(
      'the specialised model asks for training',
      { ...single, 'person.fosterApplication.model': 'specialised', 'person.fosterApplication.hasTraining': false },
      refused('hasTrainingIfSpecialised'),
    ),
  ],
}

function story(name: string, facts: FactValues, expected: Expected): Story {
  return { name, on, facts, expected }
}
