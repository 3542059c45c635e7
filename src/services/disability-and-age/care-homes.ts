import { incomes } from '#kernel/fact/incomes.ts'
import { unknownMoney } from '#kernel/parameter/unknown.ts'
import { ratio } from '#platform/money/ratio.ts'
import { allBut, home, homesByDate } from '#rules/home.ts'

/** Of the most valuable car only what lies above the limit of the tax on cars counts. */
export const carLimit = unknownMoney('home-care-car-limit', {
  label: { tr: 'Bir aracın sayılmayan değeri (ÖTV sınırı)', en: 'Value of one car that is not counted (limit of the car tax)' },
  law: 'Evde Bakım Yardımı Yönetmeliği, 16.01.2026 değişikliği',
  sought: 'sabah.com.tr/ekonomi/…7505430, aa.com.tr/tr/gundem/…3801086: sınır anılır, tutarı bulunmadı',
})

const overTenYears = ratio(1n, 120n)
const overTwentyYears = ratio(1n, 240n)

/** Of everyone in it; fills household.income and household.members. Also for private care centres, whose own reckoning was not read. */
export const careHomes = homesByDate({
  'first-known': home({
    label: {
      tr: 'Evde yaşayan herkes; ikinci konutlar ve bütün binek araçlar sayılır',
      en: 'Everyone in the home; second homes and all cars count',
    },
    law: 'Evde Bakım Yardımı Yönetmeliği, 16.01.2026’dan önceki metin: kira ile bedel birlikte, her aracın 1/120’si (memurlar.net/haber/1157272); konut ve tarla oranı doğrulanmadı',
    members: 'everyone',
    incomes: allBut(incomes),
    shares: {
      emptyHome: { ratio: overTenYears },
      letHome: { ratio: overTenYears },
      landValue: { ratio: overTwentyYears },
      firstCar: { ratio: overTenYears },
      furtherCar: { ratio: overTenYears },
    },
  }),
  '2026-01-16': home({
    label: {
      tr: 'Evde yaşayan herkes; öğrenim kredisi, doğum yardımı ve staj ücreti sayılmaz',
      en: 'Everyone in the home; without student loan, birth aid and trainee wage',
    },
    law: 'Evde Bakım Yardımı Yönetmeliği, 16.01.2026 değişikliği (aa.com.tr/tr/gundem/…3801086): kiradaki konutta yalnız kira, tarlada gelir varsa yalnız gelir; maddesi doğrulanmadı',
    members: 'everyone',
    incomes: allBut(incomes, 'studentLoan', 'birthAid', 'traineeWage', 'letHome'),
    shares: {
      emptyHome: { ratio: overTenYears },
      landValue: { ratio: overTwentyYears },
      firstCar: { ratio: overTenYears, above: carLimit },
      furtherCar: { ratio: overTenYears },
    },
  }),
})
