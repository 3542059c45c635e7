import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { household } from '../facts.ts'
import { needyHome } from '../neediness.ts'
import { gssLimit } from '../parameters.ts'

/** The limit of free health insurance is another than that of law 3294 and was not found. */
const hasIncomeUnderGssLimit = rule({
  law: '5510 sayılı Kanun, madde doğrulanmadı',
  says: {
    tr: 'Hanede kişi başına düşen gelir genel sağlık sigortası gelir sınırının altında',
    en: 'Income per head of the household is below the limit of general health insurance',
  },
  holds: household.incomeForNeed.perHeadOf(household.members).isLessThan(gssLimit),
})

export const gssGelirTesti: Entitlement = {
  conditions: versions({ 'first-known': { hasIncomeUnderGssLimit } }),
  homes: needyHome,
}
