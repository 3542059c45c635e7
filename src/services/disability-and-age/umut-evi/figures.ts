import type { Figure } from '#kernel/figure/contract.ts'
import { openOrganisations } from '#kernel/figure/sources.ts'
import { placementsInForce } from '#kernel/placement/figures.ts'

export const houses = {
  id: 'F38',
  label: { tr: 'Umut Evi', en: 'Hope Houses' },
  sentence: { tr: 'İlde {n} Umut Evi var.', en: 'There are {n} Hope Houses in the province.' },
  unit: 'home',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: openOrganisations('umut-evi'),
} satisfies Figure

export const residents = {
  id: 'F39',
  label: { tr: 'Umut Evlerinde yaşayan engelli birey', en: 'Residents of Hope Houses' },
  sentence: { tr: 'Bu evlerde {n} engelli birey yaşıyor.', en: '{n} disabled people live in them.' },
  unit: 'person',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: placementsInForce('umut-evi', 'residents'),
} satisfies Figure
