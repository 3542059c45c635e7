import { index } from '#rules/amount.ts'
import { rule, versions } from '#rules/rule.ts'
import { careHomes } from '../care-homes.ts'
import { household, person } from './facts.ts'
import { benefitRounding, civilServantCoefficient, netMinimumWage } from './parameters.ts'

/** The report must cover the very day: payment after its end is what auditors find first. */
export const isFullyDependent = rule({
  law: '2828 sayılı Kanun ek m. 7',
  says: {
    tr: 'O gün geçerli raporunda tam bağımlı, ağır engelli ya da ÇÖZGER çok ileri, belirgin veya özel koşul',
    en: 'A report valid on the day says fully dependent, severely disabled, or ÇÖZGER very advanced, marked or special-condition',
  },
  holds: person.healthReport.validity.coversDay.and(
    person.healthReport.level.in('tam-bagimli', 'agir-engelli', 'cozger-cok-ileri', 'cozger-belirgin', 'cozger-ozel-kosul'),
  ),
})

/** Strict: a household on the limit does not qualify. The whole home counts, and the net wage, not the gross. */
export const hasLowIncome = rule({
  law: 'Evde Bakım Yardımı Yönetmeliği',
  says: {
    tr: 'Hanede kişi başına düşen gelir net asgari ücretin 2/3’ünden az',
    en: 'Income per head of the household is below 2/3 of the net minimum wage',
  },
  holds: household.income.perHeadOf(household.members).isLessThan(netMinimumWage.fraction(2, 3)),
})

export const hasCareReport = rule({
  law: 'Evde Bakım Yardımı Yönetmeliği, 16.01.2026 değişikliği',
  says: {
    tr: 'Sağlık raporunun yanında heyetin bakım raporu var',
    en: 'There is a care report by the board besides the health report',
  },
  holds: person.hasCareReport.isTrue,
})

/** Who is cared for cannot at the same time be paid for caring for another. */
export const caregiverIsNoBeneficiary = rule({
  law: 'Evde Bakım Yardımı Yönetmeliği, 16.01.2026 değişikliği',
  says: {
    tr: 'Bakan kişi kendisi evde bakım yararlanıcısı değil',
    en: 'The caregiver is not a home-care beneficiary',
  },
  holds: person.caregiver.isBeneficiary.isFalse,
})

export const conditions = versions({
  'first-known': { isFullyDependent, hasLowIncome },
  '2026-01-16': { isFullyDependent, hasLowIncome, hasCareReport, caregiverIsNoBeneficiary },
})

/** A month of home care: 10.000 points times the coefficient of that day. */
export const amount = index(10_000).times(civilServantCoefficient).roundedBy(benefitRounding)

export const entitlement = { conditions, amount, homes: careHomes }
