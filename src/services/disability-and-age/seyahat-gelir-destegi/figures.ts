import type { Figure } from '#kernel/figure/contract.ts'
import { awardsInForce, paymentsMade } from '#kernel/figure/sources.ts'

export const vehicles = {
  id: 'F46',
  label: { tr: 'Desteklenen araç', en: 'Vehicles supported' },
  sentence: { tr: '{n} araç için gelir desteği veriliyor.', en: 'Income support is given for {n} vehicles.' },
  unit: 'vehicle',
  source: awardsInForce('seyahat-gelir-destegi'),
  measure: 'stock',
  printed: 'tam',
  since: null,
} satisfies Figure

export const paid = {
  id: 'F47',
  label: { tr: 'Ödenen gelir desteği', en: 'Income support paid' },
  sentence: { tr: '2015’ten bu yana {n} gelir desteği ödendi.', en: 'Since 2015, {n} of income support has been paid.' },
  unit: 'TRY',
  source: paymentsMade('seyahat-gelir-destegi'),
  measure: 'flow',
  printed: 'milyon',
  since: '2015',
} satisfies Figure
