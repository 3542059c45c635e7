import type { Programme } from '#kernel/programme/contract.ts'
import { activities, goals, strategies } from './figures.ts'

export const eylemPlani = {
  id: 'eylem-plani',
  chapter: 'women',
  name: {
    tr: 'Kadına Yönelik Şiddetle Mücadele 4. Ulusal Eylem Planı',
    en: 'Fourth National Action Plan against Violence towards Women',
  },
  about: {
    tr: '2021–2025 yıllarının ulusal planıdır; hedefler, stratejiler ve faaliyetlerden oluşur. İl, kendi payına düşen faaliyetlerin ilerleyişini dayanak belgeleriyle izler.',
    en: 'The national plan of the years 2021–2025, made of goals, strategies and activities. The province follows the progress of its own share, with evidence.',
  },
  strands: {
    activities: { lifecycle: 'project', name: { tr: 'Faaliyetlerin izlenmesi', en: 'Progress of activities' } },
  },
  law: [{ title: 'Kadına Yönelik Şiddetle Mücadele 4. Ulusal Eylem Planı (2021–2025)', confidence: 'found' }],
  figures: [goals, strategies, activities],
  stage: 'declared',
  level: 0,
} satisfies Programme
