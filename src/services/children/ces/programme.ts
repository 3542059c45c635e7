import type { Programme } from '#kernel/programme/contract.ts'
import { children, sites } from './figures.ts'

export const ces = {
  id: 'ces',
  chapter: 'children',
  name: { tr: 'Çocuk Evleri Sitesi', en: 'Children’s homes site' },
  about: {
    tr: 'Aynı yerleşke içinde birden çok evden oluşur; her evde bir grup çocuk, kendi bakım görevlileriyle yaşar. Koruma ya da bakım kararı gerekir ve karar düzenli aralıklarla gözden geçirilir.',
    en: 'Several houses on one campus; in each lives a group of children with carers of its own. A protection or care order is needed and is reviewed at intervals.',
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
    { title: 'Çocuk Koruma Kanunu (5395)', article: 'm. 9', confidence: 'found' },
  ],
  figures: [sites, children],
  stage: 'declared',
  level: 1,
} satisfies Programme
