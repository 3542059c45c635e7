import type { Figure } from '#kernel/figure/contract.ts'
import { allocationsMade, awardsInForce } from '#kernel/figure/sources.ts'

export const children = {
  id: 'F22',
  label: { tr: 'Ailesi yanında desteklenen çocuk', en: 'Children supported within their family' },
  sentence: { tr: '{n} çocuk ailesinin yanında destekleniyor.', en: '{n} children are supported within their families.' },
  unit: 'child',
  source: awardsInForce('sed'),
  measure: 'stock',
  printed: 'tam',
  since: null,
} satisfies Figure

export const allocated = {
  id: 'F23',
  label: { tr: 'SED için ayrılan kaynak', en: 'Money allocated to SED' },
  sentence: { tr: '2012’den bu yana SED için {n} tahsis edildi.', en: 'Since 2012, {n} has been allocated to SED.' },
  unit: 'TRY',
  source: allocationsMade('sed'),
  measure: 'flow',
  printed: 'milyar',
  since: '2012',
  note: { tr: 'Tahsis edilen tutardır; ödenen tutar değildir.', en: 'The amount allocated, not the amount paid.' },
} satisfies Figure
