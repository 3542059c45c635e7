import { ratio } from '#platform/money/ratio.ts'
import { coefficientParameter } from '#rules/parameter.ts'

export { benefitRounding, civilServantCoefficient } from '#kernel/parameter/statutory.ts'

const law = 'Koruyucu Aile Yönetmeliği (RG 14.12.2012/28497), ödeme maddesi doğrulanmadı'
const source =
  '2018–2019 tablosu (koruyucuaile.gov.tr/…/koruyucu-aile-aylik-odeme-miktarlari). Bugünkü ortalama (yaklaşık 11.191 × katsayı) bu tablonun verdiğinden çoktur: oranlar değişmiştir, yenisi bulunmadı'

/** Of 2018 and 2019 only: today’s average is more than this table gives, so its numbers have changed since. */
export const fosterPoints = coefficientParameter('foster-points', {
  label: { tr: 'Koruyucu aile göstergesi', en: 'Points of foster payments' },
  law,
  values: [{ validFrom: '2018-01-01', validUntil: '2020-01-01', value: ratio(10_270n), confidence: 'unconfirmed', source }],
})

/** Of the whole amount, by the age from which each holds. */
export const shares = {
  0: share('0-3', 50n),
  4: share('4-5', 75n),
  6: share('6-14', 80n),
  15: share('15-18', 85n),
  19: share('19', 90n),
}

function share(ages: string, percent: bigint) {
  return coefficientParameter(`foster-share-${ages}`, {
    label: { tr: `Koruyucu aile oranı: ${ages} yaş`, en: `Share of foster payments: age ${ages}` },
    law,
    values: [
      { validFrom: '2018-01-01', validUntil: '2020-01-01', value: ratio(percent, 100n), confidence: 'unconfirmed', source },
    ],
  })
}
