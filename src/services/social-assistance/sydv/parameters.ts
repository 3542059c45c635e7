import { unknownMoney } from '#kernel/parameter/unknown.ts'
import { lira } from '#platform/money/money.ts'
import { ratio } from '#platform/money/ratio.ts'
import { coefficientParameter, moneyParameter } from '#rules/parameter.ts'

export { benefitRounding, netMinimumWage } from '#kernel/parameter/statutory.ts'

const law = '3294 sayılı Kanun, Fon Kurulu kararı doğrulanmadı'

export const widowAmount = unknownMoney('sydv-widow-amount', {
  label: { tr: 'Eşi vefat etmiş kadın yardımının aylığı', en: 'Monthly aid to a widow' },
  law,
  sought:
    'cankayasydv.gov.tr/merkezi-yardimlari 275 TL (2019), haberekspresi.net 500 TL (2022) yazar; sonraki tutarlar ve günleri bulunmadı',
})
export const soldierFamilyAmount = unknownMoney('sydv-soldier-family-amount', {
  label: { tr: 'Asker ailesi yardımının aylığı', en: 'Monthly aid to a soldier’s family' },
  law,
  sought:
    'cankayasydv.gov.tr/merkezi-yardimlari 275 TL (2019), haber10da.com 800 TL (günü yok) yazar; bugünkü tutar ve günü bulunmadı',
})
export const soldierChildAmount = unknownMoney('sydv-soldier-child-amount', {
  label: { tr: 'Asker çocuğu yardımının aylığı', en: 'Monthly aid to a soldier’s child' },
  law,
  sought:
    'cankayasydv.gov.tr/merkezi-yardimlari 100 TL (2019), haber10da.com 350 TL (günü yok) yazar; bugünkü tutar ve günü bulunmadı',
})
export const orphanAmount = unknownMoney('sydv-orphan-amount', {
  label: { tr: 'Öksüz ve yetim yardımının aylığı', en: 'Monthly aid to an orphan' },
  law,
  sought: 'cankayasydv.gov.tr/merkezi-yardimlari 100 TL yazar (2019); bugünkü tutar ve günü bulunmadı',
})
export const electricityAmount = unknownMoney('sydv-electricity-amount', {
  label: { tr: 'Elektrik tüketim desteği', en: 'Support for the use of electricity' },
  law,
  sought: 'kamudanhaber.net: 1–2 kişiye 75, en az 5 kişiye 150 kWh; lira tutarı ve günü bulunmadı',
})
export const healthCheckAmount = unknownMoney('sydv-health-check-amount', {
  label: { tr: 'Şartlı sağlık yardımının aylığı', en: 'Monthly conditional health aid' },
  law,
  sought: 'programlar listesi: tutar ve günü bulunmadı',
})
export const gssLimit = unknownMoney('gss-income-limit', {
  label: { tr: 'Genel sağlık sigortası gelir sınırı (kişi başı)', en: 'Income limit of general health insurance, per head' },
  law: '5510 sayılı Kanun, madde doğrulanmadı',
  sought: 'asgari ücretin üçte biri diye geçer; brüt mü net mi olduğu doğrulanmadı',
})

/** Kilograms a home is given at the least. */
export const leastFuel = coefficientParameter('sydv-least-fuel', {
  label: { tr: 'Haneye verilecek en az kömür (kg)', en: 'Least coal for a home (kg)' },
  law,
  values: [
    {
      validFrom: '2023-01-01',
      value: ratio(500n),
      confidence: 'unconfirmed',
      source:
        'programlar listesi: kto.org.tr/destekler/aile-destekler, cankayasydv.gov.tr/merkezi-yardimlari; yürürlük günü bulunmadı',
    },
  ],
})

