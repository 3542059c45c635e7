import type { Figure } from '#kernel/figure/contract.ts'
import { awardsInForce, paymentsMade } from '#kernel/figure/sources.ts'

export const recipients = {
  id: 'F48',
  label: { tr: 'Evde bakım yardımından yararlanan kişi', en: 'People receiving the home-care benefit' },
  sentence: { tr: '{n} kişi evde bakım yardımından yararlanıyor.', en: '{n} people receive the home-care benefit.' },
  unit: 'person',
  measure: 'stock',
  printed: 'tam',
  since: null,
  note: {
    tr: 'O gün yürürlükte olan hak edişler sayılır; durdurulmuş olanlar sayılmaz.',
    en: 'Counts the awards in force on the day; suspended ones are left out.',
  },
  source: awardsInForce('evde-bakim'),
} satisfies Figure

export const paid = {
  id: 'F49',
  label: { tr: 'Ödenen evde bakım yardımı', en: 'Home-care benefit paid' },
  sentence: { tr: '2006’dan bu yana {n} evde bakım yardımı ödendi.', en: 'Since 2006, {n} of home-care benefit has been paid.' },
  unit: 'TRY',
  measure: 'flow',
  printed: 'milyar',
  since: '2006',
  source: paymentsMade('evde-bakim'),
} satisfies Figure
