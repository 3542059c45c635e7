import type { Figure } from '#kernel/figure/contract.ts'
import { personsServed } from '#kernel/figure/sources.ts'

export const events = {
  id: 'F08',
  label: { tr: 'Destek verilen afet ve acil durum', en: 'Disasters and emergencies served' },
  sentence: {
    tr: '2013’ten bu yana {n} afet ve acil durumda sahaya çıkıldı.',
    en: 'Since 2013, teams have gone out in {n} disasters and emergencies.',
  },
  unit: 'event',
  measure: 'flow',
  printed: 'tam',
  since: '2013',
} satisfies Figure

export const people = {
  id: 'F09',
  label: { tr: 'Psikososyal destekle ulaşılan kişi', en: 'People reached with psychosocial support' },
  sentence: {
    tr: 'Bu çalışmalarda 2013’ten bu yana {n} kişiye ulaşıldı.',
    en: 'In these, {n} people have been reached since 2013.',
  },
  unit: 'person',
  source: personsServed('psikososyal'),
  measure: 'flow',
  printed: 'tam',
  since: '2013',
  note: {
    tr: '6 Şubat 2023 depremlerinden sonra ile gelenler de içindedir.',
    en: 'Includes people who came to the province after the earthquakes of 6 February 2023.',
  },
} satisfies Figure
