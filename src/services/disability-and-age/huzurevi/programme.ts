import type { Programme } from '#kernel/programme/contract.ts'
import { homes, residents } from './figures.ts'

export const huzurevi = {
  id: 'huzurevi',
  chapter: 'disability-and-age',
  name: {
    tr: 'Huzurevi ile yaşlı bakım ve rehabilitasyon merkezi',
    en: 'Elderly home and elderly care and rehabilitation centre',
  },
  about: {
    tr: 'Altmış yaşını dolduran, kendi işini görebilen yaşlılar huzurevinde; bakıma ihtiyaç duyanlar bakım ve rehabilitasyon merkezinde kalır. Sıra bekleyenlerin yeri ve gerekçesi açıkça gösterilir. Yeni merkezler, şehir içinde ve erişilebilir, küçük ölçekli yapılar olarak tasarlanır.',
    en: 'People of sixty and over who manage their daily life stay in the home, those who need care in the care and rehabilitation centre. The order of the waiting list is explained. New centres are designed as accessible, smaller buildings inside the city.',
  },
  strands: {
    residents: { lifecycle: 'placement', name: { tr: 'Yaşlı bakımı', en: 'Care of the elderly' } },
  },
  law: [{ title: 'Huzurevleri ile Huzurevi Yaşlı Bakım ve Rehabilitasyon Merkezleri Yönetmeliği', confidence: 'unconfirmed' }],
  figures: [homes, residents],
  stage: 'declared',
  level: 1,
} satisfies Programme
