import type { Programme } from '#kernel/programme/contract.ts'
import { houses, residents } from './figures.ts'

export const umutEvi = {
  id: 'umut-evi',
  chapter: 'disability-and-age',
  name: { tr: 'Umut Evi', en: 'Hope House' },
  about: {
    tr: 'Ailesinin yanında bakımı mümkün olmayan engelli bireyler, mahalle içinde bir evde en fazla altı kişi birlikte yaşar. Gündelik hayat bir evdeki gibidir; bakım ve destek eve gelir.',
    en: 'Disabled people who cannot be cared for in their family live together, at most six, in a house in a neighbourhood. Daily life is that of a home; care and support come to it.',
  },
  strands: {
    residents: { lifecycle: 'placement', name: { tr: 'Umut Evinde yaşam', en: 'Living in a Hope House' } },
  },
  law: [
    { title: 'Umut Evi projeleri (2013’ten bu yana)', confidence: 'found' },
    { title: 'Sosyal Hizmetler Kanunu (2828)', confidence: 'unconfirmed' },
  ],
  figures: [houses, residents],
  stage: 'declared',
  level: 1,
} satisfies Programme
