import { lira } from '#platform/money/money.ts'
import { moneyParameter } from '#rules/parameter.ts'

/** What a private vehicle of a metropolitan municipality other than İstanbul and Ankara is given a month. Later tariffs began on days not known here. */
export const monthlySupport = moneyParameter('free-travel-monthly-support', {
  label: { tr: 'Araç başına aylık gelir desteği', en: 'Monthly income support for a vehicle' },
  law: 'Ücretsiz seyahat gelir desteği yönetmeliği, RG 06.01.2016/29585',
  values: [
    {
      validFrom: '2023-07-01',
      validUntil: '2025-01-01',
      value: lira('3.375,00'),
      confidence: 'found',
      source: '01.07.2023 tarifesi, diğer büyükşehir belediyeleri',
    },
  ],
})
