import { unknownNumber } from '#kernel/parameter/unknown.ts'
import { ratio } from '#platform/money/ratio.ts'
import { coefficientParameter } from '#rules/parameter.ts'

export { benefitRounding, civilServantCoefficient, netMinimumWage } from '#kernel/parameter/statutory.ts'

const law = 'Özel Bakım Merkezleri Yönetmeliği (RG 16.08.2013/28737), gösterge maddesi doğrulanmadı'

/** Points of a month by the kind of care. */
export const carePoints = {
  residential: coefficientParameter('private-care-points-residential', {
    label: { tr: 'Özel bakım ücreti göstergesi (yatılı)', en: 'Points of private care (residential)' },
    law,
    values: [
      { validFrom: '2023-01-01', value: ratio(20_000n), confidence: 'unconfirmed', source: 'genel bilgi; kaynak bulunmadı' },
    ],
  }),
  day: unknownNumber('private-care-points-day', {
    label: { tr: 'Özel bakım ücreti göstergesi (gündüzlü)', en: 'Points of private care (day)' },
    law,
    sought: 'gündüzlü bakımın göstergesi bulunmadı',
  }),
}
