import { expect, test } from 'vitest'
import { lira } from '#platform/money/money.ts'
import { count } from '#rules/amount.ts'
import type { Condition } from '#rules/condition.ts'
import { decide } from '#rules/decide.ts'
import { boolean, choice, day, type FactValues, facts, integer, money, period } from '#rules/fact.ts'
import { moneyParameter } from '#rules/parameter.ts'
import { type Exception, rule, versions } from '#rules/rule.ts'
import { changeParagraph } from './describe-change.ts'
import { explainDecision } from './explain.ts'

const both = (text: string) => ({ tr: text, en: `${text} (en)` })
const household = facts('household', {
  income: money({ label: { tr: 'Hane geliri', en: 'Household income' } }),
  members: integer({ label: both('Kişi sayısı'), minimum: 1 }),
})
const person = facts('person', {
  birth: day({ label: both('Doğum günü') }),
  report: period({ label: both('Rapor') }),
  level: choice({ label: both('Durum'), options: { high: both('yüksek'), low: both('düşük') } }),
  insured: boolean({ label: both('Sigortalı') }),
})
const wage = moneyParameter('wage', {
  label: both('Ücret'),
  law: 'Deneme Kanunu',
  values: [{ validFrom: '2024-01-01', value: lira('17.002,12'), confidence: 'found', source: 'deneme' }],
})
const limit = household.income.perHeadOf(household.members).isLessThan(wage.fraction(2, 3))
const decided = (holds: Condition, values: FactValues, exceptions?: Readonly<Record<string, Exception>>) => {
  const claim = rule({ law: 'Deneme m. 1', says: both('İddia'), holds, ...(exceptions ? { exceptions } : {}) })
  return decide({ conditions: versions({ 'first-known': { claim } }) }, values, '2024-09-15')
}
const told = (...given: Parameters<typeof decided>) => changeParagraph(decided(...given), 'tr')
const toldInEnglish = (...given: Parameters<typeof decided>) => changeParagraph(decided(...given), 'en')
const home = (income: string) => ({ 'household.income': lira(income), 'household.members': 3 })

test('a refusal over a limit tells by how much less it would be met', () => {
  expect(told(limit, home('34.004,24'))).toBe(
    'Sonucun değişmesi için: “İddia” için gereken: Hane geliri en az 0,01 ₺ daha düşük.',
  )
  expect(toldInEnglish(limit, home('34.104,24'))).toBe(
    'For the answer to change: For “İddia (en)” it takes: Household income lower by ₺100.01 or more.',
  )
})

test('what time brings is told with its day, what it cannot bring as such', () => {
  expect(told(person.birth.ageIsAtLeast(65), { 'person.birth': '1959-09-20' })).toContain(
    'Doğum günü: 65 yaş 20.09.2024 günü doluyor (5 gün sonra).',
  )
  expect(toldInEnglish(person.report.coversDay, { 'person.report': { from: '2024-09-16', until: null } })).toContain(
    'Rapor (en): begins on 16.09.2024 (in 1 day).',
  )
  expect(told(person.birth.ageIsUnder(25), { 'person.birth': '1990-01-01' })).toBe(
    'Sonucun değişmesi için: “İddia” artık karşılanamaz.',
  )
})

test('what is needed together and the ways among which there is a choice are told apart', () => {
  const holds = person.insured.isTrue.and(person.level.in('high')).or(household.members.isAtLeast(count(5)))
  expect(told(holds, { 'person.insured': false, 'person.level': 'low', 'household.members': 3 })).toBe(
    'Sonucun değişmesi için: “İddia” için gereken: Sigortalı: evet ve Durum: yüksek; ya da Kişi sayısı en az 2 daha yüksek.',
  )
  expect(told(person.report.coversDay, { 'person.report': { from: '2024-01-01', until: '2024-09-15' } })).toContain(
    'Rapor: 15.09.2024 günü geçerli.',
  )
})

test('a grant tells its nearest limits', () => {
  const granted = limit.and(person.report.coversDay).and(person.insured.isTrue)
  const values = { ...home('34.000,00'), 'person.insured': true, 'person.report': { from: '2024-01-01', until: '2024-10-01' } }
  expect(told(granted, values)).toBe(
    'Sonuca en yakın sınırlar: “İddia”: Hane geliri en az 4,24 ₺ daha yüksek; Rapor: 01.10.2024 gününden itibaren geçersiz (16 gün sonra).',
  )
  expect(explainDecision(decided(granted, values), 'en').changes).toEqual([
    '“İddia (en)”: Household income higher by ₺4.24 or more; Rapor (en): no longer valid from 01.10.2024 (in 16 days).',
  ])
  expect(told(limit, {})).toBe('')
})

test('an exception is told with its law, and a refusal by it as such', () => {
  const insured: Exception = { law: 'Deneme m. 2', says: both('Sigortalılar hariç'), when: person.insured.isTrue, holds: false }
  const refused = decided(limit, { ...home('0'), 'person.insured': true }, { insured })
  const { conditions, letter, changeLetter } = explainDecision(refused, 'tr')
  const sentence = 'İstisna uygulanıyor: “Sigortalılar hariç” (Deneme m. 2): koşul karşılanmamış sayılır'
  expect(conditions[0]).toMatchObject({ mark: '✗', exceptions: [sentence] })
  expect(letter).toContain(`Aranan koşul: “İddia” (Deneme m. 1). ${sentence}.`)
  expect(changeLetter).toContain('“İddia” için gereken: Sigortalı: hayır.')
  const unknown = explainDecision(decided(limit, home('0'), { insured }), 'en')
  expect(unknown.conditions[0]!.exceptions).toEqual([
    'It is not known whether an exception applies: “Sigortalılar hariç (en)” (Deneme m. 2)',
  ])
})
