import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'

const on = '2025-09-15'
const pupil: FactValues = {
  'person.birthDate': '2015-04-23',
  'person.sed.group': 'would-need-care',
  'person.sed.enquirySupports': true,
  'person.sed.schooling': 'primary',
}
const of18: FactValues = { ...pupil, 'person.birthDate': '2007-09-15', 'person.sed.schooling': 'secondary' }
const leftCare: FactValues = {
  'person.sed.group': 'left-care',
  'person.sed.enquirySupports': true,
  'person.sed.isTrainingOrJobless': true,
}
const afterFire: FactValues = {
  'person.sed.group': 'family-crisis',
  'person.sed.enquirySupports': true,
  'person.sed.temporaryThisYear': 0,
}

export const cases: Readonly<Record<string, readonly Story[]>> = {
  sed: [
    story('a pupil of ten is granted three quarters', pupil, granted('8.337,75')),
    story(
      'a small child is granted half',
      { ...pupil, 'person.birthDate': '2021-01-01', 'person.sed.schooling': 'preschool' },
      granted('5.558,50'),
    ),
    story('the day before the 18th birthday is granted', { ...of18, 'person.birthDate': '2007-09-16' }, granted('8.893,60')),
    story(
      'on the 18th birthday it ends without education',
      { ...of18, 'person.sed.continuesEducation': false },
      refused('isUnder18'),
    ),
    story(
      'who continues education is granted beyond 18',
      { ...of18, 'person.sed.continuesEducation': true, 'person.sed.schooling': 'higher' },
      granted('10.005,30'),
    ),
    story('whether education goes on is asked for at 18', of18, missing('person.sed.continuesEducation')),
    story('who is in no group is refused', { ...pupil, 'person.sed.group': 'none' }, refused('isInAGroup')),
    story('who left care has another support', { ...pupil, 'person.sed.group': 'left-care' }, refused('isInAGroup')),
    story('against the enquiry it is refused', { ...pupil, 'person.sed.enquirySupports': false }, refused('isNeededByEnquiry')),
    story(
      'without the enquiry it is asked for',
      { ...pupil, 'person.sed.enquirySupports': undefined },
      missing('person.sed.enquirySupports'),
    ),
    story(
      'without the schooling there is no amount',
      { ...pupil, 'person.sed.schooling': undefined },
      missing('person.sed.schooling'),
    ),
    { ...story('the first half of 2026 has its own amount', pupil, granted('9.888,58')), on: '2026-06-30' },
    {
      ...story('a day whose coefficient is not published waits for it', pupil, missing('civil-servant-coefficient')),
      on: '2026-07-01',
    },
  ],
  'sed/left-care': [
    story('a jobless young person is granted two fifths', leftCare, granted('4.446,80')),
    story('who works is refused', { ...leftCare, 'person.sed.isTrainingOrJobless': false }, refused('isTrainingOrJobless')),
    story('who was never in care is refused', { ...leftCare, 'person.sed.group': 'would-need-care' }, refused('hasLeftCare')),
    story(
      'against the enquiry it is refused',
      { ...leftCare, 'person.sed.enquirySupports': false },
      refused('isNeededByEnquiry'),
    ),
    story(
      'what the young person does is asked for',
      { ...leftCare, 'person.sed.isTrainingOrJobless': undefined },
      missing('person.sed.isTrainingOrJobless'),
    ),
  ],
  'sed/temporary': [
    story('a family after a fire waits only for the amount', afterFire, missing('sed-temporary-amount')),
    story('a second one in the year, too', { ...afterFire, 'person.sed.temporaryThisYear': 1 }, missing('sed-temporary-amount')),
    story(
      'a third one in the year is refused',
      { ...afterFire, 'person.sed.temporaryThisYear': 2 },
      refused('isAtMostSecondThisYear'),
    ),
    story('who is in no group is refused', { ...afterFire, 'person.sed.group': 'none' }, refused('isInAnyGroup')),
    story(
      'how many were given is asked for',
      { ...afterFire, 'person.sed.temporaryThisYear': undefined },
      missing('person.sed.temporaryThisYear'),
    ),
  ],
}

function story(name: string, facts: FactValues, expected: Expected): Story {
  return { name, on, facts, expected }
}
