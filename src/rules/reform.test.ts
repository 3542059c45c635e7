import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lira } from '#platform/money/money.ts'
import { ratioFromDecimal } from '#platform/money/ratio.ts'
import { index } from './amount.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import { boolean, facts, integer, money } from './fact.ts'
import { choiceParameter, coefficientParameter, moneyParameter, valueOn } from './parameter.ts'
import {
  applyPatch,
  concerns,
  fractionsOf,
  type Patch,
  parametersOf,
  type ReformError,
  type ReformProblem,
  withPatch,
} from './reform.ts'
import { type Entitlement, rule, versions } from './rule.ts'

const words = (text: string) => ({ tr: text, en: text })
const household = facts('household', {
  income: money({ label: words('income') }),
  wealth: money({ label: words('wealth') }),
  members: integer({ label: words('members'), minimum: 1 }),
})
const person = facts('person', { needs: boolean({ label: words('needs') }) })
const found = { confidence: 'found', source: 's' } as const
const wage = moneyParameter('wage', {
  label: words('wage'),
  law: 'law',
  values: [
    { validFrom: '2024-01-01', value: lira('100'), ...found },
    { validFrom: '2024-07-01', value: lira('200'), ...found },
    { validFrom: '2024-07-01', value: lira('300'), ...found, knownSince: '2024-09-01' },
    { validFrom: '2025-01-01', validUntil: '2026-01-01', value: lira('400'), ...found },
  ],
})
const wealthLimit = moneyParameter('wealth-limit', {
  label: words('limit'),
  law: 'law',
  values: [{ validFrom: '2024-01-01', value: lira('1000'), ...found }],
})
const coefficient = coefficientParameter('coefficient', {
  label: words('coefficient'),
  law: 'law',
  values: [{ validFrom: '2024-01-01', value: ratioFromDecimal('0.5'), ...found }],
})
const cut = choiceParameter<'down' | 'half-up'>('cut', {
  label: words('cut'),
  law: 'law',
  values: [{ validFrom: '2024-01-01', value: 'down', ...found }],
})

const lowIncome = rule({
  law: 'law',
  says: words('low income'),
  holds: household.income.perHeadOf(household.members).isLessThan(wage.fraction(2, 3)),
})
const littleWealth = rule({
  law: 'law',
  says: words('little wealth, or in need'),
  holds: household.wealth.isAtMost(wealthLimit).or(person.needs.isTrue),
})
const base: Entitlement = {
  conditions: versions({ 'first-known': { lowIncome }, '2024-06-01': { lowIncome, littleWealth } }),
  amount: index(100).times(coefficient).roundedBy(cut),
}

const patch = (of: Partial<Patch>): Patch => ({ parameter: 'wage', from: '2024-03-01', value: '150.00', ...of })
const wageIn = (entitlement: Entitlement, on: string) => {
  const lookup = valueOn(parametersOf(entitlement).find(({ id }) => id === 'wage')!, on)
  return lookup.found ? lookup.value : lookup.reason
}
const days = [
  '2023-12-31',
  '2024-02-29',
  '2024-03-01',
  '2024-07-31',
  '2024-08-01',
  '2024-12-31',
  '2025-01-01',
  '2025-12-31',
  '2026-01-01',
]
const wages = (entitlement: Entitlement) => days.map(day => wageIn(entitlement, day))

