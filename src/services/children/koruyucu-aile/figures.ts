import type { Figure } from '#kernel/figure/contract.ts'
import { familiesWithChildren, placementsInForce } from '#kernel/placement/figures.ts'

export const children = {
  id: 'F19',
  label: { tr: 'Koruyucu aile yanındaki çocuk', en: 'Children in foster care' },
  sentence: { tr: '{n} çocuk koruyucu aile yanında büyüyor.', en: '{n} children are growing up with foster families.' },
  unit: 'child',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: placementsInForce('koruyucu-aile', 'placement'),
} satisfies Figure

export const families = {
  id: 'F20',
  label: { tr: 'Koruyucu aile', en: 'Foster families' },
  sentence: { tr: 'Bu çocuklara {n} aile evini açtı.', en: '{n} families have opened their homes to them.' },
  unit: 'family',
  measure: 'stock',
  printed: 'tam',
  since: null,
  note: {
    tr: 'Yanında çocuk bulunan aile sayılır: ailenin birimi ilk çocukla açılır, son çocuk ayrılınca kapanır.',
    en: 'Families with a child are counted: a family’s unit opens with its first child and closes when the last one leaves.',
  },
  source: familiesWithChildren(),
} satisfies Figure
