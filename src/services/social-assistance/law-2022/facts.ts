import { askedOfHousehold, askedOfPerson } from '#kernel/fact/common.ts'
import { boolean, facts, integer, money } from '#rules/fact.ts'

export const person = facts('person', {
  birthDate: askedOfPerson.birthDate,
  healthReport: askedOfPerson.healthReport,
  disability: { percent: askedOfPerson.disability.percent, report: askedOfPerson.disability.report },
  relative: {
    isCaredFor: boolean({
      label: { tr: '18 yaş altındaki engelli yakınına fiilen bakıyor', en: 'Actually cares for a disabled relative under 18' },
    }),
  },
})

/** The pension of old age looks at the couple alone, whoever else lives in the home. */
export const couple = facts('household', {
  couple: {
    income: money({
      label: { tr: 'Kendisinin ve eşinin geliri', en: 'Income of the person and the spouse' },
      help: {
        tr: 'Evdeki diğer kişilerin geliri katılmaz; eşin 2022 aylığı sayılmaz',
        en: 'Without the others in the home; a spouse’s 2022 pension is not counted',
      },
    }),
    members: integer({ label: { tr: 'Kendisi ve varsa eşi', en: 'The person and the spouse, if any' }, minimum: 1 }),
  },
})

/** The pension of disability looks at the whole home. */
export const household = facts('household', {
  incomeBesidesPensions2022: money({
    label: { tr: 'Hane geliri (diğer üyelerin 2022 aylıkları olmadan)', en: 'Household income without others’ 2022 pensions' },
    help: {
      tr: 'Evde yaşayan herkesin geliri; diğer üyelerin 2022 aylığı sayılmaz, kişinin kendi aylığı sayılır',
      en: 'Income of everyone in the home; others’ 2022 pensions are left out, one’s own is counted',
    },
  }),
  members: askedOfHousehold.members,
})