/** A month of school; half of what is paid every two months. */
export const schoolAmounts = {
  'primary-boy': school('primary-boy', '90', { tr: 'ilköğretim, erkek', en: 'primary, boy' }),
  'primary-girl': school('primary-girl', '100', { tr: 'ilköğretim, kız', en: 'primary, girl' }),
  'secondary-boy': school('secondary-boy', '130', { tr: 'ortaöğretim, erkek', en: 'secondary, boy' }),
  'secondary-girl': school('secondary-girl', '150', { tr: 'ortaöğretim, kız', en: 'secondary, girl' }),
}

function school(id: string, value: string, { tr, en }: { tr: string; en: string }) {
  return moneyParameter(`sydv-school-${id}`, {
    label: { tr: `Şartlı eğitim yardımı: ${tr}`, en: `Conditional education aid: ${en}` },
    law,
    values: [
      {
        validFrom: '2024-01-01',
        validUntil: '2026-01-01',
        value: lira(value),
        confidence: 'unconfirmed',
        source: 'kamugundemi.com/…55925; yürürlük günü bulunmadı, sonraki yıllar bilinmiyor',
      },
    ],
  })
}

/** Without a test of income. Until 2025 once for each child; the amounts after 2025 are not known here. */
export const birthAmounts = {
  first: birth('first', ['300', '5.000'], { tr: 'ilk çocuk', en: 'first child' }),
  second: birth('second', ['400', '1.500'], { tr: 'ikinci çocuk', en: 'second child' }),
  'third-or-later': birth('third-or-later', ['600', '5.000'], { tr: 'üçüncü ve sonraki çocuk', en: 'third or later child' }),
}

function birth(id: string, [until2025, of2025]: [string, string], { tr, en }: { tr: string; en: string }) {
  return moneyParameter(`birth-aid-${id}`, {
    label: { tr: `Doğum yardımı: ${tr}`, en: `Birth aid: ${en}` },
    law: 'Doğum yardımı düzenlemesi, madde doğrulanmadı',
    values: [
      {
        validFrom: '2015-05-15',
        value: lira(until2025),
        confidence: 'unconfirmed',
        source: '15.05.2015’ten, bir defa; haberekspresi.net/aile-bakanligi-dar-gelirli-haneleri-unutmuyor-…',
      },
      {
        validFrom: '2025-01-01',
        validUntil: '2026-01-01',
        value: lira(of2025),
        confidence: 'found',
        source:
          '01.01.2025’ten, ilk çocukta bir defa, sonrakilerde aylık; ntv.com.tr/…mWyQa4KoQE26rLUdRvaJdA, istiklal.com.tr/2025-e-devlet-dogum-yardimi-…',
      },
    ],
  })
}

const familySupportLaw = 'Türkiye Aile Destek Programı, dayanağı doğrulanmadı'

/** The bands of Türkiye Aile Destek. It ended in 2023 by one source; others tell of payments in 2024. */
export const familySupport = {
  lowest: band('lowest', '850', { tr: 'en düşük', en: 'lowest' }),
  'second-lowest': band('second-lowest', '950', { tr: 'ikinci', en: 'second' }),
  'second-highest': band('second-highest', '1.100', { tr: 'üçüncü', en: 'third' }),
  highest: band('highest', '1.250', { tr: 'en yüksek', en: 'highest' }),
}

function band(id: string, value: string, { tr, en }: { tr: string; en: string }) {
  const source =
    'habernaturel.net/…: son ödeme Haziran 2023; malatyasonsoz.com.tr/haber/19532778 Mart 2024’te ödeme yazar; basamaklar samimihaber.com'
  return moneyParameter(`family-support-${id}`, {
    label: { tr: `Türkiye Aile Destek: ${tr} basamak`, en: `Türkiye Family Support: ${en} band` },
    law: familySupportLaw,
    values: [
      { validFrom: '2023-01-01', value: lira(value), confidence: 'unconfirmed', source },
      { validFrom: '2023-07-01', value: null, confidence: 'unconfirmed', source },
    ],
  })
}
