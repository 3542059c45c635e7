import { ratio } from '#platform/money/ratio.ts'
import { coefficientParameter } from '#rules/parameter.ts'

/** Of the capacity; how a part of a place is rounded was not found. */
export const freeShare = coefficientParameter('nursery-free-share', {
  label: { tr: 'Ücretsiz bakılacak çocukların kapasiteye oranı', en: 'Share of free places of the capacity' },
  law: 'Özel kreş yönetmeliği (RG 30.04.2015/29342), madde doğrulanmadı',
  values: [
    {
      validFrom: '2015-04-30',
      value: ratio(3n, 100n),
      confidence: 'unconfirmed',
      source: 'oran genel bilgi, gruplar aydinhaberleri.com/…h61131; yuvarlama ve öncelik sırası bulunmadı',
    },
  ],
})
