import { describe, expect, test } from 'vitest'
import { ratio } from '#platform/money/ratio.ts'
import { count, index } from './amount.ts'
import { leavesOf } from './condition.ts'
import { boolean, checkValue, choice, day, FactError, facts, integer, money, period } from './fact.ts'
import { choiceParameter, coefficientParameter, getValueOn, moneyParameter, valueOn } from './parameter.ts'
import { rule, versions } from './rule.ts'
import { DefinitionError } from './words.ts'

const words = (text: string) => ({ tr: text, en: text })
const household = facts('household', {
  income: money({ label: words('income') }),
  members: integer({ label: words('members'), minimum: 1 }),
  children: integer({ label: words('children') }),
  rooms: integer({ label: words('rooms'), minimum: 0 }),
  isTenant: boolean({ label: words('tenant') }),
  level: choice({ label: words('level'), options: { high: words('h'), low: words('l') } }),
  birth: day({ label: words('birth') }),
  report: period({ label: words('report') }),
})
const row = { confidence: 'found', source: 'gazette', validFrom: '2024-01-01' } as const
const defined = (values: readonly object[], about: object = {}) =>
  moneyParameter('p', { label: words('p'), law: 'law', ...about, values: values as never })
const wage = defined([{ ...row, value: 100n }])
const coefficient = coefficientParameter('c', { label: words('c'), law: 'law', values: [{ ...row, value: ratio(3n, 2n) }] })

const refuses = (define: () => unknown, message: string) => {
  expect(define).toThrow(message)
  expect(define).toThrow(DefinitionError)
}

describe('amounts', () => {
  test('a fraction is positive', () => {
    for (const [above, below] of [
      [0, 1],
      [1, 0],
      [-1, 3],
    ] as const)
      refuses(() => wage.fraction(above, below), `fraction ${above}/${below} is not positive`)
    expect(wage.fraction(1, 1).term.ratio).toEqual(ratio(1n))
    expect(wage.fraction(2, 3).fraction(3, 4).term.ratio).toEqual(ratio(1n, 2n))
  })

  test('a product has the unit, the ratio and every part of both', () => {
    const unit = (amount: { term: { unit: string } }) => amount.term.unit
    expect([unit(wage.times(coefficient)), unit(coefficient.times(wage))]).toEqual(['kurus', 'kurus'])
    expect([unit(household.members.times(coefficient)), unit(coefficient.times(household.members))]).toEqual(['count', 'count'])
    expect([unit(wage.times(household.members)), unit(household.members.times(wage))]).toEqual(['kurus', 'kurus'])
    expect(unit(coefficient.times(coefficient))).toBe('number')
    const { term } = wage.fraction(2, 3).times(household.children).times(coefficient.fraction(5, 7))
    expect(term.ratio).toEqual(ratio(10n, 21n))
    expect(term.facts.map(({ path }) => path)).toEqual(['household.children'])
    expect(term.parameters.map(({ id }) => id)).toEqual(['p', 'c'])
    expect(term.heads).toBeNull()
    expect(household.income.times(household.children).term.facts.length).toBe(2)
    expect(index(3).term.ratio).toEqual(ratio(300n))
  })

  test('units are not mixed up', () => {
    refuses(() => wage.times(household.income), 'money cannot be multiplied by money')
    refuses(() => household.members.times(count(2)), 'a count cannot be multiplied by a count')
    refuses(() => household.income.isAtLeast(count(2)), 'cannot compare kurus with count')
    const cut = choiceParameter<'down' | 'half-up'>('cut', {
      label: words('cut'),
      law: 'law',
      values: [{ ...row, value: 'down' }],
    })
    refuses(() => count(3).roundedBy(cut), 'only money is rounded to kuruş')
    expect([cut.type, wage.type, coefficient.type]).toEqual(['choice', 'money', 'coefficient'])
  })

  test('what is shared per head is shared once, and among at least one', () => {
    const shared = household.income.perHeadOf(household.members)
    refuses(() => shared.perHeadOf(household.members), 'shared per head only once')
    refuses(() => shared.times(household.children.perHeadOf(household.members)), 'shared per head only once')
    refuses(() => household.income.perHeadOf(household.children), 'household.children: heads need a minimum of 1')
    refuses(() => household.income.perHeadOf(household.rooms), 'household.rooms: heads need a minimum of 1')
    expect(shared.times(coefficient).term.heads?.path).toBe('household.members')
    expect(coefficient.times(shared).term.heads?.path).toBe('household.members')
  })

  test('a comparison begins with one fact, and its limit has no heads', () => {
    for (const left of [
      household.income.times(coefficient),
      household.income.fraction(1, 2),
      household.income.fraction(2, 1),
      household.income.times(household.children),
      wage,
    ])
      refuses(() => left.isLessThan(wage), 'a comparison begins with one fact')
    refuses(() => household.income.isLessThan(wage.perHeadOf(household.members)), 'not its limit')
  })
})

