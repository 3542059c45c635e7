import type { Figure } from '#kernel/figure/contract.ts'
import { cardsDelivered } from '#kernel/right/figures.ts'

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
  note: {
    tr: 'Kart sayısıdır, kişi sayısı değildir; kaybolanın yerine verilen ve yenilenen kart da ayrıca basılıp teslim edildiği için sayılır. Basılmış ama teslim edilmemiş kart sayılmaz.',
    en: 'Counts cards, not people, replacements and renewals included, since each is printed and delivered. A card printed but not delivered is not counted.',
  },
  source: cardsDelivered('seyahat-karti'),
} satisfies Figure
