import type { Figure } from '#kernel/figure/contract.ts'
import { permitsInForce } from '#kernel/licence/figures.ts'
import { placementsInForce } from '#kernel/placement/figures.ts'
import { licence } from './licence.ts'

export const facilities = {
  id: 'F17',
  label: { tr: 'Özel kreş, gündüz bakımevi ve çocuk kulübü', en: 'Private nurseries, day-care homes and children’s clubs' },
  sentence: {
    tr: 'İlde {n} özel kreş, gündüz bakımevi ve çocuk kulübü izinle çalışıyor.',
    en: '{n} private nurseries, day-care homes and children’s clubs work with a permit.',
  },
  unit: 'facility',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: permitsInForce('ozel-kres', licence),
} satisfies Figure

export const freePlaces = {
  id: 'F18',
  label: { tr: 'Ücretsiz bakılan çocuk', en: 'Children cared for free of charge' },
  sentence: { tr: 'Bu kuruluşlarda {n} çocuk ücretsiz bakılıyor.', en: '{n} children are cared for there free of charge.' },
  unit: 'child',
  measure: 'stock',
  printed: 'tam',
  since: null,
  source: placementsInForce('ozel-kres', 'free-places'),
} satisfies Figure
