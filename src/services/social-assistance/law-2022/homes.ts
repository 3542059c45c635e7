import { monthlyIncomes, monthlyIncomesBesides2022 } from '#kernel/fact/incomes.ts'
import { home, homesByDate } from '#rules/home.ts'
import { couple, household } from './facts.ts'

const law = '2022 sayılı Kanun, madde doğrulanmadı (aile.gov.tr/sss/sosyal-yardimlar-genel-mudurlugu/2022-kanun-…)'
const incomes = { self: monthlyIncomes, others: monthlyIncomesBesides2022 }

/** Of old age: the person and the spouse, whoever else lives there. */
export const coupleHome = homesByDate({
  'first-known': home({
    label: {
      tr: 'Kendisi ve eşi; eşin 2022 aylığı sayılmaz',
      en: 'The person and the spouse; the spouse’s 2022 pension is left out',
    },
    law,
    members: 'self-and-spouse',
    incomes,
    fills: { income: couple.couple.income, members: couple.couple.members },
  }),
})

/** Of disability: everyone in the home. */
export const wholeHome = homesByDate({
  'first-known': home({
    label: {
      tr: 'Evde yaşayan herkes; diğer üyelerin 2022 aylığı sayılmaz',
      en: 'Everyone in the home; others’ 2022 pensions are left out',
    },
    law,
    members: 'everyone',
    incomes,
    fills: { income: household.incomeBesidesPensions2022, members: household.members },
  }),
})
