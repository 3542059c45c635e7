import type { Figure } from '#kernel/figure/contract.ts'
import { coursesHeld, peopleTaught } from '#kernel/training/figures.ts'

export const events = {
  id: 'F32',
  label: { tr: 'Seminer', en: 'Seminars' },
  sentence: { tr: '2018’den bu yana {n} seminer yapıldı.', en: 'Seminars held since 2018: {n}.' },
  unit: 'event',
  measure: 'flow',
  printed: 'tam',
  since: '2018',
  source: coursesHeld('finansal-okuryazarlik'),
} satisfies Figure

export const participants = {
  id: 'F33',
  label: { tr: 'Seminerlere katılan kişi', en: 'Seminar participants' },
  sentence: { tr: 'Seminerlere {n} kişi katıldı.', en: '{n} people took part in them.' },
  unit: 'person',
  measure: 'flow',
  printed: 'tam',
  since: '2018',
  note: {
    tr: 'Kişi sayısıdır: birden çok seminere gelen bir kez sayılır. Devralınan toplam ayıklanmamıştır.',
    en: 'Counts people: whoever came to several seminars counts once. The total taken over was not de-duplicated.',
  },
  source: peopleTaught('finansal-okuryazarlik'),
} satisfies Figure
