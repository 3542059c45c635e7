import type { Chapter } from '#kernel/programme/contract.ts'
import { sydv } from './sydv/programme.ts'

export const chapter: Chapter = {
  id: 'social-assistance',
  number: 6,
  name: { tr: 'Sosyal yardımlar', en: 'Social assistance' },
  lead: {
    tr: 'İhtiyaç sahibi hanelere, açık ölçütlere ve kayıtlı kararlara dayanan yardımlar.',
    en: 'Aid to households in need, by open criteria and recorded decisions.',
  },
  programmes: [sydv],
}
