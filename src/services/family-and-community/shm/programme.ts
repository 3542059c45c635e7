import type { Programme } from '#kernel/programme/contract.ts'
import { centres } from './figures.ts'

export const shm = {
  id: 'shm',
  chapter: 'family-and-community',
  name: { tr: 'Sosyal Hizmet Merkezi', en: 'Social service centre' },
  about: {
    tr: 'Çocuk, genç, kadın, erkek, engelli, yaşlı, gazi ya da şehit yakını olsun, başvuran herkesi tek kapıda karşılar. İlk görüşmeden sonra sosyal inceleme yapılır, birlikte bir plan hazırlanır ve plan hedefe varana kadar izlenir. Her merkez, sorumlu olduğu mahallelere bakar.',
    en: 'One door for everyone who applies: children, young people, women, men, disabled and older people, veterans and relatives of martyrs. After a first interview comes a social enquiry, then a plan made together and followed until its goals are met. Each centre answers for its own neighbourhoods.',
  },
  strands: {
    counselling: { lifecycle: 'casework', name: { tr: 'Danışmanlık ve izleme', en: 'Counselling and follow-up' } },
  },
  law: [{ title: 'Sosyal Hizmet Merkezleri Yönetmeliği', gazette: 'RG 09.02.2013/28554', confidence: 'found' }],
  figures: [centres],
  stage: 'worked',
  level: 1,
} satisfies Programme
