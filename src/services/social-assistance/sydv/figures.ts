import type { Figure } from '#kernel/figure/contract.ts'
import { householdsPaid, openOrganisations, paymentsMade } from '#kernel/figure/sources.ts'

export const foundations = {
  id: 'F54',
  label: { tr: 'Sosyal yardımlaşma ve dayanışma vakfı', en: 'Social assistance and solidarity foundations' },
  sentence: {
    tr: 'İlde {n} sosyal yardımlaşma ve dayanışma vakfı var.',
    en: 'There are {n} social assistance and solidarity foundations in the province.',
  },
  unit: 'foundation',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: openOrganisations('sydv'),
} satisfies Figure

export const households = {
  id: 'F55',
  label: { tr: '2024’te yardım alan hane', en: 'Households helped in 2024' },
  sentence: { tr: '2024’te {n} haneye sosyal yardım ulaştı.', en: 'In 2024, social aid reached {n} households.' },
  unit: 'household',
  source: householdsPaid('sydv'),
  measure: 'flow',
  printed: 'tam',
  since: '2024',
  countsFrom: '2024-01-01',
  note: {
    tr: 'Yılın tamamı değil, kitapçığın kapandığı güne kadar olan bölümüdür. Hane yılda bir kez sayılır.',
    en: 'Not the whole year but up to the booklet’s closing day. A household counts once a year.',
  },
} satisfies Figure

export const assistance = {
  id: 'F56',
  label: { tr: '2024’te yapılan sosyal yardım', en: 'Social aid given in 2024' },
  sentence: { tr: '2024’te {n} sosyal yardım yapıldı.', en: 'In 2024, {n} of social aid was given.' },
  unit: 'TRY',
  source: paymentsMade('sydv'),
  measure: 'flow',
  printed: 'milyar',
  since: '2024',
  countsFrom: '2024-01-01',
  note: {
    tr: 'Yılın tamamı değil, kitapçığın kapandığı güne kadar olan bölümüdür.',
    en: 'Not the whole year but up to the booklet’s closing day.',
  },
} satisfies Figure

export const resources = {
  id: 'F57',
  label: { tr: 'Aktarılan sosyal yardım kaynağı', en: 'Resources transferred for social aid' },
  sentence: {
    tr: '2003’ten bu yana ile yaklaşık {n} sosyal yardım kaynağı aktarıldı.',
    en: 'Since 2003, about {n} of resources for social aid has been transferred to the province.',
  },
  unit: 'TRY',
  measure: 'flow',
  printed: 'milyar',
  since: '2003',
  note: {
    tr: 'İle aktarılan kaynaktır; hanelere yapılan yardım tutarından ayrı bir ölçüdür, ona eklenmez.',
    en: 'Resources transferred to the province: another measure than the aid given to households, never added to it.',
  },
} satisfies Figure
