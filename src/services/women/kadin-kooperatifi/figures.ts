import type { Figure } from '#kernel/figure/contract.ts'
import { projectsCompleted } from '#kernel/project/figures.ts'

export const cooperatives = {
  id: 'F34',
  label: { tr: 'Kuruluşu desteklenen kadın kooperatifi', en: 'Women’s co-operatives supported' },
  sentence: {
    tr: '{n} yeni kadın kooperatifinin kurulmasına destek verildi.',
    en: '{n} new women’s co-operatives were founded with support.',
  },
  unit: 'cooperative',
  source: projectsCompleted('kadin-kooperatifi'),
  measure: 'flow',
  printed: 'tam',
  since: null,
  note: { tr: 'Sayımın başladığı gün yayımlanmamıştır.', en: 'The day from which it counts has not been published.' },
} satisfies Figure

export const extension = {
  id: 'F35',
  label: { tr: 'Protokolün uzatıldığı süre', en: 'Years by which the protocol was extended' },
  sentence: {
    tr: 'Protokol 6 Eylül 2023’te {n} yıl uzatıldı.',
    en: 'On 6 September 2023 the protocol was extended by {n} years.',
  },
  unit: 'year',
  measure: 'constant',
  printed: 'tam',
  since: '2023-09-06',
} satisfies Figure
