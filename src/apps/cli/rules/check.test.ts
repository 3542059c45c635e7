import { describe, expect, test } from 'vitest'
import { lira } from '#platform/money/money.ts'
import type { Condition } from '#rules/condition.ts'
import { boolean, choice, facts, money } from '#rules/fact.ts'
import { type Dated, moneyParameter } from '#rules/parameter.ts'
import { type Conditions, rule, versions } from '#rules/rule.ts'
import { granted, refused, type Story } from '#rules/story.ts'
import { entitlements } from '#services/registry.ts'
import { examine, together } from './examine.ts'
import { hane } from './run.fixture.ts'
import { workedCases } from './worked-cases.ts'

const words = (text: string) => ({ tr: text, en: text })
const household = facts('household', {
  income: money({ label: words('income') }),
  kind: choice({ label: words('kind'), options: { new: words('new'), old: words('old') } }),
  isTenant: boolean({ label: words('tenant') }),
})
const claim = (holds: Condition) => rule({ law: 'law', says: words('claim'), holds })
const row = { value: lira('1,00'), confidence: 'found', source: 'gazette' } as const
const wage = (values: readonly Dated<bigint>[]) => moneyParameter('wage', { label: words('wage'), law: 'law', values })

const isTenant = claim(household.isTenant.isTrue)
const isNew = claim(household.kind.in('new'))
const hasLowIncome = (values: readonly Dated<bigint>[]) => claim(household.income.isLessThan(wage(values)))
const everyKind = { isNew, isTenant, hasLowIncome: hasLowIncome([{ ...row, validFrom: '2024-01-01' }]) }

const home = { 'household.isTenant': true, 'household.kind': 'new', 'household.income': 0n } as const
const on = '2024-03-01'
const stories: readonly Story[] = [
  { name: 'granted', on, facts: home, expected: granted() },
  { name: 'old', on, facts: { ...home, 'household.kind': 'old' }, expected: refused('isNew') },
  { name: 'owner', on, facts: { ...home, 'household.isTenant': false }, expected: refused('isTenant') },
  { name: 'on the limit', on, facts: { ...home, 'household.income': 100n }, expected: refused('hasLowIncome') },
]

function examined(dated: Record<string, Conditions>, cases: readonly Story[] = stories) {
  const entitlement = { conditions: versions(dated) }
  return examine(entitlement, cases, together([{ entitlement, stories: cases }]))
}
const errors = (dated: Record<string, Conditions>, cases?: readonly Story[]) => examined(dated, cases).errors.map(({ en }) => en)

test('rules without a fault are counted', () => {
  expect(examined({ 'first-known': everyKind })).toEqual({
    conditions: 3,
    versions: 1,
    facts: 3,
    parameters: 1,
    cases: 4,
    knownUntil: null,
    errors: [],
    warnings: [],
  })
})

describe('a fault is an error:', () => {
  test('a condition that refuses in no case', () => {
    expect(errors({ 'first-known': everyKind }, stories.slice(0, 3))).toEqual([
      'first-known, hasLowIncome: refuses in no worked case',
    ])
  })

  test('a case that does not come out as it is told', () => {
    const told = [...stories, { ...stories[1]!, name: 'wrong', expected: granted() }]
    expect(errors({ 'first-known': everyKind }, told)).toEqual(["the case 'wrong' does not come out so"])
  })

  test('a fact that no condition asks for', () => {
    const { isTenant: _, ...others } = everyKind
    expect(errors({ 'first-known': others }, [stories[1]!, stories[3]!])).toEqual(['household.isTenant is used by no condition'])
  })

  test('an option that is let in by one condition and shut out by another', () => {
    const isEither = claim(household.kind.in('new', 'old'))
    const found = errors({ 'first-known': { ...everyKind, isEither } })
    expect(found).toContain("first-known, isEither: with 'old' of household.kind the conditions can never be met")
    const orTenant = claim(household.kind.in('old').or(household.isTenant.isTrue))
    expect(errors({ 'first-known': { orTenant } }, []).filter(error => error.includes('never be met'))).toEqual([])
  })

  test.each([
    ['not known on the last day of its version', [{ ...row, validFrom: '2024-07-01' }], '2024-06-30'],
    ['no longer known on the last day', [{ ...row, validFrom: '2023-01-01', validUntil: '2024-06-01' }], '2024-06-30'],
    [
      'abolished within its version',
      [
        { ...row, validFrom: '2023-01-01' },
        { ...row, validFrom: '2024-02-01', value: null },
        { ...row, validFrom: '2024-06-01' },
      ],
      '2024-02-01',
    ],
  ] as const)('a value %s', (_, values, day) => {
    const dated = { 'first-known': { hasLowIncome: hasLowIncome(values) }, '2024-07-01': { isTenant } }
    expect(errors(dated)).toContainEqual(expect.stringContaining(`wage, which is not known or abolished on ${day}`))
  })

  test('a value not yet known on the first day of its version', () => {
    const later = hasLowIncome([{ ...row, validFrom: '2024-08-01' }])
    const dated = { 'first-known': { isTenant, isNew }, '2024-07-01': { later } }
    expect(errors(dated)).toContainEqual(expect.stringContaining('not known or abolished on 2024-07-01'))
    const inTime = errors({ 'first-known': { isTenant, isNew }, '2024-08-01': { later } })
    expect(inTime.filter(error => error.includes('not known'))).toEqual([])
  })
})

