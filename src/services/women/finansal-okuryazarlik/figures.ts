import type { Figure } from '#kernel/figure/contract.ts'

export const events = {
  id: 'F32',
  label: { tr: 'Seminer', en: 'Seminars' },
  sentence: { tr: '2018’den bu yana {n} seminer yapıldı.', en: 'Seminars held since 2018: {n}.' },
  unit: 'event',
  measure: 'flow',
  printed: 'tam',
  since: '2018',
  exact: true,
} satisfies Figure

export const participants = {
  id: 'F33',
  label: { tr: 'Seminerlere katılan kişi', en: 'Seminar participants' },
  sentence: { tr: 'Seminerlere {n} kişi katıldı.', en: '{n} people took part in them.' },
  unit: 'person',
  measure: 'flow',
  printed: 'tam',
  since: '2018',
  exact: true,
} satisfies Figure
