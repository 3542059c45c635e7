import { askedOfHousehold, askedOfPerson } from '#kernel/fact/common.ts'
import { boolean, facts } from '#rules/fact.ts'

export const person = facts('person', {
  healthReport: askedOfPerson.healthReport,
  hasCareReport: boolean({ label: { tr: 'Heyetin bakım raporu var', en: 'The board’s care report exists' } }),
  caregiver: {
    isBeneficiary: boolean({
      label: { tr: 'Bakan kişi de evde bakım yararlanıcısı', en: 'The caregiver is a home-care beneficiary too' },
    }),
  },
})

export const household = facts('household', { income: askedOfHousehold.income, members: askedOfHousehold.members })
