import { unknownMoney } from '#kernel/parameter/unknown.ts'
import { ratio } from '#platform/money/ratio.ts'
import { coefficientParameter } from '#rules/parameter.ts'

export { benefitRounding, civilServantCoefficient } from '#kernel/parameter/statutory.ts'

const law = 'Sosyal ve Ekonomik Destek Hizmetleri Hakkında Yönetmelik (RG 03.03.2015), madde doğrulanmadı'

/** Points that the civil servants' coefficient multiplies. */
export const supportPoints = coefficientParameter('sed-points', {
  label: { tr: 'SED göstergesi', en: 'Points of social and economic support' },
  law,
  values: [
    {
      validFrom: '2023-01-01',
      value: ratio(9_500n),
      confidence: 'derived',
      source:
        '2023–2026’da yayımlanan tutarlardan katsayıya bölünerek; hepsini lirasına kadar verir (ilerigazetesi.com.tr, yenisafak.com)',
    },
  ],
})

/** Of the whole amount, by schooling. */
export const shares = {
  preschool: share('preschool', 50n, { tr: 'okul öncesi', en: 'preschool' }),
  primary: share('primary', 75n, { tr: 'ilköğretim', en: 'primary' }),
  secondary: share('secondary', 80n, { tr: 'ortaöğretim', en: 'secondary' }),
  'out-of-school': share('out-of-school', 50n, {
    tr: 'ortaöğretim çağında okula gitmeyen',
    en: 'of secondary age, not at school',
  }),
  higher: share('higher', 90n, { tr: 'yükseköğrenim', en: 'higher education' }),
}
export const leftCareShare = share('left-care', 40n, { tr: 'bakımdan ayrılan genç', en: 'young person who left care' })

export type Schooling = keyof typeof shares

export const temporaryAmount = unknownMoney('sed-temporary-amount', {
  label: { tr: 'Geçici destek tutarı', en: 'Amount of temporary support' },
  law,
  sought: 'aile.gov.tr/sss/cocuk-hizmetleri-genel-mudurlugu/sed-hizmeti: türü sayılır, tutarı bulunmadı',
})

function share(id: string, percent: bigint, { tr, en }: { tr: string; en: string }) {
  return coefficientParameter(`sed-share-${id}`, {
    label: { tr: `SED oranı: ${tr}`, en: `Share of support: ${en}` },
    law,
    values: [
      {
        validFrom: '2023-01-01',
        value: ratio(percent, 100n),
        confidence: 'derived',
        source: '2025/2 ve 2026/1’de yayımlanan tutarlardan (ilerigazetesi.com.tr/cocugu-ilkokul-…, yenisafak.com/…4630613)',
      },
    ],
  })
}
