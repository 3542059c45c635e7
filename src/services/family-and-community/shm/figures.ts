import type { Figure } from '#kernel/figure/contract.ts'
import { openOrganisations } from '#kernel/figure/sources.ts'

export const centres = {
  id: 'F01',
  label: { tr: 'Sosyal hizmet merkezi', en: 'Social service centres' },
  sentence: { tr: 'İlde {n} sosyal hizmet merkezi hizmet veriyor.', en: '{n} social service centres serve the province.' },
  unit: 'facility',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: openOrganisations('shm'),
} satisfies Figure