test('a value that is not confirmed, and the end of what is known, are told', () => {
  const values = [
    { ...row, validFrom: '2023-01-01', confidence: 'derived' },
    { ...row, validFrom: '2024-01-01', validUntil: '2025-01-01', confidence: 'unconfirmed', source: 'press' },
  ] as const
  expect(examined({ 'first-known': { ...everyKind, hasLowIncome: hasLowIncome(values) } })).toMatchObject({
    knownUntil: '2025-01-01',
    errors: [],
    warnings: [{ parameter: 'wage', validFrom: '2024-01-01', source: 'press' }],
  })
})

describe('hane rules check', () => {
  test('finds no error in the rules of any programme', async () => {
    const { code, out, err } = await hane(['rules', 'check', '--json'])
    expect([code, err]).toEqual([0, ''])
    const reports = JSON.parse(out) as { programme: string; errors: unknown[] }[]
    expect(reports.map(({ programme }) => programme)).toEqual(Object.keys(entitlements))
    expect(reports.flatMap(({ errors }) => errors)).toEqual([])
    expect(Object.keys(workedCases).sort()).toEqual(Object.keys(entitlements).sort())
  })

  test('prints a table for people, and each unsure value with its source', async () => {
    const { code, out } = await hane(['rules', 'check'])
    expect(code).toBe(0)
    expect(out).toMatch(/^program +koşul +sürüm/)
    expect(out).toMatch(/^evde-bakim(?: +\d+){5} +[-\d]+ +0 +\d+$/m)
    expect(out).toMatch(/^! net-minimum-wage: 2024-01-01, doğrulanmadı \/ not confirmed: .*evde-bakim/m)
  })

  test('names the file and line of a definition that does not load', async () => {
    const { code, err } = await hane(['rules', 'check'], '', ['--import', plantedFault])
    expect(code).toBe(1)
    expect(err).toMatch(/src\/kernel\/parameter\/statutory\.ts:\d+: .*net-minimum-wage.*needs a source/)
  })

  test('ends with 1 on an error', async () => {
    const { code, out, err } = await hane(['rules', 'check'], '', ['--import', plantedCase])
    expect([code, err]).toEqual([1, expect.stringMatching(/kurallarda \d+ hata var/)])
    expect(out).toMatch(/^✗ evde-bakim: örnek 'a beneficiary cannot be the caregiver' böyle çıkmıyor/m)
  })
})

/** A module for Node's --import that changes one source text while it is loaded. */
function replacing(file: string, before: string, after: string): string {
  const hooks = `import { registerHooks } from 'node:module'
    registerHooks({ load(url, context, next) {
      const loaded = next(url, context)
      return url.endsWith(${JSON.stringify(file)})
        ? { ...loaded, source: String(loaded.source).replace(${JSON.stringify(before)}, ${JSON.stringify(after)}) }
        : loaded
    } })`
  return `data:text/javascript,${encodeURIComponent(hooks)}`
}
const plantedFault = replacing('/statutory.ts', "'net asgari ücret, 2023/1; genel bilgi'", "''")
const plantedCase = replacing('/cases.ts', "refused('caregiverIsNoBeneficiary')", "granted('13.878,71')")