test('a chain of conditions is one branch', () => {
  const { isTrue } = household.isTenant
  expect(isTrue.and(isTrue).and(isTrue).node).toMatchObject({ kind: 'all', of: { length: 3 } })
  expect(isTrue.and(isTrue.or(isTrue)).node).toMatchObject({ kind: 'all', of: { length: 2 } })
  expect(leavesOf(isTrue.and(isTrue.or(isTrue)).node).length).toBe(3)
})

describe('parameters', () => {
  test('need words, a law, values, and a source for each', () => {
    refuses(() => defined([{ ...row, value: 1n }], { label: { tr: '', en: 'p' } }), 'parameter p: needs words')
    refuses(() => defined([{ ...row, value: 1n }], { law: ' ' }), 'parameter p: needs its law')
    refuses(() => defined([]), 'parameter p: has no value')
    refuses(() => defined([{ ...row, value: 1n, source: ' ' }]), 'parameter p, row 2024-01-01: needs a source')
    refuses(() => defined([{ ...row }]), 'needs a value, or null when abolished')
    refuses(() => defined([{ ...row, value: 1 }]), 'not an amount of money')
    refuses(() => defined([{ ...row, value: -1n }]), 'not an amount of money')
    expect(defined([{ ...row, value: 0n }]).values[0]!.value).toBe(0n)
    refuses(() => defined([{ ...row, value: 1n, confidence: 'sure' }]), "unknown confidence 'sure'")
    refuses(() => defined([{ ...row, value: 1n, validTill: '2025-01-01' }]), "unknown key 'validTill'")
  })

  test('have rows that follow one another', () => {
    for (const validUntil of ['2024-01-01', '2023-01-01'])
      refuses(() => defined([{ ...row, value: 1n, validUntil }]), 'ends before it begins')
    for (const days of [{ validFrom: '2024-1-1' }, { validUntil: '2024-02-30' }, { knownSince: 'x' }])
      refuses(() => defined([{ ...row, value: 1n, ...days }]), 'not a day')
    const second = { ...row, value: 2n, validFrom: '2024-07-01' }
    refuses(() => defined([{ ...row, value: 1n, validUntil: '2024-06-30' }, second]), 'gap between 2024-06-30 and 2024-07-01')
    refuses(() => defined([{ ...row, value: 1n, validUntil: '2024-07-02' }, second]), 'overlap between 2024-07-02 and')
    expect(defined([{ ...row, value: 1n, validUntil: '2024-07-01' }, second]).values.length).toBe(2)
  })

  test('are corrected only by a row that became known later', () => {
    const first = { ...row, value: 1n, knownSince: '2024-02-01' }
    for (const knownSince of [undefined, '2024-02-01', '2024-01-15'])
      refuses(() => defined([first, { ...row, value: 2n, knownSince }]), 'overlap, 2024-01-01 does not come after 2024-01-01')
    const earlier = { ...row, value: 2n, validFrom: '2023-12-01', knownSince: '2024-05-01' }
    refuses(() => defined([first, earlier]), 'overlap, 2023-12-01 does not come after 2024-01-01')
    const corrected = defined([
      { ...row, value: 1n, validUntil: '2024-07-01' },
      { ...row, value: 2n, knownSince: '2024-05-01' },
    ])
    expect(valueOn(corrected, '2024-02-01', '2024-04-30')).toMatchObject({ value: 1n, validUntil: '2024-07-01' })
    expect(valueOn(corrected, '2024-02-01', '2024-05-01')).toMatchObject({ value: 2n, validUntil: null })
  })

  test('end where the next row begins, or where nothing more is known', () => {
    const values = [
      { ...row, value: 1n },
      { ...row, value: 2n, validFrom: '2024-07-01' },
      { ...row, value: 3n, validFrom: '2024-07-01', knownSince: '2024-09-01' },
      { ...row, value: 4n, validFrom: '2025-01-01', validUntil: '2026-01-01' },
    ]
    const several = defined(values)
    const until = (on: string, knownOn?: string) => {
      const found = valueOn(several, on, knownOn)
      return found.found ? [found.value, found.validUntil] : found.reason
    }
    expect(until('2024-06-30')).toEqual([1n, '2024-07-01'])
    expect(until('2024-07-01', '2024-08-01')).toEqual([2n, '2025-01-01'])
    expect(until('2024-07-01')).toEqual([3n, '2025-01-01'])
    expect(until('2025-12-31')).toEqual([4n, '2026-01-01'])
    expect([until('2026-01-01'), until('2023-12-31')]).toEqual(['not-known', 'not-known'])
    expect(getValueOn(several, '2024-06-30')).toBe(1n)
    expect(() => getValueOn(several, '2026-01-01')).toThrow('p has no value on 2026-01-01 (not-known)')
  })
})

