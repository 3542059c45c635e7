import type { Figure } from '#kernel/figure/contract.ts'
import { peopleTaught } from '#kernel/training/figures.ts'

export const participants = {
  id: 'F03',
  label: { tr: 'Evlilik öncesi eğitim alan kişi', en: 'People who took pre-marital education' },
  sentence: {
    tr: '2013’ten bu yana {n} kişi evlilik öncesi eğitim aldı.',
    en: 'Since 2013, {n} people have taken pre-marital education.',
  },
  unit: 'person',
  measure: 'flow',
  printed: 'tam',
  since: '2013',
  note: {
    tr: 'Kişi sayısıdır, katılım sayısı değildir. Devralınan toplam ayıklanmamıştır.',
    en: 'Counts people, not attendances. The total taken over was not de-duplicated.',
  },
  source: peopleTaught('eoe'),
} satisfies Figure
