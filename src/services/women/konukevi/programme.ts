import type { Programme } from '#kernel/programme/contract.ts'
import { shelters } from './figures.ts'

export const konukevi = {
  id: 'konukevi',
  chapter: 'women',
  name: { tr: 'Kadın konukevi', en: 'Women’s shelter' },
  about: {
    tr: 'Şiddete uğrayan ya da bu tehlikeyle karşılaşan kadınlar, varsa çocuklarıyla birlikte, güvenli bir yerde geçici olarak kalır. Kaldıkları sürede psikolojik, hukuki ve ekonomik olarak desteklenirler. Konukevinin yeri hiçbir yerde açıklanmaz.',
    en: 'Women who suffered violence or are threatened by it stay for a time in a safe place, with their children if they have any. Meanwhile they receive psychological, legal and economic support. The place of a shelter is never disclosed.',
  },
  strands: {
    residents: { lifecycle: 'placement', name: { tr: 'Konukevinde kalma', en: 'Stay in a shelter' } },
  },
  law: [
    {
      title: 'Kadın Konukevlerinin Açılması ve İşletilmesi Hakkında Yönetmelik',
      gazette: 'RG 05.01.2013/28519',
      confidence: 'found',
    },
    { title: 'Aynı yönetmelikte 28.02.2026 değişikliği: kapasite', confidence: 'found' },
    { title: 'Ailenin Korunması ve Kadına Karşı Şiddetin Önlenmesine Dair Kanun (6284)', confidence: 'found' },
  ],
  figures: [shelters],
  stage: 'declared',
  level: 2,
} satisfies Programme
