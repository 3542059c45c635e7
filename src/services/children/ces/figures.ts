import type { Figure } from '#kernel/figure/contract.ts'
import { openOrganisations } from '#kernel/figure/sources.ts'
import { placementsInForce } from '#kernel/placement/figures.ts'

export const sites = {
  id: 'F12',
  label: { tr: 'Çocuk evleri sitesi', en: 'Children’s homes sites' },
  sentence: { tr: 'İlde {n} çocuk evleri sitesi var.', en: 'Children’s homes sites in the province: {n}.' },
  unit: 'facility',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: openOrganisations('ces'),
} satisfies Figure

export const children = {
  id: 'F13',
  label: { tr: 'Çocuk evleri sitesinde kalan çocuk', en: 'Children in children’s homes sites' },
  sentence: { tr: 'Sitede {n} çocuğa bakılıyor.', en: '{n} children are cared for there.' },
  unit: 'child',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: placementsInForce('ces', 'children'),
} satisfies Figure
