import type { Figure } from '#kernel/figure/contract.ts'
import { openOrganisations } from '#kernel/figure/sources.ts'
import { placementsInForce } from '#kernel/placement/figures.ts'

export const homes = {
  id: 'F10',
  label: { tr: 'Çocuk evi', en: 'Children’s homes' },
  sentence: {
    tr: 'Koordinasyon merkezine bağlı {n} çocuk evi açık.',
    en: '{n} children’s homes are open under the coordination centre.',
  },
  unit: 'home',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: openOrganisations('cocuk-evi'),
} satisfies Figure

export const children = {
  id: 'F11',
  label: { tr: 'Çocuk evlerinde kalan çocuk', en: 'Children in children’s homes' },
  sentence: { tr: 'Bu evlerde {n} çocuk büyüyor.', en: '{n} children are growing up in these homes.' },
  unit: 'child',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: placementsInForce('cocuk-evi', 'children'),
} satisfies Figure

export const institutionalCare = {
  id: 'F16',
  label: { tr: 'Kuruluş bakımındaki çocuk, toplam', en: 'Children in institutional care, total' },
  sentence: {
    tr: 'Çocuk evleri, çocuk evleri siteleri ve ihtisaslaştırılmış sitelerde toplam {n} çocuk kalıyor.',
    en: '{n} children in all live in children’s homes, children’s homes sites and specialised sites.',
  },
  unit: 'child',
  measure: 'stock',
  printed: 'tam',
  since: null,
  note: { tr: 'Üç tür kuruluştaki çocukların toplamıdır.', en: 'The sum of the children in the three kinds of facility.' },
  sumOf: ['F11', 'F13', 'F15'],
} satisfies Figure
