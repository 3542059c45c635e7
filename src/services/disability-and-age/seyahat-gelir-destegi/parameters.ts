import { lira } from '#platform/money/money.ts'
import { moneyParameter } from '#rules/parameter.ts'

export { benefitRounding } from '#kernel/parameter/statutory.ts'

/** A month of one vehicle, by its place in the tariff. */
export const tariff = {
  'istanbul-ankara': place('istanbul-ankara', ['4.500', '6.210', '8.073'], {
    tr: 'İstanbul ve Ankara',
    en: 'İstanbul and Ankara',
  }),
  metropolitan: place('metropolitan', ['3.375', '4.658', '6.055'], { tr: 'diğer büyükşehirler', en: 'other metropolitan' }),
  other: place('other', ['2.700', '3.726', '4.844'], { tr: 'diğer belediyeler', en: 'other municipalities' }),
  sea: place('sea', ['3.375', '4.658', '6.055'], { tr: 'özel deniz aracı', en: 'private sea vehicle' }),
}

/** What İzmir's vehicles on land are given. */
export const monthlySupport = tariff.metropolitan

function place(id: string, [of2023, before2026, of2026]: [string, string, string], { tr, en }: { tr: string; en: string }) {
  return moneyParameter(`free-travel-support-${id}`, {
    label: { tr: `Araç başına aylık gelir desteği: ${tr}`, en: `Monthly income support for a vehicle: ${en}` },
    law: 'Ücretsiz Seyahat Kapsamında Yapılacak Gelir Desteği Ödemesine İlişkin Usul ve Esaslar Hakkında Yönetmelik (RG 06.01.2016/29585) m. 6/1',
    values: [
      {
        validFrom: '2023-07-01',
        value: lira(of2023),
        confidence: 'found',
        source: '01.07.2023 tarifesi; beyazgazete.com/haber/2023/5/24/…',
      },
      {
        validFrom: '2025-01-01',
        value: lira(before2026),
        confidence: 'unconfirmed',
        source: '14.02.2026’dan önceki tarife (ekonomist.com.tr/…71126); başladığı gün bulunmadı',
      },
      {
        validFrom: '2026-02-14',
        validUntil: '2027-01-01',
        value: lira(of2026),
        confidence: 'found',
        source: '14.02.2026 tarifesi; ekonomist.com.tr/…71126, maddeyi aktarır',
      },
    ],
  })
}
