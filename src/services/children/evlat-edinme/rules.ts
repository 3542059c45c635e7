import { count } from '#rules/amount.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { applicant } from './facts.ts'

const law = 'Türk Medeni Kanunu m. 305–320'
const { adoption } = applicant

/** The year of the care contract: until it is over the child is not adopted. */
const hasCaredForAYear = rule({
  law,
  says: { tr: 'Çocuğa en az bir yıl bakmış', en: 'Has cared for the child for at least a year' },
  holds: adoption.careBeganOn.ageIsAtLeast(1),
})

const couple = adoption.by
  .in('couple')
  .and(adoption.marriedOn.ageIsAtLeast(5).or(applicant.birthDate.ageIsAtLeast(30).and(adoption.spouseBirthDate.ageIsAtLeast(30))))
const single = adoption.by.in('single').and(applicant.birthDate.ageIsAtLeast(30))
const stepparent = adoption.by.in('stepparent').and(adoption.marriedOn.ageIsAtLeast(2).or(applicant.birthDate.ageIsAtLeast(30)))

const mayAdopt = rule({
  law: `${law}; eşinin çocuğunda 30 yaş seçeneği doğrulanmadı`,
  says: {
    tr: 'Eşler birlikte ve 5 yıldır evli ya da ikisi de 30 yaşında; evli olmayan 30 yaşında; eşinin çocuğunda 2 yıldır evli ya da 30 yaşında',
    en: 'Spouses together, married for 5 years or both 30; an unmarried person of 30; of a spouse’s child, married for 2 years or 30',
  },
  holds: couple.or(single).or(stepparent),
})

const is18YearsOlder = rule({
  law,
  says: { tr: 'Çocuktan en az 18 yaş büyük', en: 'At least 18 years older than the child' },
  holds: adoption.leastAgeDifference.isAtLeast(count(18)),
})

const childConsents = rule({
  law,
  says: { tr: 'Ayırt etme gücü olan çocuk rıza gösteriyor', en: 'A child able to judge consents' },
  holds: adoption.childCanJudge.isFalse.or(adoption.childConsents.isTrue),
})

const parentsConsent = rule({
  law,
  says: { tr: 'Ana babanın rızası var ya da aranmıyor', en: 'The parents consent, or it is not asked for' },
  holds: adoption.parentsConsent.isTrue,
})

/** What the court looks at; the directorate brings the two together and does not decide. */
export const entitlement: Entitlement = {
  conditions: versions({ 'first-known': { mayAdopt, is18YearsOlder, hasCaredForAYear, childConsents, parentsConsent } }),
}
