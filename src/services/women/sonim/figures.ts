import type { Figure } from '#kernel/figure/contract.ts'
import { personsServed } from '#kernel/figure/sources.ts'

const served = {
  unit: 'person',
  measure: 'flow',
  printed: 'tam',
  since: null,
  note: { tr: 'Sayımın başladığı yıl yayımlanmamıştır.', en: 'The year from which it counts has not been published.' },
} as const

export const women = {
  id: 'F28',
  label: { tr: 'ŞÖNİM’den hizmet alan kadın', en: 'Women served by ŞÖNİM' },
  sentence: { tr: 'ŞÖNİM’den {n} kadın hizmet aldı.', en: '{n} women have been served by ŞÖNİM.' },
  source: personsServed('sonim', 'woman'),
  ...served,
} satisfies Figure

export const men = {
  id: 'F29',
  label: { tr: 'ŞÖNİM’den hizmet alan erkek', en: 'Men served by ŞÖNİM' },
  sentence: { tr: 'ŞÖNİM’den {n} erkek hizmet aldı.', en: '{n} men have been served by ŞÖNİM.' },
  source: personsServed('sonim', 'man'),
  ...served,
} satisfies Figure

export const children = {
  id: 'F30',
  label: { tr: 'ŞÖNİM’den hizmet alan çocuk', en: 'Children served by ŞÖNİM' },
  sentence: { tr: 'ŞÖNİM’den {n} çocuk hizmet aldı.', en: '{n} children have been served by ŞÖNİM.' },
  source: personsServed('sonim', 'child'),
  ...served,
} satisfies Figure

export const people = {
  id: 'F31',
  label: { tr: 'ŞÖNİM’den hizmet alan kişi, toplam', en: 'People served by ŞÖNİM, total' },
  sentence: {
    tr: 'Kadın, erkek ve çocuk olarak toplam {n} kişi hizmet aldı.',
    en: 'Women, men and children together, {n} people have been served.',
  },
  sumOf: [women.id, men.id, children.id],
  ...served,
} satisfies Figure
