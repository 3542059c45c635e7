import type { Programme } from '#kernel/programme/contract.ts'
import { children, men, people, women } from './figures.ts'

export const sonim = {
  id: 'sonim',
  chapter: 'women',
  name: { tr: 'Şiddet Önleme ve İzleme Merkezi (ŞÖNİM)', en: 'Violence Prevention and Monitoring Centre (ŞÖNİM)' },
  about: {
    tr: 'Haftanın her günü, günün her saati açıktır. Şiddete uğrayanı dinler, riski değerlendirir, koruyucu ve önleyici tedbirlerin uygulanmasını izler; danışmanlık ve yönlendirme yapar.',
    en: 'Open every hour of every day. It listens to those who suffer violence, assesses the risk, follows up protective and preventive measures, counsels and refers.',
  },
  strands: {
    protection: { lifecycle: 'casework', name: { tr: 'Koruma ve izleme', en: 'Protection and monitoring' } },
  },
  law: [
    {
      title: 'Ailenin Korunması ve Kadına Karşı Şiddetin Önlenmesine Dair Kanun (6284)',
      confidence: 'found',
    },
    { title: '6284 sayılı Kanuna İlişkin Uygulama Yönetmeliği', gazette: 'RG 18.01.2013/28532', confidence: 'found' },
  ],
  figures: [women, men, children, people],
  stage: 'declared',
  level: 1,
} satisfies Programme
