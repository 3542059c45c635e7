import type { Figure } from '#kernel/figure/contract.ts'

export const cards = {
  id: 'F53',
  label: { tr: 'Teslim edilen ücretsiz seyahat kartı', en: 'Free travel cards delivered' },
  sentence: {
    tr: 'Basılıp sahibine teslim edilen {n} ücretsiz seyahat kartı var.',
    en: '{n} free travel cards have been printed and delivered.',
  },
  unit: 'card',
  measure: 'flow',
  printed: 'tam',
  since: null,
  exact: true,
  note: {
    tr: 'Kart sayısıdır, kişi sayısı değildir; yenilenen kartlar da sayılır. Basılmış ama teslim edilmemiş kart sayılmaz.',
    en: 'Counts cards, not people, renewals included. A card printed but not delivered is not counted.',
  },
} satisfies Figure
