import type { Figure } from '#kernel/figure/contract.ts'
import { peopleTaught } from '#kernel/training/figures.ts'

export const participants = {
  id: 'F07',
  label: { tr: 'Bağımlılıkla mücadele eğitimi alan kişi', en: 'People trained against addiction' },
  sentence: {
    tr: '2014’ten bu yana {n} kişi bağımlılıkla mücadele eğitimi aldı.',
    en: 'Since 2014, {n} people have been trained against addiction.',
  },
  unit: 'person',
  measure: 'flow',
  printed: 'tam',
  since: '2014',
  note: {
    tr: 'Aileler ve görevliler birlikte sayılır, her kişi bir kez; bir bölümü aile eğitimi sayısında da yer alabilir. Devralınan toplam ayıklanmamıştır.',
    en: 'Families and professionals together, each person once; some may also stand in the count of family education. The total taken over was not de-duplicated.',
  },
  source: peopleTaught('bagimlilik'),
} satisfies Figure
