import type { Figure } from '#kernel/figure/contract.ts'
import { appointments } from '#kernel/right/figures.ts'

export const placed = {
  id: 'F52',
  label: { tr: 'Kamuda işe yerleşen hak sahibi', en: 'Right-holders in public employment' },
  sentence: { tr: '{n} hak sahibi kamuda işe yerleştirildi.', en: '{n} right-holders have been placed in public employment.' },
  unit: 'person',
  measure: 'flow',
  printed: 'tam',
  since: null,
  note: { tr: 'Sayımın başladığı yıl yayımlanmamıştır.', en: 'The year from which it counts has not been published.' },
  source: appointments('istihdam'),
} satisfies Figure
