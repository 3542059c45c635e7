import { period } from '#platform/day/day.ts'
import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'

const on = '2024-09-30'
const applicant: FactValues = {
  'person.birthDate': '1950-03-08',
  'person.oldAgeHome.report': period('2024-06-01', '2025-06-01'),
  'person.oldAgeHome.dailyLife': 'independent',
  'person.oldAgeHome.isOfSoundMind': true,
  'person.oldAgeHome.hasInfectiousDisease': false,
  'person.oldAgeHome.isAddicted': false,
  'person.oldAgeHome.isInNeed': true,
}
const inNeedOfCare: FactValues = { ...applicant, 'person.oldAgeHome.dailyLife': 'needs-care' }

export const cases: Readonly<Record<string, readonly Story[]>> = {
  huzurevi: [
    story('who manages alone is admitted', applicant, granted()),
    story('60 on the day is admitted', { ...applicant, 'person.birthDate': '1964-09-30' }, granted()),
    story('60 tomorrow is refused', { ...applicant, 'person.birthDate': '1964-10-01' }, refused('is60')),
    story('who needs care goes to the care centre', inNeedOfCare, refused('isIndependent')),
    story(
      'the last valid day of the report counts',
      { ...applicant, 'person.oldAgeHome.report': period('2024-01-01', '2024-10-01') },
      granted(),
    ),
    story(
      'a report that ended yesterday does not',
      { ...applicant, 'person.oldAgeHome.report': period('2024-01-01', on) },
      refused('isIndependent'),
    ),
    story(
      'a report that says another illness of the mind refuses',
      { ...applicant, 'person.oldAgeHome.isOfSoundMind': false },
      refused('isOfSoundMind'),
    ),
    story(
      'an infectious disease refuses',
      { ...applicant, 'person.oldAgeHome.hasInfectiousDisease': true },
      refused('hasNoInfectiousDisease'),
    ),
    story('an addiction refuses', { ...applicant, 'person.oldAgeHome.isAddicted': true }, refused('isNotAddicted')),
    story('without need it is refused', { ...applicant, 'person.oldAgeHome.isInNeed': false }, refused('isInNeedByEnquiry')),
    story(
      'without the report it is asked for',
      { ...applicant, 'person.oldAgeHome.report': undefined },
      missing('person.oldAgeHome.report'),
    ),
  ],
  'huzurevi/care': [
    story('who needs care is admitted', inNeedOfCare, granted()),
    story('who manages alone goes to the home', applicant, refused('needsCare')),
    story('59 years are refused', { ...inNeedOfCare, 'person.birthDate': '1965-01-01' }, refused('is60')),
    story(
      'a report that ended yesterday does not count',
      { ...inNeedOfCare, 'person.oldAgeHome.report': period('2024-01-01', on) },
      refused('needsCare'),
    ),
    story(
      'what the report says is asked for',
      { ...inNeedOfCare, 'person.oldAgeHome.dailyLife': undefined },
      missing('person.oldAgeHome.dailyLife'),
    ),
  ],
}

function story(name: string, facts: FactValues, expected: Expected): Story {
  return { name, on, facts, expected }
}
