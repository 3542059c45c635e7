import { byAge, count, index } from '#rules/amount.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { applicant, child } from './facts.ts'
import { benefitRounding, civilServantCoefficient, fosterPoints, shares } from './parameters.ts'

const regulation = 'Koruyucu Aile Yönetmeliği (RG 14.12.2012/28497), madde doğrulanmadı'
const { fosterApplication: application } = applicant

const hasContract = rule({
  law: regulation,
  says: { tr: 'Koruyucu aile sözleşmesi o gün geçerli', en: 'The foster contract is valid on the day' },
  holds: child.foster.contract.coversDay,
})

const hasCareOrder = rule({
  law: `2828 sayılı Kanun m. 22–23; ${regulation}`,
  says: { tr: 'Mahkemenin kararı o gün geçerli', en: 'The court’s order is valid on the day' },
  holds: child.foster.careOrder.coversDay,
})

const isPaid = rule({
  law: regulation,
  says: { tr: 'Sözleşme ücretli', en: 'The contract is paid' },
  holds: child.foster.isPaid.isTrue,
})

/** By the child’s age on the day; the table of 2018 and 2019, and none for later days. */
export const payment: Entitlement = {
  conditions: versions({ 'first-known': { hasContract, hasCareOrder, isPaid } }),
  amount: index(1)
    .times(fosterPoints)
    .times(byAge(child.birthDate, shares))
    .times(civilServantCoefficient)
    .roundedBy(benefitRounding),
}

const isCitizenInTurkiye = rule({
  law: regulation,
  says: { tr: 'Türkiye’de oturan vatandaş', en: 'A citizen who lives in Türkiye' },
  holds: application.isCitizen.isTrue.and(application.livesInTurkiye.isTrue),
})

const hasRegularIncome = rule({
  law: regulation,
  says: { tr: 'Düzenli geliri var', en: 'Has a regular income' },
  holds: application.hasRegularIncome.isTrue,
})

const isNoParentOrGuardian = rule({
  law: regulation,
  says: { tr: 'Çocuğun annesi, babası ya da vasisi değil', en: 'Is not the child’s parent or guardian' },
  holds: application.isParentOrGuardian.isFalse,
})

const spousesApplyTogether = rule({
  law: regulation,
  says: { tr: 'Evliyse eşiyle birlikte başvuruyor', en: 'If married, applies with the spouse' },
  holds: applicant.isMarried.isFalse.or(application.spouseApplies.isTrue),
})

const byEnquiry = {
  relative: {
    law: `${regulation}; akraba modelinde yaş ve öğrenim sosyal incelemeyle değerlendirilir`,
    says: {
      tr: 'Akraba: sosyal inceleme yaş ve öğrenimi uygun buluyor',
      en: 'A relative: the enquiry finds age and schooling fit',
    },
    when: application.model.in('relative').and(application.enquirySupports.isTrue),
    holds: true,
  },
} as const

const hasPrimarySchool = rule({
  law: regulation,
  says: { tr: 'En az ilkokul mezunu', en: 'Has finished at least primary school' },
  holds: application.hasPrimarySchool.isTrue,
  exceptions: byEnquiry,
})

const single = applicant.isMarried.isFalse.and(applicant.birthDate.ageIsAtLeast(25)).and(applicant.birthDate.ageIsUnder(66))
// The younger of a couple is at least 25 if both are, and at most 65 if one is.
const closeCouple = applicant.isMarried.isTrue
  .and(application.ageDifference.isAtMost(count(10)))
  .and(applicant.birthDate.ageIsAtLeast(25))
  .and(application.spouseBirthDate.ageIsAtLeast(25))
  .and(applicant.birthDate.ageIsUnder(66).or(application.spouseBirthDate.ageIsUnder(66)))
const distantCouple = applicant.isMarried.isTrue
  .and(application.ageDifference.isMoreThan(count(10)))
  .and(application.averageAge.isAtLeast(count(25)))
  .and(application.averageAge.isAtMost(count(65)))

/** Spouses up to ten years apart count by the younger, others by their average. */
const isBetween25And65 = rule({
  law: regulation,
  says: {
    tr: '25–65 yaşında; eşlerde fark en çok 10 yılsa gencin yaşı, çoksa ortalama',
    en: 'Aged 25–65; of spouses the younger’s age up to 10 years apart, else the average',
  },
  holds: single.or(closeCouple).or(distantCouple),
  exceptions: byEnquiry,
})

const hasTrainingIfSpecialised = rule({
  law: regulation,
  says: { tr: 'Uzmanlaşmış modelde meslek ya da eğitimi var', en: 'For the specialised model, has the degree or training' },
  holds: application.model.in('specialised').not().or(application.hasTraining.isTrue),
})

export const family: Entitlement = {
  conditions: versions({
    'first-known': {
      isCitizenInTurkiye,
      isBetween25And65,
      hasPrimarySchool,
      hasRegularIncome,
      isNoParentOrGuardian,
      spousesApplyTogether,
      hasTrainingIfSpecialised,
    },
  }),
}

export const entitlements: Readonly<Record<string, Entitlement>> = {
  'koruyucu-aile': payment,
  'koruyucu-aile/applicant': family,
}
