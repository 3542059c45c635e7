import { byChoice, index } from '#rules/amount.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { careHomes } from '../care-homes.ts'
import { household, person } from './facts.ts'
import { benefitRounding, carePoints, civilServantCoefficient, netMinimumWage } from './parameters.ts'

const regulation = 'Özel Bakım Merkezleri Yönetmeliği (RG 16.08.2013/28737), madde doğrulanmadı'

/** Which levels of a report open private care was not read; those that say independence or less than severe close it. */
const needsCare = rule({
  law: `2828 sayılı Kanun ek m. 7; ${regulation}`,
  says: {
    tr: 'O gün geçerli raporunda tam bağımlı, ağır engelli ya da ÇÖZGER çok ileri, belirgin veya özel koşul',
    en: 'A report valid on the day says fully dependent, severely disabled, or ÇÖZGER very advanced, marked or special-condition',
  },
  holds: person.healthReport.validity.coversDay.and(
    person.healthReport.level.in('tam-bagimli', 'agir-engelli', 'cozger-cok-ileri', 'cozger-belirgin', 'cozger-ozel-kosul'),
  ),
})

/** Strict, of the whole home, and of the net wage: as in home care. */
const hasLowIncome = rule({
  law: `2828 sayılı Kanun ek m. 7; ${regulation}`,
  says: {
    tr: 'Hanede kişi başına düşen gelir net asgari ücretin 2/3’ünden az',
    en: 'Income per head of the household is below 2/3 of the net minimum wage',
  },
  holds: household.income.perHeadOf(household.members).isLessThan(netMinimumWage.fraction(2, 3)),
})

const livesInAFinancedCentre = rule({
  law: regulation,
  says: { tr: 'Ruhsatlı ve ücreti devletçe ödenen merkezde', en: 'In a licensed centre whose fee the state pays' },
  holds: person.carePlace.isFinanced.isTrue,
})

/** A whole month; days of absence are reckoned when it is paid. */
export const entitlement: Entitlement = {
  conditions: versions({ 'first-known': { needsCare, hasLowIncome, livesInAFinancedCentre } }),
  homes: careHomes,
  amount: index(1).times(byChoice(person.carePlace.kind, carePoints)).times(civilServantCoefficient).roundedBy(benefitRounding),
}
