import type { Programme } from '#kernel/programme/contract.ts'
import { adoptions } from './figures.ts'

export const evlatEdinme = {
  id: 'evlat-edinme',
  chapter: 'children',
  name: { tr: 'Evlat edinme', en: 'Adoption' },
  about: {
    tr: 'Ailesiyle yaşama imkânı kalmayan çocuğun kalıcı bir aileye kavuşmasına aracılık edilir. Aday aile ile çocuk eşleştirilir, bir yıllık bakım döneminden sonra kararı mahkeme verir. Kayıtlar mühürlüdür.',
    en: 'Helps a child who can no longer live with their family to find a permanent one. Candidate and child are matched and, after a year of care, the court decides. The records are sealed.',
  },
  strands: {
    adoption: { lifecycle: 'placement', name: { tr: 'Evlat edinme', en: 'Adoption' } },
  },
  law: [
    { title: 'Türk Medeni Kanunu (4721)', article: 'm. 305–320', confidence: 'found' },
    {
      title: 'Küçüklerin Evlat Edinilmesinde Aracılık Faaliyetlerinin Yürütülmesine İlişkin Tüzük (2009)',
      confidence: 'unconfirmed',
    },
  ],
  figures: [adoptions],
  stage: 'declared',
  level: 3,
} satisfies Programme
