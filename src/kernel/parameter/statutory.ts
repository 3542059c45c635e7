import { lira } from '#platform/money/money.ts'
import { ratioFromDecimal } from '#platform/money/ratio.ts'
import { choiceParameter, coefficientParameter, type Dated, moneyParameter } from '#rules/parameter.ts'
import type { Confidence } from '#rules/words.ts'

// Statutory values used by more than one service. `derived`: recovered by division from published amounts that it reproduces.
// After the last row's validUntil nothing is known: decisions on later days say so instead of using an old value.

/** Gösterge amounts are points times this; set twice a year. */
export const civilServantCoefficient = coefficientParameter('civil-servant-coefficient', {
  label: { tr: 'Memur aylık katsayısı', en: 'Civil servants’ salary coefficient' },
  law: 'dayanak maddesi doğrulanmadı',
  values: [
    half(
      '2023-01-01',
      '2023-07-01',
      '0,433684',
      'derived',
      'memur aylık katsayısı, 2023/1; yayımlanan aylıklardan geri hesap (haberport.com)',
    ),
    half('2023-07-01', '2024-01-01', '0,509796', 'derived', 'memur aylık katsayısı, 2023/2; yayımlanan aylıklardan geri hesap'),
    half('2024-01-01', '2024-07-01', '0,760871', 'derived', 'memur aylık katsayısı, 2024/1; yayımlanan aylıklardan geri hesap'),
    half('2024-07-01', '2025-01-01', '0,907796', 'derived', 'memur aylık katsayısı, 2024/2; yayımlanan aylıklardan geri hesap'),
    half(
      '2025-01-01',
      '2025-07-01',
      '1,012556',
      'derived',
      'memur aylık katsayısı, 2025/1; yayımlanan aylıklardan geri hesap (hurriyet.com.tr)',
    ),
    half(
      '2025-07-01',
      '2026-01-01',
      '1,170211',
      'derived',
      'memur aylık katsayısı, 2025/2; yayımlanan aylıklardan geri hesap (anlatilaninotesi.com.tr)',
    ),
    half('2026-01-01', '2026-07-01', '1,387871', 'found', 'memur aylık katsayısı, 2026/1; ntv.com.tr/galeri/ntvpara/…1706352'),
  ],
})

/** The monthly NET wage: the press at times takes the gross one for the limits. */
export const netMinimumWage = moneyParameter('net-minimum-wage', {
  label: { tr: 'Net asgari ücret', en: 'Net minimum wage' },
  law: 'dayanak maddesi doğrulanmadı',
  values: [
    wage('2023-01-01', '8.506,80', 'unconfirmed', 'net asgari ücret, 2023/1; genel bilgi'),
    wage('2023-07-01', '11.402,32', 'unconfirmed', 'net asgari ücret, 2023/2; genel bilgi'),
    wage('2024-01-01', '17.002,12', 'unconfirmed', 'net asgari ücret, 2024; genel bilgi'),
    wage(
      '2025-01-01',
      '22.104,67',
      'derived',
      'net asgari ücret, 2025; yayımlanan 1/3 sınırından: hurriyet.com.tr/yazarlar/noyan-dogan/sosyal-destek-ayliklari-artti-42912340',
    ),
    {
      ...wage(
        '2026-01-01',
        '28.075,50',
        'derived',
        'net asgari ücret, 2026; yayımlanan 2/3 sınırından: halktv.com.tr/gundem/evde-bakim-yardiminda-yonetmelik-degisti-gelir-testi-kriterleri-yeniden-1002124h',
      ),
      validUntil: '2027-01-01',
    },
  ],
})

/** What is left below one kuruş of a reckoned benefit. */
export const benefitRounding = choiceParameter<'down' | 'half-up'>('benefit-rounding', {
  label: { tr: 'Kuruş altının kesilmesi', en: 'Cutting below one kuruş' },
  law: 'dayanağı bulunmadı',
  values: [
    { validFrom: '2023-01-01', value: 'down', confidence: 'unconfirmed', source: 'hesaplama kabulü: kuruşun altı kesilir' },
  ],
})

/** How a month is paid that is covered only in part. */
export const partMonth = choiceParameter<'covered-days-of-month'>('part-month', {
  label: { tr: 'Eksik ay hesabı', en: 'Reckoning of a part month' },
  law: 'dayanağı bulunmadı',
  values: [
    {
      validFrom: '2023-01-01',
      value: 'covered-days-of-month',
      confidence: 'unconfirmed',
      source: 'hesaplama kabulü: aylık tutar × kapsanan gün ÷ ayın gün sayısı',
    },
  ],
})

function half(validFrom: string, validUntil: string, value: string, confidence: Confidence, source: string) {
  return { validFrom, validUntil, value: ratioFromDecimal(value), confidence, source }
}

function wage(validFrom: string, value: string, confidence: Confidence, source: string): Dated<bigint> {
  return { validFrom, value: lira(value), confidence, source }
}
