import type { Programme } from '#kernel/programme/contract.ts'
import { facilities, freePlaces } from './figures.ts'
import { licence } from './licence.ts'

export const ozelKres = {
  id: 'ozel-kres',
  chapter: 'children',
  name: { tr: 'Özel kreş, gündüz bakımevi ve çocuk kulübü', en: 'Private nurseries, day-care homes and children’s clubs' },
  about: {
    tr: 'Özel kreş, gündüz bakımevi ve çocuk kulüplerine açılış izni verilir, bu yerler düzenli denetlenir. Kapasitelerinin bir bölümü, dezavantajlı ailelerin çocuklarına ücretsiz ayrılır. Çocuk kulüpleri 27.12.2025’te bu yönetmeliğin dışına çıkmıştır.',
    en: 'Private nurseries, day-care homes and children’s clubs receive an opening permit and are inspected. A share of their capacity is kept free of charge for children of disadvantaged families. Children’s clubs left this regulation on 27.12.2025.',
  },
  strands: {
    licence: { lifecycle: 'licence', name: { tr: 'Açılış izni ve denetim', en: 'Permit and inspection' }, definition: licence },
    'free-places': { lifecycle: 'placement', name: { tr: 'Ücretsiz bakım', en: 'Free places' } },
  },
  law: [
    {
      title: 'Özel Kreş ve Gündüz Bakımevleri ile Özel Çocuk Kulüplerinin Kuruluş ve İşleyiş Esasları Hakkında Yönetmelik',
      gazette: 'RG 30.04.2015/29342',
      confidence: 'found',
    },
    { title: 'Aynı yönetmelikte 27.12.2025 değişikliği: çocuk kulüpleri kapsam dışı', confidence: 'found' },
  ],
  figures: [facilities, freePlaces],
  stage: 'declared',
  level: 1,
} satisfies Programme
