import type { Programme } from '#kernel/programme/contract.ts'
import { houses, residents } from './figures.ts'

const projects = 'Umut Evi projeleri (2013’ten bu yana)'

export const umutEvi = {
  id: 'umut-evi',
  chapter: 'disability-and-age',
  name: { tr: 'Umut Evi', en: 'Hope House' },
  about: {
    tr: 'Ailesinin yanında bakımı mümkün olmayan engelli bireyler, mahalle içinde bir evde en fazla altı kişi birlikte yaşar. Gündelik hayat bir evdeki gibidir; bakım ve destek eve gelir.',
    en: 'Disabled people who cannot be cared for in their family live together, at most six, in a house in a neighbourhood. Daily life is that of a home; care and support come to it.',
  },
  strands: {
    residents: {
      lifecycle: 'placement',
      name: { tr: 'Umut Evinde yaşam', en: 'Living in a Hope House' },
      // No court places adults: the decided need is enough, and no age ends the stay.
      definition: {
        numberPrefix: 'UE',
        ages: { from: 18, law: projects, confidence: 'unconfirmed' },
        // No source names a lower limit.
        unit: { most: 6, fewest: 0, fewReasons: {}, law: projects, confidence: 'derived' },
        familyServices: {
          law: projects,
          confidence: 'derived',
          of: {
            family: { tr: 'Ailesinin ya da yakınının bakımı', en: 'Care by the family or a relative' },
            'evde-bakim': { tr: 'Evde bakım yardımıyla ailesi yanında', en: 'With the family, on the home-care benefit' },
            'day-care': { tr: 'Gündüz bakım ve rehabilitasyon', en: 'Day care and rehabilitation' },
          },
        },
        grounds: {
          'returned-to-family': { tr: 'Ailesinin yanına döndü', en: 'Returned to the family' },
          'own-home': { tr: 'Kendi evine çıktı', en: 'Moved to a home of their own' },
          'other-facility': { tr: 'Başka türde bir kuruluşa geçti', en: 'Went to another kind of facility' },
          'other-province': { tr: 'Başka ile nakledildi', en: 'Transferred to another province' },
          died: { tr: 'Öldü', en: 'Died' },
        },
      },
    },
  },
  law: [
    { title: projects, confidence: 'found' },
    { title: 'Sosyal Hizmetler Kanunu (2828)', confidence: 'unconfirmed' },
  ],
  figures: [houses, residents],
  stage: 'worked',
  level: 1,
} satisfies Programme