describe('a patched value', () => {
  test('holds on its days, and those before and after stay as they were', () => {
    const now = ['not-known', 10_000n, 10_000n, 30_000n, 30_000n, 30_000n, 40_000n, 40_000n, 'not-known']
    expect(wages(base)).toEqual(now)
    const during = withPatch(base, { name: 'r', patches: [patch({ until: '2024-08-01' })] })
    expect(wages(during)).toEqual(now.with(2, 15_000n).with(3, 15_000n))
    const fromThen = withPatch(base, { name: 'r', patches: [patch({})] })
    expect(wages(fromThen)).toEqual(['not-known', 10_000n, ...Array(7).fill(15_000n)])
    const untilUnknown = withPatch(base, { name: 'r', patches: [patch({ from: '2023-12-31', until: '2026-01-01' })] })
    expect(wages(untilUnknown)).toEqual([...Array(8).fill(15_000n), 'not-known'])
    expect(wages(base)).toEqual(now)
  })

  test('is put over those before it in the list', () => {
    const patches = [patch({}), patch({ from: '2025-01-01', value: '1.5' })]
    expect(wages(withPatch(base, { name: 'r', patches })).slice(5)).toEqual([15_000n, 150n, 150n, 150n])
  })

  test('may be a coefficient, which changes the amount and no condition', () => {
    const reformed = withPatch(base, { name: 'r', patches: [patch({ parameter: 'coefficient', value: '0.755' })] })
    const facts = { 'household.income': 0n, 'household.members': 1 }
    expect(decide(base, facts, '2024-04-01').amount?.kurus).toBe('5000')
    expect(decide(reformed, facts, '2024-04-01').amount?.kurus).toBe('7550')
  })

  test('may be the fraction of a rule, on the days of the patch', () => {
    expect(fractionsOf(base, '2024-04-01').map(({ path, ratio }) => [path, ratio])).toEqual([
      ['lowIncome/fraction', { numerator: 2n, denominator: 3n }],
    ])
    expect(fractionsOf(base, '2024-06-01').map(({ path }) => path)).toEqual(['lowIncome/fraction', 'littleWealth/fraction'])
    const half = patch({ parameter: 'lowIncome/fraction', value: '1/2', until: '2024-06-15' })
    const reformed = withPatch(base, { name: 'r', patches: [half] })
    const facts = { 'household.income': lira('60'), 'household.members': 1, 'household.wealth': 0n }
    const outcomes = (of: Entitlement) =>
      ['2024-02-29', '2024-03-01', '2024-06-14', '2024-06-15'].map(day => decide(of, facts, day).outcome)
    expect(outcomes(base)).toEqual(['granted', 'granted', 'granted', 'granted'])
    expect(outcomes(reformed)).toEqual(['granted', 'refused', 'refused', 'granted'])
    expect(decide(reformed, facts, '2024-06-14').conditions).toHaveLength(2)
  })
})

test('other rules may stand in the place of all', () => {
  const entitlement: Entitlement = { conditions: versions({ 'first-known': { lowIncome } }) }
  expect(withPatch(base, { name: 'r', entitlement })).toBe(entitlement)
})

test('what an entitlement rests on is listed, on a day or on any', () => {
  expect(parametersOf(base).map(({ id }) => id)).toEqual(['wage', 'wealth-limit', 'coefficient', 'cut'])
  expect(parametersOf(base, '2024-05-31').map(({ id }) => id)).toEqual(['wage', 'coefficient', 'cut'])
  expect(
    ['wage', 'lowIncome/fraction', 'lowIncome/fraction-2', 'wag', 'x/fraction'].map(parameter => concerns(base, { parameter })),
  ).toEqual([true, true, false, false, false])
})

