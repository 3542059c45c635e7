import type { Figure } from '#kernel/figure/contract.ts'
import { householdsVisited } from '#kernel/figure/sources.ts'

export const households = {
  id: 'F02',
  label: { tr: 'Ulaşılan hane', en: 'Households reached' },
  sentence: { tr: '2017’den bu yana {n} hanenin kapısı çalındı.', en: 'Since 2017, visits have reached {n} households.' },
  unit: 'household',
  measure: 'flow',
  printed: 'tam',
  since: '2017',
  note: {
    tr: 'Devralınan toplamda haneler ayıklanmamıştır; Hane’deki kayıtlarda her hane, ilk ziyaretinde bir kez sayılır.',
    en: 'The total taken over was not de-duplicated; in Hane’s records a household counts once, at its first visit.',
  },
  source: householdsVisited(),
} satisfies Figure
