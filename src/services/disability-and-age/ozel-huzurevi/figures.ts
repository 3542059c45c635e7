import type { Figure } from '#kernel/figure/contract.ts'
import { permitsInForce } from '#kernel/licence/figures.ts'
import { placementsInForce } from '#kernel/placement/figures.ts'
import { licence } from './licence.ts'

export const homes = {
  id: 'F44',
  label: { tr: 'Özel huzurevi', en: 'Private elderly homes' },
  sentence: { tr: 'İlde {n} özel huzurevi ruhsatlı.', en: '{n} private elderly homes are licensed in the province.' },
  unit: 'facility',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: permitsInForce('ozel-huzurevi', licence),
} satisfies Figure

export const residents = {
  id: 'F45',
  label: { tr: 'Özel huzurevlerinde kalan yaşlı', en: 'Residents of private elderly homes' },
  sentence: { tr: 'Özel huzurevlerinde {n} yaşlı yaşıyor.', en: '{n} older people live in private homes.' },
  unit: 'person',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: placementsInForce('ozel-huzurevi', 'residents'),
} satisfies Figure
