import { askedOfHousehold, askedOfPerson } from '#kernel/fact/common.ts'
import { boolean, choice, facts } from '#rules/fact.ts'

export const person = facts('person', {
  healthReport: askedOfPerson.healthReport,
  carePlace: {
    isFinanced: boolean({
      label: { tr: 'Ruhsatlı ve ücreti devletçe ödenen merkezde', en: 'In a licensed centre whose fee the state pays' },
    }),
    kind: choice({
      label: { tr: 'Bakım türü', en: 'Kind of care' },
      options: { residential: { tr: 'Yatılı', en: 'Residential' }, day: { tr: 'Gündüzlü', en: 'Day care' } },
    }),
  },
})

export const household = facts('household', { income: askedOfHousehold.income, members: askedOfHousehold.members })
