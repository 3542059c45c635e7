import type { Figure } from '#kernel/figure/contract.ts'
import { openOrganisations } from '#kernel/figure/sources.ts'
import { placementsInForce } from '#kernel/placement/figures.ts'

export const centres = {
  id: 'F36',
  label: { tr: 'Bakım ve rehabilitasyon merkezi', en: 'Care and rehabilitation centres' },
  sentence: {
    tr: 'Bakanlığa bağlı bakım ve rehabilitasyon merkezi sayısı {n}.',
    en: 'Care and rehabilitation centres of the Ministry: {n}.',
  },
  unit: 'facility',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: openOrganisations('rehabilitasyon'),
} satisfies Figure

export const residents = {
  id: 'F37',
  label: { tr: 'Merkezde kalan engelli birey', en: 'Disabled people in the centre' },
  sentence: { tr: 'Merkezde {n} engelli birey kalıyor.', en: '{n} disabled people live there.' },
  unit: 'person',
  measure: 'stock',
  printed: 'tam',
  since: null,
  note: { tr: 'Gündüz bakımından yararlananlar ayrı sayılır.', en: 'People in day care are counted apart.' },
  source: placementsInForce('rehabilitasyon', 'residents'),
} satisfies Figure
