import type { Programme } from '#kernel/programme/contract.ts'
import { applications } from './figures.ts'

export const aileDanismanligi = {
  id: 'aile-danismanligi',
  chapter: 'family-and-community',
  name: { tr: 'Aile danışmanlığı', en: 'Family counselling' },
  about: {
    tr: 'Evlilikte ya da aile içinde zorlanan kişiler bir meslek elemanıyla ücretsiz görüşür; boşanma sürecinde de destek alınabilir. Görüşme notları gizlidir, yalnız işi yürüten görevli görür.',
    en: 'People who have difficulties in their marriage or family meet a professional free of charge, also while divorcing. Session notes are confidential and seen only by the professional in charge.',
  },
  strands: {
    counselling: { lifecycle: 'casework', name: { tr: 'Danışmanlık', en: 'Counselling' } },
  },
  law: [
    { title: 'Sosyal Hizmet Merkezleri Yönetmeliği', gazette: 'RG 09.02.2013/28554', confidence: 'unconfirmed' },
    { title: 'Aile danışma merkezleri yönetmeliği (2012)', confidence: 'unconfirmed' },
  ],
  figures: [applications],
  stage: 'declared',
  level: 1,
} satisfies Programme
