import { expect, test } from 'vitest'
import { lira } from '#platform/money/money.ts'
import { ratio } from '#platform/money/ratio.ts'
import { byAge, byChoice, index, percent } from '#rules/amount.ts'
import { decide, decideHome } from '#rules/decide.ts'
import { choice, day, facts, integer, money } from '#rules/fact.ts'
import type { HomePerson } from '#rules/gather.ts'
import { allBut, home, homesByDate, incomeKinds } from '#rules/home.ts'
import { choiceParameter, moneyParameter } from '#rules/parameter.ts'
import { rule, versions } from '#rules/rule.ts'
import { explainDecision } from './explain.ts'

const words = (tr: string, en: string) => ({ tr, en })
const household = facts('household', {
  income: money({ label: words('Hane geliri', 'Household income') }),
  members: integer({ label: words('Kişi sayısı', 'Members'), minimum: 1 }),
})
const row = { validFrom: '2024-01-01', confidence: 'found', source: 'deneme' } as const
const wage = moneyParameter('wage', { label: words('Ücret', 'Wage'), law: 'Kanun', values: [{ ...row, value: lira('30.000') }] })
const carLimit = moneyParameter('car', {
  label: words('Araç sınırı', 'Car limit'),
  law: 'Kanun',
  values: [{ ...row, value: lira('500.000') }],
})
const incomes = incomeKinds({
  wage: { label: words('ücret', 'wage') },
  loan: { label: words('öğrenim kredisi', 'student loan') },
  house: { label: words('ikinci konut', 'second home') },
  car: { label: words('araç', 'car') },
})
const couple = home({
  label: words('Kendisi ve eşi', 'The person and the spouse'),
  law: 'Yönetmelik m. 5',
  members: 'self-and-spouse',
  incomes: allBut(incomes, 'loan'),
  shares: { house: { ratio: ratio(1n, 120n) }, car: { ratio: ratio(1n, 120n), above: carLimit } },
})
const lowIncome = rule({
  law: 'Kanun m. 1',
  says: words('Gelir az', 'Low income'),
  holds: household.income.perHeadOf(household.members).isLessThan(wage.fraction(2, 3)),
})
const entitlement = {
  conditions: versions({ 'first-known': { lowIncome } }),
  homes: homesByDate({ 'first-known': couple }),
}
const person = (relation: HomePerson['relation'], ...list: [string, string][]): HomePerson => ({
  relation,
  incomes: list.map(([kind, amount]) => ({ kind, kurus: lira(amount) })),
})
const explain = (persons: HomePerson[], language: 'tr' | 'en' = 'tr') =>
  explainDecision(decideHome(entitlement, persons, {}, '2024-03-01'), language)
const everyone = [
  person('self', ['wage', '20.000'], ['loan', '3.000']),
  person('spouse', ['house', '1.000.000'], ['car', '620.000,01']),
  person('other', ['wage', '17.002']),
]

test('which incomes were counted and which were left out is told, of whom and why', () => {
  const { home } = explain(everyone)
  expect(home).toEqual({
    home: 'Kendisi ve eşi (Yönetmelik m. 5): 2 kişi',
    counted: [
      'başvuran: ücret 20.000,00 ₺',
      'eş: ikinci konut 1.000.000,00 ₺, payı 1/120 ≈ 8.333,3333 ₺',
      'eş: araç 620.000,01 ₺, 500.000,00 ₺ üstündeki kısmın payı 1/120 ≈ 1.000,0001 ₺',
    ],
    left: ['başvuran: öğrenim kredisi 3.000,00 ₺ (gelir sayılmaz)', '1. diğer kişi: ücret 17.002,00 ₺ (bu haneden sayılmaz)'],
    unknown: [],
  })
  expect(explain(everyone, 'en').home!.counted[2]).toBe(
    'spouse: car ₺620,000.01, a share of 1/120 of what lies above ₺500,000.00 ≈ ₺1,000.0001',
  )
})

test('the letter says it too, and an income that is not whole is told as about', () => {
  const { letter, conditions } = explain(everyone)
  expect(letter).toContain('Hane gelirine katılanlar: başvuran: ücret 20.000,00 ₺; eş: ikinci konut')
  expect(letter).toContain('Katılmayanlar: başvuran: öğrenim kredisi 3.000,00 ₺ (gelir sayılmaz)')
  expect(conditions[0]).toMatchObject({
    fact: 'Hane geliri ≈ 29.333,3334 ₺',
    required: '2 kişinin sınırı 40.000,00 ₺',
    margin: '≈ 10.666,6666 ₺ az',
  })
  const just = explain([person('self', ['wage', '20.000'], ['house', '0,01'])])
  expect(just.conditions[0]).toMatchObject({ mark: '✗', margin: 'bir kuruştan az farkla üstünde' })
  expect(just.changes).toEqual(['“Gelir az” için gereken: Hane geliri en az 0,01 ₺ daha düşük.'])
})

test('an income that is not known is asked for by whose it is', () => {
  const { missing, letter, home } = explain([person('self'), { relation: 'spouse', incomes: null }])
  expect(missing).toEqual(['Hane geliri (geliri bilinmeyen: eş)'])
  expect(letter).toContain('şu bilgiler gerekiyor: Hane geliri (geliri bilinmeyen: eş).')
  expect(home!.unknown).toEqual(['eş'])
})

test('an amount tells by which option and age it was selected', () => {
  const child = facts('person', {
    birth: day({ label: words('Doğum günü', 'Day of birth') }),
    school: choice({
      label: words('Öğrenim', 'School'),
      options: { none: words('yok', 'none'), high: words('lise', 'high school') },
    }),
    number: integer({ label: words('Sayı', 'Number') }),
  })
  const cut = choiceParameter<'down'>('cut', {
    label: words('Kuruş', 'Kuruş'),
    law: 'Kanun',
    values: [{ ...row, value: 'down' }],
  })
  const bySchool = byChoice(child.school, { none: percent(50), high: percent(80) })
  const amount = byAge(child.birth, { 0: index(100), 4: index(200) })
    .times(bySchool)
    .roundedBy(cut)
  const isOne = rule({ law: 'Kanun', says: words('Sayı', 'Number'), holds: child.number.isAtLeast(child.number) })
  const values = { 'person.number': 1, 'person.birth': '2018-01-01', 'person.school': 'high' }
  const decision = decide({ conditions: versions({ 'first-known': { isOne } }), amount }, values, '2024-03-01')
  expect(explainDecision(decision, 'tr').amount).toEqual({
    value: '160,00 ₺',
    parameter:
      'Doğum günü: 6 yaşında, 4 yaşından itibaren geçerli olan; Öğrenim: lise; Kuruş aşağı kesilir, 01.01.2024 gününden beri (kaynak: deneme)',
  })
})
