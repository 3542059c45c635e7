import type { Programme } from '#kernel/programme/contract.ts'
import { children, sites } from './figures.ts'

export const codem = {
  id: 'codem',
  chapter: 'children',
  name: { tr: 'İhtisaslaştırılmış Çocuk Evleri Sitesi (ÇODEM)', en: 'Specialised children’s homes site (ÇODEM)' },
  about: {
    tr: 'Suça sürüklenen, suç mağduru olan ya da sokakta tehlikeyle karşılaşan çocuklara, psikososyal destek ihtiyaçları bitinceye kadar bakar. Siteler mağduriyet, suça sürüklenme, yaş ve cinsiyete göre ayrılmıştır. Bu süre içinde aileyle de çalışılır.',
    en: 'Cares for children who were pushed to crime, were victims of crime or faced danger on the street, until their need for psychosocial support ends. Sites are separated by victimhood, being pushed to crime, age and sex. The family is worked with meanwhile.',
  },
  strands: {
    children: { lifecycle: 'placement', name: { tr: 'Çocukların bakımı', en: 'Care of children' } },
  },
  law: [
    {
      title: 'Çocuk Koruma Hizmetleri Planlama ve Çocuk Bakım Kuruluşlarının Çalışma Usul ve Esasları Hakkında Yönetmelik',
      gazette: 'RG 06.09.2022/31945',
      confidence: 'found',
    },
    { title: 'Çocuk Destek Merkezleri Yönetmeliği', gazette: 'RG 29.03.2015/29310', confidence: 'found' },
    { title: 'Çocuk Koruma Kanunu (5395)', article: 'm. 9', confidence: 'found' },
  ],
  figures: [sites, children],
  stage: 'declared',
  level: 1,
} satisfies Programme
