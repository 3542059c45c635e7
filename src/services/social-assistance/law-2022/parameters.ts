import { ratio } from '#platform/money/ratio.ts'
import { coefficientParameter } from '#rules/parameter.ts'
import type { Words } from '#rules/words.ts'

export { benefitRounding, civilServantCoefficient, netMinimumWage } from '#kernel/parameter/statutory.ts'

export const oldAgePoints = points('law-2022-old-age-points', 4_606n, {
  tr: '65 yaş aylığı göstergesi',
  en: 'Points of the old-age pension',
})
export const disabilityPoints = points('law-2022-disability-40-points', 3_677n, {
  tr: 'Engelli aylığı göstergesi (%40–69) ve 18 yaş altı engelli yakını',
  en: 'Points of the disability pension (40–69 %) and of a disabled relative under 18',
})
export const severeDisabilityPoints = points('law-2022-disability-70-points', 5_515n, {
  tr: 'Engelli aylığı göstergesi (%70 ve üzeri)',
  en: 'Points of the disability pension (70 % and over)',
})

/** Recovered by division from the published amounts of 2023–2026, which they reproduce to the lira. */
function points(id: string, value: bigint, label: Words) {
  return coefficientParameter(id, {
    label,
    law: '2022 sayılı Kanun, gösterge maddesi doğrulanmadı',
    values: [
      {
        validFrom: '2023-01-01',
        value: ratio(value),
        confidence: 'derived',
        source:
          'yayımlanan aylıklardan katsayıya bölünerek: hurriyet.com.tr/yazarlar/noyan-dogan/…42912340, songelisme.com, takvim.com.tr 04.12.2025',
      },
    ],
  })
}
