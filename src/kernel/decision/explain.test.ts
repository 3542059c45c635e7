import { describe, expect, test } from 'vitest'
import { lira } from '#platform/money/money.ts'
import { count, index } from '#rules/amount.ts'
import { decide } from '#rules/decide.ts'
import type { FactValues } from '#rules/fact.ts'
import { boolean, choice, day, facts, integer, money, period } from '#rules/fact.ts'
import { choiceParameter, moneyParameter } from '#rules/parameter.ts'
import { rule, versions } from '#rules/rule.ts'
import { explainDecision } from './explain.ts'

const both = (text: string) => ({ tr: text, en: `${text} (en)` })
const household = facts('household', {
  income: money({ label: { tr: 'Hane geliri', en: 'Household income' } }),
  members: integer({ label: both('Kişi sayısı'), minimum: 1 }),
  rooms: integer({ label: both('Oda sayısı') }),
})
const person = facts('person', {
  birth: day({ label: both('Doğum günü') }),
  report: period({ label: both('Rapor') }),
  level: choice({ label: both('Durum'), options: { high: both('yüksek'), low: both('düşük') } }),
  insured: boolean({ label: both('Sigortalı') }),
})
const wage = moneyParameter('wage', {
  label: { tr: 'Net asgari ücret', en: 'Net minimum wage' },
  law: 'Deneme Kanunu',
  values: [
    {
      validFrom: '2024-01-01',
      validUntil: '2025-01-01',
      value: lira('17.002,12'),
      confidence: 'unconfirmed',
      source: 'deneme kaynağı',
    },
  ],
})
const rounding = choiceParameter<'down'>('rounding', {
  label: both('Kuruş'),
  law: 'Deneme Kanunu',
  values: [{ validFrom: '2024-01-01', value: 'down', confidence: 'found', source: 'deneme' }],
})

const twoThirds = household.income.perHeadOf(household.members).isLessThan(wage.fraction(2, 3))
const explain = (holds: typeof twoThirds, values: FactValues, language: 'tr' | 'en' = 'tr', on = '2024-09-15') => {
  const conditions = versions({ 'first-known': { claim: rule({ law: 'Deneme m. 1', says: both('İddia'), holds }) } })
  return explainDecision(decide({ conditions, amount: index(3).roundedBy(rounding) }, values, on), language)
}
const home = (income: string, members = 3) => ({ 'household.income': lira(income), 'household.members': members })

describe('an income limit per head is told for the whole household', () => {
  test('one kuruş over', () => {
    const { conditions, letter, verdict } = explain(twoThirds, home('34.004,25'))
    expect(verdict).toBe('Koşullar karşılanmıyor')
    expect(conditions[0]).toEqual({
      mark: '✗',
      claim: 'İddia',
      fact: 'Hane geliri 34.004,25 ₺',
      required: '3 kişinin sınırı 34.004,24 ₺',
      margin: '0,01 ₺ fazla',
      perHead: 'kişi başı ≈ 11.334,7500 ₺, sınırı ≈ 11.334,7467 ₺',
      law: 'Deneme m. 1',
      parameter: 'Net asgari ücret 17.002,12 ₺, 01.01.2024 gününden beri (kaynak: deneme kaynağı; doğrulanmadı)',
      exceptions: [],
    })
    expect(letter).toContain('hane geliri 34.004,25 ₺, 3 kişinin sınırı 34.004,24 ₺: 0,01 ₺ fazla.')
    expect(letter).toContain('Doğrulanmamış değerlere dayanır: Net asgari ücret.')
  })

  test('exactly on the limit says so', () => {
    expect(explain(twoThirds, home('34.004,24')).conditions[0]!.margin).toBe('sınırda; sınırın altında olmalı')
    expect(explain(twoThirds, home('34.004,24'), 'en').conditions[0]!.margin).toBe('on the limit; must be below it')
    const included = household.income.perHeadOf(household.members).isAtMost(wage.fraction(2, 3))
    expect(explain(included, home('34.004,24')).conditions[0]).toMatchObject({ mark: '✓', margin: 'sınırda; sınır dahil' })
  })

  test('a limit between two kuruş is said to be cut', () => {
    expect(explain(twoThirds, home('11.334,74', 1)).conditions[0]).toMatchObject({
      mark: '✓',
      required: '1 kişinin sınırı 11.334,74 ₺, aşağı kesilmiş',
      margin: 'kesilmiş sınırla aynı, tam sınırın altında',
    })
  })

  test('in English as well', () => {
    const { conditions, letter } = explain(twoThirds, home('34.004,25'), 'en')
    expect(conditions[0]).toMatchObject({
      fact: 'Household income ₺34,004.25',
      required: 'the limit of 3 persons ₺34,004.24',
      margin: '₺0.01 over',
    })
    expect(letter).toContain('household income ₺34,004.25, the limit of 3 persons ₺34,004.24: ₺0.01 over.')
  })
})

