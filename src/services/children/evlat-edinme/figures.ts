import type { Figure } from '#kernel/figure/contract.ts'
import { placementsEndedOn } from '#kernel/placement/figures.ts'

export const adoptions = {
  id: 'F21',
  label: { tr: 'Evlat edindirilen çocuk', en: 'Adopted children' },
  sentence: { tr: '2018’den bu yana {n} çocuk evlat edinildi.', en: 'Since 2018, {n} children have been adopted.' },
  unit: 'child',
  measure: 'flow',
  printed: 'tam',
  since: '2018',
  note: {
    tr: 'Mahkeme kararıyla sayılır; bir yıllık bakım dönemindeki çocuk henüz sayıya girmez.',
    en: 'Counts from the court’s decision; a child in the year of care is not yet counted.',
  },
  source: placementsEndedOn('evlat-edinme', 'adopted'),
} satisfies Figure
