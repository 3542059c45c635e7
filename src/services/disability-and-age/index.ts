import type { Chapter } from '#kernel/programme/contract.ts'
import { evdeBakim } from './evde-bakim/programme.ts'
import { huzurevi } from './huzurevi/programme.ts'
import { ozelEngelliBakim } from './ozel-engelli-bakim/programme.ts'
import { ozelHuzurevi } from './ozel-huzurevi/programme.ts'
import { rehabilitasyon } from './rehabilitasyon/programme.ts'
import { seyahatGelirDestegi } from './seyahat-gelir-destegi/programme.ts'
import { umutEvi } from './umut-evi/programme.ts'

export const chapter: Chapter = {
  id: 'disability-and-age',
  number: 4,
  name: { tr: 'Engelli ve yaşlı hizmetleri', en: 'Services for disabled and older people' },
  lead: {
    tr: 'Engelli ve yaşlıların hayata katılması ve ihtiyaç duydukları bakıma ulaşması için hizmetler.',
    en: 'Services so that disabled and older people take part in life and reach the care they need.',
  },
  programmes: [rehabilitasyon, umutEvi, ozelEngelliBakim, huzurevi, ozelHuzurevi, seyahatGelirDestegi, evdeBakim],
}