describe('facts', () => {
  const declared = (spec: Parameters<typeof facts>[1][string]) => () => facts('person', { x: spec })

  test('need words of their own, of their help and of each option', () => {
    refuses(declared(boolean({ label: { tr: ' ', en: 'x' } })), 'fact person.x: needs words')
    refuses(declared(boolean({ label: { tr: 'x', en: ' ' } })), 'fact person.x: needs words')
    refuses(declared(boolean({ label: words('x'), help: words('') })), 'fact person.x: needs words')
    refuses(declared(choice({ label: words('x'), options: {} })), 'fact person.x: a choice needs options')
    refuses(declared(choice({ label: words('x'), options: { a: words('') } })), "fact person.x, option 'a': needs words")
    refuses(declared(boolean({ label: words('x'), hint: words('x') } as never)), "fact person.x: unknown key 'hint'")
    refuses(() => household.level.in(), 'household.level: one of nothing')
  })

  test.each([
    [household.income, 1, 'must be money in whole kuruş (bigint), got 1'],
    [household.income, -1n, 'money must not be negative, got -1n'],
    [household.income, 9_000_000_000_000_001n, 'larger than any amount of money here, got 9000000000000001n'],
    [household.members, 0, 'must be a whole number of at least 1, got 0'],
    [household.children, -1, 'must be a whole number of at least 0, got -1'],
    [household.children, '2', 'must be a whole number of at least 0, got "2"'],
    [household.children, 2n, 'must be a whole number of at least 0, got 2n'],
    [household.children, 1.5, 'must be a whole number'],
    [household.children, Number.NaN, 'must be a whole number'],
    [household.children, Number.POSITIVE_INFINITY, 'must be a whole number'],
    [household.isTenant, 'true', 'must be true or false, got "true"'],
    [household.birth, '2024-02-30', 'must be a day that exists (YYYY-MM-DD), got "2024-02-30"'],
    [household.level, 'hgih', 'must be one of high, low, got "hgih"'],
    [household.level, ['high'], 'must be one of high, low'],
    [household.report, undefined, 'must be a period { from, until } whose end, if any, comes after its beginning, got undefined'],
    [household.report, null, 'must be a period'],
    [household.report, '2024-01-01', 'must be a period'],
    [household.report, {}, 'must be a period'],
    [household.report, { from: '2024-01-01' }, 'must be a period'],
    [household.report, { until: null }, 'must be a period'],
    [household.report, { from: '2024-01-01', until: '2024-01-01' }, 'must be a period'],
    [household.report, { from: '2024-01-01', until: 'x' }, 'must be a period'],
    [household.report, { from: 'x', until: null }, 'must be a period'],
  ] as const)('%#: a value that cannot be names its path', ({ fact }, value, problem) => {
    const check = () => checkValue(fact, value)
    expect(check).toThrow(`${fact.path}: ${problem}`)
    expect(check).toThrow(FactError)
  })

  test('the name of an error is that of its class', () => {
    expect([new FactError('p', 'x').name, new DefinitionError('x').name]).toEqual(['FactError', 'DefinitionError'])
    expect(new FactError('p', 'x').path).toBe('p')
  })
})

describe('rules and versions', () => {
  const { isTrue } = household.isTenant
  const claim = { law: 'law', says: words('claim'), holds: isTrue }

  test('a rule needs its law and words and has no other key', () => {
    refuses(() => rule({ ...claim, law: '' }), "rule 'claim': needs its law")
    refuses(() => rule({ ...claim, says: { tr: '', en: 'claim' } }), 'rule')
    refuses(() => rule({ ...claim, exception: {} } as never), "rule 'claim': unknown key 'exception'")
  })

  test('versions follow one another', () => {
    const conditions = { claim: rule(claim) }
    expect(versions({ 'first-known': conditions, '2024-01-01': conditions, '2025-01-01': conditions }).of.length).toBe(3)
    for (const days of [
      ['2024-01-02', '2024-01-01'],
      ['2025-01-01', '2024-12-31'],
    ] as const)
      refuses(
        () => versions({ 'first-known': conditions, [days[0]]: conditions, [days[1]]: conditions }),
        `versions: ${days[1]} does not come after ${days[0]}`,
      )
    refuses(() => versions({ '2024-01-01': conditions }), "versions begin with 'first-known'")
  })
})
