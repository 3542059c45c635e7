import type { Figure } from '#kernel/figure/contract.ts'
import { openOrganisations } from '#kernel/figure/sources.ts'
import { placementsInForce } from '#kernel/placement/figures.ts'

export const sites = {
  id: 'F14',
  label: { tr: 'İhtisaslaştırılmış çocuk evleri sitesi', en: 'Specialised children’s homes sites' },
  sentence: {
    tr: 'İlde {n} ihtisaslaştırılmış çocuk evleri sitesi çalışıyor.',
    en: 'Specialised children’s homes sites at work in the province: {n}.',
  },
  unit: 'facility',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: openOrganisations('codem'),
} satisfies Figure

export const children = {
  id: 'F15',
  label: { tr: 'İhtisaslaştırılmış sitelerde kalan çocuk', en: 'Children in specialised sites' },
  sentence: { tr: 'Bu sitelerde {n} çocuk destek görüyor.', en: '{n} children receive support there.' },
  unit: 'child',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: placementsInForce('codem', 'children'),
} satisfies Figure
