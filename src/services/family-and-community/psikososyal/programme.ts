import type { Programme } from '#kernel/programme/contract.ts'
import { events, people } from './figures.ts'

export const psikososyal = {
  id: 'psikososyal',
  chapter: 'family-and-community',
  name: { tr: 'Afet ve acil durumlarda psikososyal destek', en: 'Psychosocial support in disasters and emergencies' },
  about: {
    tr: 'Bir afet ya da acil durumda psikolog, psikolojik danışman, çocuk gelişimci ve sosyal çalışmacılardan oluşan ekipler insanların yanına gider. Hane ve kişi görüşmeleri yapılır, acil ihtiyaçlar hemen ilgili yere iletilir. Başka illerden gelenler de desteklenir.',
    en: 'In a disaster or emergency, teams of psychologists, counsellors, child development specialists and social workers go to the people affected. They interview households and persons and pass urgent needs on at once. People who arrive from other provinces are supported too.',
  },
  strands: {
    support: { lifecycle: 'casework', name: { tr: 'Psikososyal destek', en: 'Psychosocial support' } },
  },
  law: [
    {
      title: 'Afet ve Acil Durum Müdahale Hizmetleri Yönetmeliği',
      article: 'm. 27',
      gazette: 'RG 18.12.2013',
      confidence: 'found',
    },
    { title: 'Türkiye Afet Müdahale Planı', confidence: 'found' },
  ],
  figures: [events, people],
  stage: 'declared',
  level: 1,
} satisfies Programme
