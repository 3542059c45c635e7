import type { Figure } from '#kernel/figure/contract.ts'
import { openOrganisations } from '#kernel/figure/sources.ts'

export const shelters = {
  id: 'F27',
  label: { tr: 'Bakanlığa bağlı kadın konukevi', en: 'Ministry shelters' },
  sentence: { tr: 'Bakanlığa bağlı {n} kadın konukevi hizmet veriyor.', en: '{n} shelters of the Ministry are at work.' },
  unit: 'facility',
  measure: 'stock',
  printed: 'tam',
  since: null,
  note: {
    tr: 'Belediyelerin ve derneklerin konukevleri sayılmaz.',
    en: 'Shelters of municipalities and associations are not counted.',
  },
  source: openOrganisations('konukevi'),
} satisfies Figure
