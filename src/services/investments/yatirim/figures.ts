import type { Figure } from '#kernel/figure/contract.ts'
import { costUnderWay, projectsCompleted } from '#kernel/project/figures.ts'

export const completed = {
  id: 'F58',
  label: { tr: 'Tamamlanan yatırım projesi', en: 'Completed investment projects' },
  sentence: {
    tr: '2002’den bu yana {n} yatırım projesi tamamlandı.',
    en: 'Since 2002, {n} investment projects have been completed.',
  },
  unit: 'project',
  measure: 'flow',
  printed: 'tam',
  since: '2002',
  source: projectsCompleted('yatirim'),
} satisfies Figure

export const ongoing = {
  id: 'F59',
  label: { tr: 'Süren yatırım', en: 'Investment under way' },
  sentence: { tr: '{n} tutarında yatırım sürüyor.', en: 'Investment of {n} is under way.' },
  unit: 'TRY',
  measure: 'stock',
  printed: 'milyon',
  since: null,
  note: {
    tr: 'Süren projelerin toplam tutarıdır; ödenekler ayrı izlenir.',
    en: 'What the projects under way cost as a whole; appropriations are followed apart.',
  },
  source: costUnderWay('yatirim'),
} satisfies Figure
