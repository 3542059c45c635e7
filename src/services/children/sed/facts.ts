import { askedOfPerson } from '#kernel/fact/common.ts'
import { boolean, choice, facts, integer } from '#rules/fact.ts'

export const person = facts('person', {
  birthDate: askedOfPerson.birthDate,
  sed: {
    /** The groups of the regulation; 'none' where the enquiry finds the child in none of them. */
    group: choice({
      label: { tr: 'SED grubu', en: 'Group of social and economic support' },
      options: {
        'can-return': { tr: 'Kuruluş bakımında; desteklenirse ailesine dönebilir', en: 'In care; could return if supported' },
        'would-need-care': { tr: 'Desteklenmezse korunmaya muhtaç duruma düşer', en: 'Would come to need care unless supported' },
        'left-care': { tr: 'Yaş nedeniyle bakımdan ayrılan genç', en: 'A young person who left care by age' },
        'family-crisis': {
          tr: 'Ailede afet, hastalık, kaza, hayati ameliyat ya da ölüm',
          en: 'Disaster, illness, accident, life-threatening operation or death in the family',
        },
        none: { tr: 'Hiçbiri', en: 'None' },
      },
    }),
    enquirySupports: boolean({
      label: { tr: 'Sosyal inceleme desteği gerekli görüyor', en: 'The social enquiry finds the support necessary' },
    }),
    continuesEducation: boolean({
      label: { tr: '18 yaşından sonra öğrenimine devam ediyor', en: 'Continues education beyond 18' },
    }),
    isTrainingOrJobless: boolean({
      label: { tr: 'Öğrenimde, kursta ya da işsiz', en: 'In school, in training or jobless' },
    }),
    temporaryThisYear: integer({
      label: { tr: 'Bu yıl verilmiş geçici destek sayısı', en: 'Temporary supports already given this year' },
    }),
    schooling: choice({
      label: { tr: 'Çocuğun öğrenim düzeyi', en: 'The child’s schooling' },
      options: {
        preschool: { tr: 'Okul öncesi', en: 'Preschool' },
        primary: { tr: 'İlköğretim', en: 'Primary' },
        secondary: { tr: 'Ortaöğretim', en: 'Secondary' },
        'out-of-school': { tr: 'Ortaöğretim çağında, okula gitmiyor', en: 'Of secondary age, not at school' },
        higher: { tr: 'Yükseköğrenim', en: 'Higher education' },
      },
    }),
  },
})
