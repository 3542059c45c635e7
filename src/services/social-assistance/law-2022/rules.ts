import { count, index } from '#rules/amount.ts'
import type { HomesByDate } from '#rules/home.ts'
import { type Conditions, type Entitlement, rule, versions } from '#rules/rule.ts'
import { couple, household, person } from './facts.ts'
import { coupleHome, wholeHome } from './homes.ts'
import {
  benefitRounding,
  civilServantCoefficient,
  disabilityPoints,
  netMinimumWage,
  oldAgePoints,
  severeDisabilityPoints,
} from './parameters.ts'

const law = '2022 sayılı Kanun, madde doğrulanmadı'

const is65 = rule({
  law,
  says: { tr: '65 yaşını doldurmuş', en: 'Aged 65 or over' },
  holds: person.birthDate.ageIsAtLeast(65),
})

const isAdult = rule({
  law,
  says: { tr: '18 yaşını doldurmuş', en: 'Aged 18 or over' },
  holds: person.birthDate.ageIsAtLeast(18),
})

const isUnder18 = rule({
  law,
  says: { tr: 'Engelli yakını 18 yaşını doldurmamış', en: 'The disabled relative is under 18' },
  holds: person.birthDate.ageIsUnder(18),
})

/** Strict, and of the couple alone: children in the home with an income do not matter. */
const coupleHasLowIncome = rule({
  law,
  says: {
    tr: 'Kendisinin ve eşinin kişi başına geliri net asgari ücretin 1/3’ünden az',
    en: 'Income per head of the person and the spouse is below 1/3 of the net minimum wage',
  },
  holds: couple.couple.income.perHeadOf(couple.couple.members).isLessThan(netMinimumWage.fraction(1, 3)),
})

/** Strict, and of the whole home. */
const homeHasLowIncome = rule({
  law,
  says: {
    tr: 'Hanede kişi başına düşen gelir net asgari ücretin 1/3’ünden az',
    en: 'Income per head of the household is below 1/3 of the net minimum wage',
  },
  holds: household.incomeBesidesPensions2022.perHeadOf(household.members).isLessThan(netMinimumWage.fraction(1, 3)),
})

const hasReportOf40To69 = rule({
  law,
  says: { tr: 'Geçerli raporunda engel oranı %40–69', en: 'A valid report says 40–69 % disability' },
  holds: person.disability.report.coversDay
    .and(person.disability.percent.isAtLeast(count(40)))
    .and(person.disability.percent.isLessThan(count(70))),
})

const hasReportOf70 = rule({
  law,
  says: { tr: 'Geçerli raporunda engel oranı en az %70', en: 'A valid report says at least 70 % disability' },
  holds: person.disability.report.coversDay.and(person.disability.percent.isAtLeast(count(70))),
})

/** A child’s report names a level of special needs; from “hafif” on it stands for 40 % and more. */
const childIsDisabled = rule({
  law: `${law}; ÇÖZGER düzeylerinin oran karşılığı: ÇÖZGER Yönetmeliği Ek-3`,
  says: {
    tr: 'Geçerli raporunda engel oranı en az %40 ya da ÇÖZGER düzeyi en az hafif',
    en: 'A valid report says at least 40 % disability, or ÇÖZGER mild or above',
  },
  holds: person.disability.report.coversDay
    .and(person.disability.percent.isAtLeast(count(40)))
    .or(
      person.healthReport.validity.coversDay.and(
        person.healthReport.level.in(
          'cozger-hafif',
          'cozger-orta',
          'cozger-ileri',
          'cozger-cok-ileri',
          'cozger-belirgin',
          'cozger-ozel-kosul',
        ),
      ),
    ),
})

const caresForTheRelative = rule({
  law,
  says: { tr: 'Yakınına fiilen bakıyor', en: 'Actually cares for the relative' },
  holds: person.relative.isCaredFor.isTrue,
})

const pension = (points: typeof oldAgePoints, homes: HomesByDate, conditions: Conditions): Entitlement => ({
  conditions: versions({ 'first-known': conditions }),
  homes,
  amount: index(1).times(points).times(civilServantCoefficient).roundedBy(benefitRounding),
})

export const oldAge = pension(oldAgePoints, coupleHome, { is65, coupleHasLowIncome })
export const disability40 = pension(disabilityPoints, wholeHome, { isAdult, hasReportOf40To69, homeHasLowIncome })
export const disability70 = pension(severeDisabilityPoints, wholeHome, { isAdult, hasReportOf70, homeHasLowIncome })
export const relativeUnder18 = pension(disabilityPoints, wholeHome, {
  isUnder18,
  childIsDisabled,
  caresForTheRelative,
  homeHasLowIncome,
})

export const entitlements: Readonly<Record<string, Entitlement>> = {
  'law-2022/old-age': oldAge,
  'law-2022/disability-40-69': disability40,
  'law-2022/disability-70': disability70,
  'law-2022/relative-under-18': relativeUnder18,
}
