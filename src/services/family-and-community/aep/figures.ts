import type { Figure } from '#kernel/figure/contract.ts'
import { modulesInForce, peopleTaught } from '#kernel/training/figures.ts'

export const modules = {
  id: 'F04',
  label: { tr: 'Aile eğitim programı modülü', en: 'Modules of the family education programme' },
  sentence: { tr: 'Program {n} modülden oluşuyor.', en: 'The programme has {n} modules.' },
  unit: 'module',
  measure: 'constant',
  printed: 'tam',
  since: null,
  note: {
    tr: 'O gün yürürlükte olan modül listesinden sayılır; adı bilinmeyen modül de sayılır.',
    en: 'Counted from the list of modules in force on the day, those without a known name included.',
  },
  source: modulesInForce('aep'),
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
  note: {
    tr: 'Kişi sayısıdır, katılım sayısı değildir; eğitici adayları dışarıdadır. Devralınan toplam ayıklanmamıştır.',
    en: 'Counts people, not attendances, without future trainers. The total taken over was not de-duplicated.',
  },
  source: peopleTaught('aep'),
} satisfies Figure
