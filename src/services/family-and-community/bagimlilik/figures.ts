import type { Figure } from '#kernel/figure/contract.ts'

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
  exact: true,
  note: {
    tr: 'Aileler ve görevliler birlikte sayılır; bir bölümü aile eğitimi sayısında da yer alabilir.',
    en: 'Families and professionals together; some may also stand in the count of family education.',
  },
} satisfies Figure
