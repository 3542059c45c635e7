import type { Programme } from '#kernel/programme/contract.ts'
import { participants } from './figures.ts'

export const bagimlilik = {
  id: 'bagimlilik',
  chapter: 'family-and-community',
  name: { tr: 'Bağımlılıkla mücadele eğitimleri', en: 'Education against addiction' },
  about: {
    tr: 'Aileler ve bu alanda çalışan görevliler, bağımlılığın riskleri ve korunma yolları üzerine eğitim alır. Eğitimler, aile eğitim programının ilgili modülüyle ya da Yeşilay’la birlikte yürütülen Türkiye Bağımlılıkla Mücadele programıyla verilir.',
    en: 'Families and professionals learn about the risks of addiction and how to protect themselves and others. The training is the module of the family education programme, or the Türkiye programme against addiction run with Yeşilay (the Green Crescent).',
  },
  strands: {
    courses: { lifecycle: 'training', name: { tr: 'Eğitim', en: 'Courses' } },
  },
  law: [{ title: 'Aile Eğitim Programı ve Türkiye Bağımlılıkla Mücadele programı', confidence: 'unconfirmed' }],
  figures: [participants],
  stage: 'declared',
  level: 0,
} satisfies Programme
