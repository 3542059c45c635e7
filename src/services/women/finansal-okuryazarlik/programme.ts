import type { Programme } from '#kernel/programme/contract.ts'
import { events, participants } from './figures.ts'

export const finansalOkuryazarlik = {
  id: 'finansal-okuryazarlik',
  chapter: 'women',
  name: {
    tr: 'Finansal okuryazarlık ve kadınların ekonomik güçlenmesi semineri',
    en: 'Seminar on financial literacy and women’s economic empowerment',
  },
  about: {
    tr: 'Kadınların bütçe, birikim, borç ve girişimcilik konularında bilgi edindiği seminerlerdir. Amaç, ekonomik kararları güvenle verebilmektir.',
    en: 'Seminars in which women learn about budgets, saving, debt and enterprise, so that they can take economic decisions with confidence.',
  },
  strands: {
    seminars: { lifecycle: 'training', name: { tr: 'Seminer', en: 'Seminars' } },
  },
  law: [{ title: 'Finansal okuryazarlık seminerleri (Bakanlık çalışması)', confidence: 'unconfirmed' }],
  figures: [events, participants],
  stage: 'declared',
  level: 0,
} satisfies Programme