test('what is missing is asked for, a day without a known wage included', () => {
  const { verdict, missing, conditions, letter } = explain(twoThirds, { 'household.members': 3 }, 'tr', '2025-01-01')
  expect(verdict).toBe('Karar için bilgi eksik')
  expect(missing).toEqual(['Hane geliri', 'Net asgari ücret (o gün için değeri bilinmiyor)'])
  expect(conditions[0]).toMatchObject({ mark: '?', fact: 'Hane geliri: bilinmiyor', required: 'sınır hesaplanamadı' })
  expect(letter).toContain('şu bilgiler gerekiyor: Hane geliri; Net asgari ücret (o gün için değeri bilinmiyor).')
})

test('a granted application tells the amount and what it rests on', () => {
  const { amount, letter } = explain(twoThirds, home('0'))
  expect(amount).toEqual({ value: '3,00 ₺', parameter: 'Kuruş aşağı kesilir, 01.01.2024 gününden beri (kaynak: deneme)' })
  expect(letter).toContain('Tam ay için hesaplanan tutar 3,00 ₺.')
})

test('a report tells its last valid day and how far it is', () => {
  const report = (from: string, until: string | null) =>
    explain(person.report.coversDay, { 'person.report': { from, until } }).conditions[0]
  expect(report('2024-01-01', '2024-09-16')).toMatchObject({
    mark: '✓',
    fact: 'Rapor 01.01.2024 – 15.09.2024',
    margin: 'son geçerli gün',
  })
  expect(report('2024-01-01', '2024-09-15')).toMatchObject({ mark: '✗', margin: 'son geçerli günün üzerinden 1 gün geçmiş' })
  expect(report('2024-10-01', null)).toMatchObject({
    mark: '✗',
    fact: 'Rapor 01.10.2024 başlangıçlı, süresiz',
    margin: '16 gün sonra başlıyor',
  })
  expect(report('2024-01-01', '2024-10-01')).toMatchObject({ margin: '15 gün daha geçerli' })
})

test('choices, yes or no, ages and counts are told in their own words', () => {
  expect(explain(person.level.in('high'), { 'person.level': 'low' }).conditions[0]).toMatchObject({
    fact: 'Durum: düşük',
    required: 'aranan: yüksek',
  })
  expect(explain(person.level.in('high').not(), { 'person.level': 'low' }).conditions[0]!.required).toBe(
    'şunlardan biri olmamalı: yüksek',
  )
  expect(explain(person.insured.isFalse, { 'person.insured': true }).conditions[0]).toMatchObject({
    fact: 'Sigortalı: evet',
    required: 'aranan: hayır',
  })
  expect(explain(person.birth.ageIsAtLeast(65), { 'person.birth': '1959-09-16' }).conditions[0]).toMatchObject({
    mark: '✗',
    fact: 'Doğum günü 16.09.1959 (64 yaşında)',
    required: '65 yaşını doldurmuş olmalı',
    margin: '65 yaşına 1 gün var',
  })
  const isAged = (birth: string, language: 'tr' | 'en' = 'tr') =>
    explain(person.birth.ageIsAtLeast(18), { 'person.birth': birth }, language).conditions[0]!.margin
  expect([isAged('2005-09-15'), isAged('2005-09-14'), isAged('2007-09-16'), isAged('2007-09-17')]).toEqual([
    '18 yaşını 366 gün önce doldurdu',
    '18 yaşını 14.09.2023 günü doldurdu',
    '18 yaşına 366 gün var',
    '18 yaşını 17.09.2025 günü dolduracak',
  ])
  expect([isAged('1942-02-28', 'en'), isAged('2012-02-29', 'en')]).toEqual(['turned 18 on 28.02.1960', 'turns 18 on 01.03.2030'])
  expect(explain(household.rooms.isAtLeast(count(4)), { 'household.rooms': 3 }).conditions[0]).toMatchObject({
    fact: 'Oda sayısı 3',
    required: 'sınır 4',
    margin: '1 az',
  })
})
