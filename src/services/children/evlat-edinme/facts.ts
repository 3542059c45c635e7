import { askedOfPerson } from '#kernel/fact/common.ts'
import { boolean, choice, day, facts, integer } from '#rules/fact.ts'

/** Of who wants to adopt; of the child where the label says so. */
export const applicant = facts('person', {
  birthDate: askedOfPerson.birthDate,
  adoption: {
    by: choice({
      label: { tr: 'Kim evlat ediniyor', en: 'Who adopts' },
      options: {
        couple: { tr: 'Eşler birlikte', en: 'Spouses together' },
        single: { tr: 'Evli olmayan kişi', en: 'An unmarried person' },
        stepparent: { tr: 'Eşinin çocuğunu evlat edinen', en: 'A spouse, the other’s child' },
        'spouse-alone': { tr: 'Evli kişi tek başına', en: 'A married person alone' },
      },
    }),
    spouseBirthDate: day({ label: { tr: 'Eşinin doğum günü', en: 'The spouse’s day of birth' } }),
    marriedOn: day({ label: { tr: 'Evlendikleri gün', en: 'Day of their marriage' } }),
    careBeganOn: day({ label: { tr: 'Çocuğa bakmaya başladıkları gün', en: 'Day on which they began to care for the child' } }),
    leastAgeDifference: integer({
      label: { tr: 'Çocukla yaş farkı (yıl; eşlerde gençle)', en: 'Years between them and the child (the younger of spouses)' },
    }),
    childCanJudge: boolean({ label: { tr: 'Çocuk ayırt etme gücüne sahip', en: 'The child is able to judge' } }),
    childConsents: boolean({ label: { tr: 'Çocuk rıza gösteriyor', en: 'The child consents' } }),
    parentsConsent: boolean({
      label: { tr: 'Ana babanın rızası var ya da mahkeme aramıyor', en: 'The parents consent, or the court does without it' },
    }),
  },
})
