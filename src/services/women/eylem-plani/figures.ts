import type { Figure } from '#kernel/figure/contract.ts'
import { partsOfPlan } from '#kernel/project/figures.ts'

const ofPlan = {
  measure: 'constant',
  printed: 'tam',
  since: '2021',
  note: { tr: 'Ülke geneli içindir; ile özgü değildir.', en: 'Of the whole country, not of the province.' },
} as const

export const goals = {
  id: 'F24',
  label: { tr: 'Ana hedef', en: 'Main goals' },
  sentence: { tr: 'Planın {n} ana hedefi var.', en: 'The plan has {n} main goals.' },
  unit: 'goal',
  source: partsOfPlan('eylem-plani', 'goal'),
  ...ofPlan,
} satisfies Figure

export const strategies = {
  id: 'F25',
  label: { tr: 'Strateji', en: 'Strategies' },
  sentence: { tr: 'Hedeflere {n} stratejiyle gidiliyor.', en: '{n} strategies lead to them.' },
  unit: 'strategy',
  source: partsOfPlan('eylem-plani', 'strategy'),
  ...ofPlan,
} satisfies Figure

export const activities = {
  id: 'F26',
  label: { tr: 'Faaliyet', en: 'Activities' },
  sentence: { tr: 'Plan {n} faaliyet sayıyor.', en: 'The plan lists {n} activities.' },
  unit: 'activity',
  source: partsOfPlan('eylem-plani', 'activity'),
  ...ofPlan,
} satisfies Figure
