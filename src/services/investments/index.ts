import type { Chapter } from '#kernel/programme/contract.ts'
import { yatirim } from './yatirim/programme.ts'

export const chapter: Chapter = {
  id: 'investments',
  number: 7,
  name: { tr: 'Yatırımlar', en: 'Investments' },
  lead: {
    tr: 'Sosyal hizmetlerin verildiği binalar ve tesisler için projeler.',
    en: 'Projects for the buildings in which social services are given.',
  },
  programmes: [yatirim],
}
