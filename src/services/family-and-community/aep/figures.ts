import type { Figure } from '#kernel/figure/contract.ts'

export const modules = {
  id: 'F04',
  label: { tr: 'Aile eğitim programı modülü', en: 'Modules of the family education programme' },
  sentence: { tr: 'Program {n} modülden oluşuyor.', en: 'The programme has {n} modules.' },
  unit: 'module',
  measure: 'constant',
  printed: 'tam',
  since: null,
  exact: true,
} satisfies Figure

export const participants = {
  id: 'F05',
  label: { tr: 'Aile eğitimi alan kişi', en: 'People who took family education' },
  sentence: {
    tr: '2013’ten bu yana {n} kişi aile eğitimlerine katıldı.',
    en: 'Since 2013, {n} people have taken part in family education.',
  },
  unit: 'person',
  measure: 'flow',
  printed: 'tam',
  since: '2013',
  exact: true,
  note: {
    tr: 'Kişi sayısıdır, katılım sayısı değildir. Devralınan toplam ayıklanmamıştır.',
    en: 'Counts people, not attendances. The total taken over was not de-duplicated.',
  },
} satisfies Figure
