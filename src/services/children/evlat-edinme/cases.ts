import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'

const on = '2024-09-30'
const couple: FactValues = {
  'person.birthDate': '1996-01-01',
  'person.adoption.by': 'couple',
  'person.adoption.spouseBirthDate': '1997-01-01',
  'person.adoption.marriedOn': '2019-09-30',
  'person.adoption.careBeganOn': '2023-09-30',
  'person.adoption.leastAgeDifference': 24,
  'person.adoption.childCanJudge': false,
  'person.adoption.parentsConsent': true,
}
const single: FactValues = { ...couple, 'person.adoption.by': 'single', 'person.birthDate': '1994-09-30' }
const stepmother: FactValues = { ...couple, 'person.adoption.by': 'stepparent', 'person.adoption.marriedOn': '2022-09-30' }

export const cases: readonly Story[] = [
  story('a couple married for five years to the day may', couple, granted()),
  story('a day less, both under 30, may not', { ...couple, 'person.adoption.marriedOn': '2019-10-01' }, refused('mayAdopt')),
  story(
    'a day less, both 30, may',
    {
      ...couple,
      'person.adoption.marriedOn': '2019-10-01',
      'person.birthDate': '1990-01-01',
      'person.adoption.spouseBirthDate': '1994-09-30',
    },
    granted(),
  ),
  story(
    'one of them 29, may not',
    {
      ...couple,
      'person.adoption.marriedOn': '2019-10-01',
      'person.birthDate': '1990-01-01',
      'person.adoption.spouseBirthDate': '1994-10-01',
    },
    refused('mayAdopt'),
  ),
  story('a single person is 30 on the day', single, granted()),
  story('or 30 tomorrow, and may not', { ...single, 'person.birthDate': '1994-10-01' }, refused('mayAdopt')),
  story('a stepmother married for two years may', stepmother, granted()),
  story('a day less may not', { ...stepmother, 'person.adoption.marriedOn': '2022-10-01' }, refused('mayAdopt')),
  story('a married person alone may not', { ...couple, 'person.adoption.by': 'spouse-alone' }, refused('mayAdopt')),
  story('eighteen years between them are enough', { ...couple, 'person.adoption.leastAgeDifference': 18 }, granted()),
  story('seventeen are not', { ...couple, 'person.adoption.leastAgeDifference': 17 }, refused('is18YearsOlder')),
  story(
    'a day before the year of care is over it is too early',
    { ...couple, 'person.adoption.careBeganOn': '2023-10-01' },
    refused('hasCaredForAYear'),
  ),
  story(
    'a child that is able to judge is asked',
    { ...couple, 'person.adoption.childCanJudge': true },
    missing('person.adoption.childConsents'),
  ),
  story(
    'and may refuse',
    { ...couple, 'person.adoption.childCanJudge': true, 'person.adoption.childConsents': false },
    refused('childConsents'),
  ),
  story(
    'without the parents’ consent it is refused',
    { ...couple, 'person.adoption.parentsConsent': false },
    refused('parentsConsent'),
  ),
]

function story(name: string, facts: FactValues, expected: Expected): Story {
  return { name, on, facts, expected }
}
