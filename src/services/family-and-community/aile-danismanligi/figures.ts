import type { Figure } from '#kernel/figure/contract.ts'
import { applicationsTaken } from '#kernel/figure/sources.ts'

export const applications = {
  id: 'F06',
  label: { tr: 'Aile danışmanlığı başvurusu', en: 'Applications for family counselling' },
  sentence: {
    tr: '2013’ten bu yana {n} başvuruda aile danışmanlığı verildi.',
    en: 'Since 2013, family counselling was given for {n} applications.',
  },
  unit: 'application',
  source: applicationsTaken('aile-danismanligi'),
  measure: 'flow',
  printed: 'tam',
  since: '2013',
  note: { tr: 'Başvuru sayılır; görüşme ya da kişi sayısı değildir.', en: 'Counts applications, not sessions or people.' },
} satisfies Figure
