import type { Figure } from '#kernel/figure/contract.ts'
import { openOrganisations } from '#kernel/figure/sources.ts'
import { placementsInForce } from '#kernel/placement/figures.ts'

export const homes = {
  id: 'F42',
  label: { tr: 'Huzurevi ile yaşlı bakım ve rehabilitasyon merkezi', en: 'Public elderly homes and care centres' },
  sentence: {
    tr: 'Bakanlığa bağlı {n} huzurevi ile yaşlı bakım ve rehabilitasyon merkezi var.',
    en: 'The Ministry runs {n} elderly homes and care and rehabilitation centres.',
  },
  unit: 'facility',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: openOrganisations('huzurevi'),
} satisfies Figure

export const residents = {
  id: 'F43',
  label: { tr: 'Huzurevlerinde kalan yaşlı', en: 'Residents of public elderly homes' },
  sentence: { tr: 'Buralarda {n} yaşlı kalıyor.', en: '{n} older people live in them.' },
  unit: 'person',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: placementsInForce('huzurevi', 'residents'),
} satisfies Figure
