import { askedOfPerson } from '#kernel/fact/common.ts'
import { boolean, choice, day, facts, integer, period } from '#rules/fact.ts'

/** Of the child who is cared for. */
export const child = facts('person', {
  birthDate: askedOfPerson.birthDate,
  foster: {
    contract: period({ label: { tr: 'Koruyucu aile sözleşmesinin süresi', en: 'Term of the foster contract' } }),
    isPaid: boolean({ label: { tr: 'Sözleşme ücretli (gönüllü değil)', en: 'The contract is paid (not voluntary)' } }),
    careOrder: period({ label: { tr: 'Mahkemenin bakım tedbiri kararının süresi', en: 'Term of the court’s care order' } }),
  },
})

/** Of who wants to be a foster family. */
export const applicant = facts('person', {
  birthDate: askedOfPerson.birthDate,
  isMarried: askedOfPerson.isMarried,
  fosterApplication: {
    model: choice({
      label: { tr: 'Koruyucu aile modeli', en: 'Model of foster care' },
      options: {
        relative: { tr: 'Akraba ya da yakın çevre', en: 'Relative or close acquaintance' },
        temporary: { tr: 'Geçici (en çok bir ay)', en: 'Temporary (a month at most)' },
        term: { tr: 'Süreli', en: 'For a term' },
        specialised: { tr: 'Uzmanlaşmış', en: 'Specialised' },
      },
    }),
    isParentOrGuardian: boolean({
      label: { tr: 'Çocuğun annesi, babası ya da vasisi', en: 'Is the child’s parent or guardian' },
    }),
    isCitizen: boolean({ label: { tr: 'Türkiye Cumhuriyeti vatandaşı', en: 'Is a citizen of Türkiye' } }),
    livesInTurkiye: boolean({ label: { tr: 'Türkiye’de sürekli oturuyor', en: 'Lives permanently in Türkiye' } }),
    hasPrimarySchool: boolean({ label: { tr: 'En az ilkokul mezunu', en: 'Has finished at least primary school' } }),
    hasRegularIncome: boolean({ label: { tr: 'Düzenli geliri var', en: 'Has a regular income' } }),
    hasTraining: boolean({
      label: { tr: 'Uzmanlaşmış model için meslek ya da eğitimi var', en: 'Has the degree or training of the specialised model' },
    }),
    enquirySupports: boolean({
      label: {
        tr: 'Sosyal inceleme yaş ve öğrenimi uygun buluyor (akraba)',
        en: 'The enquiry finds age and schooling fit (relative)',
      },
    }),
    spouseApplies: boolean({ label: { tr: 'Eşi de birlikte başvuruyor', en: 'The spouse applies, too' } }),
    spouseBirthDate: day({ label: { tr: 'Eşinin doğum günü', en: 'The spouse’s day of birth' } }),
    ageDifference: integer({ label: { tr: 'Eşler arasındaki yaş farkı (yıl)', en: 'Years between the spouses' } }),
    averageAge: integer({
      label: { tr: 'Eşlerin yaş ortalaması', en: 'Average age of the spouses' },
      help: {
        tr: 'Yalnız fark 10 yıldan çoksa; tamamlanmış yıl',
        en: 'Only if they are more than 10 years apart; completed years',
      },
    }),
  },
})