test.each<[string, Partial<Patch>, string, ReformProblem]>([
  ['an unknown parameter', { parameter: 'wag' }, 'parameter', 'no-such-value'],
  ['an unknown rule', { parameter: 'x/fraction', value: '1/2' }, 'parameter', 'no-such-value'],
  ['a name that every object has', { parameter: 'constructor/fraction', value: '1/2' }, 'parameter', 'no-such-value'],
  ['a second fraction where there is one', { parameter: 'lowIncome/fraction-2', value: '1/2' }, 'parameter', 'no-such-value'],
  ['another part of a rule', { parameter: 'lowIncome/says', value: '1/2' }, 'parameter', 'no-such-value'],
  [
    'a rule that is not in force then',
    { parameter: 'littleWealth/fraction', value: '1/2', until: '2024-05-01' },
    'from',
    'not-in-force',
  ],
  ['a ratio for money', { value: '2/3' }, 'value', 'not-money'],
  ['a negative amount', { value: '-1' }, 'value', 'not-money'],
  ['an amount with a comma', { value: '1.234,50' }, 'value', 'not-money'],
  ['nothing for money', { value: '' }, 'value', 'not-money'],
  ['words for a coefficient', { parameter: 'coefficient', value: 'half' }, 'value', 'not-a-coefficient'],
  ['a convention', { parameter: 'cut', value: 'half-up' }, 'value', 'not-a-number'],
  ['an amount for a fraction', { parameter: 'lowIncome/fraction', value: '0.5' }, 'value', 'not-a-fraction'],
  ['a fraction through zero', { parameter: 'lowIncome/fraction', value: '1/0' }, 'value', 'not-a-fraction'],
  ['a first day that is none', { from: '2024-02-30' }, 'from', 'not-a-day'],
  ['a last day that is none', { until: 'x' }, 'until', 'not-a-day'],
  ['an end on the first day', { until: '2024-03-01' }, 'until', 'ends-before-it-begins'],
])('%s is refused with its path', (_, of, field, problem) => {
  const reform = { name: 'r', patches: [patch({}), patch(of)] }
  let error: unknown
  try {
    withPatch(base, reform)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toMatchObject({ name: 'ReformError', path: `patches.1.${field}`, problem } satisfies Partial<ReformError>)
})

describe('whatever is known of a household, on whatever day', () => {
  const amount = fc.bigInt(0n, lira('1200'))
  const known = fc.record(
    {
      'household.income': amount,
      'household.wealth': amount,
      'household.members': fc.integer({ min: 1, max: 8 }),
      'person.needs': fc.boolean(),
    },
    { requiredKeys: [] },
  )
  const on = fc.constantFrom(...days, '2024-06-01', '2024-06-15')

  test('an empty reform decides as the law does, down to the byte', () => {
    expect(withPatch(base, { name: 'nothing', patches: [] })).toBe(base)
    const same = patch({ from: '2024-01-01', until: '2024-07-01', value: '100' })
    fc.assert(
      fc.property(known, on, (values, day) => {
        const outcome = (of: Entitlement) => decide(of, values, day).outcome
        expect(outcome(withPatch(base, { name: 'as it is', patches: [same] }))).toBe(outcome(base))
      }),
    )
  })

  const uses = (decision: Decision, id: string) =>
    [...decision.conditions.flatMap(({ checks }) => checks), ...(decision.amount ? [decision.amount] : [])].some(
      part => 'parameters' in part && part.parameters.some(use => use.id === id),
    ) || decision.missing.some(entry => entry.kind === 'parameter' && entry.id === id)

  test('one patched value changes only decisions that use it, and on its days', () => {
    const id = fc.constantFrom('wage', 'wealth-limit', 'coefficient')
    let changed = 0
    fc.assert(
      fc.property(known, on, id, on, on, fc.integer({ min: 0, max: 2000 }), (values, day, parameter, from, until, value) => {
        fc.pre(from < until)
        const reformed = applyPatch(base, { parameter, from, until, value: String(value) }, 'patches.0')
        const [before, after] = [base, reformed].map(of => decide(of, values, day))
        const isWithin = from <= day && day < until
        if (isWithin && (uses(before!, parameter) || uses(after!, parameter))) changed += 1
        else expect(decided(after!)).toEqual(decided(before!))
      }),
    )
    expect(changed).toBeGreaterThan(0)
  })

  /** All but the dates between which a value holds: they may have been cut. */
  const decided = ({ outcome, missing, amount, conditions }: Decision) => ({
    outcome,
    missing,
    amount: amount?.kurus,
    conditions: conditions.map(({ name, result, checks }) => ({
      name,
      result,
      checks: checks.map(check => ({ ...check, parameters: [] })),
    })),
  })
})
