import { byChoice, count, index } from '#rules/amount.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { person } from './facts.ts'
import { benefitRounding, civilServantCoefficient, leftCareShare, shares, supportPoints, temporaryAmount } from './parameters.ts'

const regulation = 'Sosyal ve Ekonomik Destek Hizmetleri Hakkında Yönetmelik (RG 03.03.2015), madde doğrulanmadı'

const isInAGroup = rule({
  law: `2828 sayılı Kanun m. 26; ${regulation}`,
  says: {
    tr: 'Ailesine dönebilecek, bakıma muhtaç duruma düşebilecek ya da ailesi krizde olan çocuk',
    en: 'A child who could return home, would come to need care, or whose family is in crisis',
  },
  holds: person.sed.group.in('can-return', 'would-need-care', 'family-crisis'),
})

const isInAnyGroup = rule({
  law: `2828 sayılı Kanun m. 26; ${regulation}`,
  says: { tr: 'Yönetmeliğin dört grubundan birinde', en: 'In one of the four groups of the regulation' },
  holds: person.sed.group.in('can-return', 'would-need-care', 'left-care', 'family-crisis'),
})

const hasLeftCare = rule({
  law: `2828 sayılı Kanun m. 26; ${regulation}`,
  says: { tr: 'Yaş nedeniyle bakımdan ayrılmış', en: 'Left care by age' },
  holds: person.sed.group.in('left-care'),
})

const isTrainingOrJobless = rule({
  law: regulation,
  says: { tr: 'Öğrenimde, kursta ya da işsiz', en: 'In school, in training or jobless' },
  holds: person.sed.isTrainingOrJobless.isTrue,
})

const isNeededByEnquiry = rule({
  law: regulation,
  says: { tr: 'Sosyal inceleme desteği gerekli görüyor', en: 'The social enquiry finds the support necessary' },
  holds: person.sed.enquirySupports.isTrue,
})

/** Auditors found payments after the birthday: without the exception it ends on it. */
const isUnder18 = rule({
  law: regulation,
  says: { tr: 'Çocuk 18 yaşını doldurmamış', en: 'The child is under 18' },
  holds: person.birthDate.ageIsUnder(18),
  exceptions: {
    continuesEducation: {
      law: `${regulation}; öğrenim nedeniyle uzatma doğrulanmadı`,
      says: { tr: '18’den sonra öğrenimine devam ediyor', en: 'Continues education beyond 18' },
      when: person.birthDate.ageIsAtLeast(18).and(person.sed.continuesEducation.isTrue),
      holds: true,
    },
  },
})

/** At most twice a year: this would be the first or the second. */
const isAtMostSecondThisYear = rule({
  law: regulation,
  says: { tr: 'Bu yıl en çok bir geçici destek verilmiş', en: 'At most one temporary support was given this year' },
  holds: person.sed.temporaryThisYear.isAtMost(count(1)),
})

const wholeAmount = index(1).times(supportPoints).times(civilServantCoefficient)

export const monthly: Entitlement = {
  conditions: versions({ 'first-known': { isInAGroup, isNeededByEnquiry, isUnder18 } }),
  amount: wholeAmount.times(byChoice(person.sed.schooling, shares)).roundedBy(benefitRounding),
}

export const leftCare: Entitlement = {
  conditions: versions({ 'first-known': { hasLeftCare, isTrainingOrJobless, isNeededByEnquiry } }),
  amount: wholeAmount.times(leftCareShare).roundedBy(benefitRounding),
}

export const temporary: Entitlement = {
  conditions: versions({ 'first-known': { isInAnyGroup, isNeededByEnquiry, isAtMostSecondThisYear } }),
  amount: temporaryAmount.roundedBy(benefitRounding),
}

export const entitlements: Readonly<Record<string, Entitlement>> = {
  sed: monthly,
  'sed/left-care': leftCare,
  'sed/temporary': temporary,
}
