import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workedCases } from '#apps/cli/rules/worked-cases.ts'
import type { Selection, Term } from '#rules/amount.ts'
import { decide, replay } from '#rules/decide.ts'
import type { Fact } from '#rules/fact.ts'
import type { Parameter } from '#rules/parameter.ts'
import { type Entitlement, leavesOfRule, type Rule } from '#rules/rule.ts'
import { outcomeOf } from '#rules/story.ts'
import { entitlements, findProgramme } from '#services/registry.ts'

const all = Object.entries(entitlements)
const rulesOf = ({ conditions }: Entitlement): [string, Rule][] =>
  conditions.of.flatMap(({ conditions }) => Object.entries(conditions))

test('every entitlement has its worked cases, and no others are told', () => {
  expect(Object.keys(workedCases).sort()).toEqual(Object.keys(entitlements).sort())
})

test('an id is a programme, or a programme and a kind; the pensions of law 2022 have no programme of the booklet', () => {
  for (const id of Object.keys(entitlements)) {
    const [programme] = id.split('/') as [string]
    expect(findProgramme(programme) !== undefined || programme === 'law-2022', id).toBe(true)
  }
})

test('at least five are told of each set of conditions', () => {
  const told = Map.groupBy(all, ([, { conditions }]) => conditions)
  for (const sharing of told.values()) {
    const ids = sharing.map(([id]) => id)
    expect(ids.flatMap(id => workedCases[id]!).length, ids.join(', ')).toBeGreaterThanOrEqual(5)
  }
})

describe.each(all)('%s', (id, entitlement) => {
  test.each(workedCases[id]!)('$name', story => {
    const { actual, expected } = outcomeOf(entitlement, story)
    expect(actual).toEqual(expected)
  })

  test('decided again from what is stored, every case gives the same bytes', () => {
    for (const { facts, on } of workedCases[id]!) {
      const bytes = JSON.stringify(decide(entitlement, facts, on))
      expect(JSON.stringify(replay(entitlement, JSON.parse(bytes)))).toBe(bytes)
    }
  })

  test('a fact that is no longer known leaves the answer or opens it, and never turns it', () => {
    for (const { facts, on, expected } of workedCases[id]!) {
      const left = fc.subarray(Object.keys(facts))
      fc.assert(
        fc.property(left, paths => {
          const { outcome } = decide(entitlement, Object.fromEntries(paths.map(path => [path, facts[path]])), on)
          expect([expected.outcome, 'missing']).toContain(outcome)
        }),
        { numRuns: 20 },
      )
    }
  })

  test('every claim is said in both languages and names its law', () => {
    const claims = rulesOf(entitlement).flatMap(([name, rule]) => [
      [name, rule] as const,
      ...Object.entries(rule.exceptions ?? {}),
    ])
    for (const [name, { law, says }] of claims) {
      expect(name).toMatch(/^[a-z][A-Za-z0-9]+$/)
      expect(
        [law, says.tr, says.en].map(text => text.trim()),
        name,
      ).not.toContain('')
      expect(says.tr, name).not.toBe(says.en)
    }
  })

  test('every parameter is dated and says its source, or says where its value was looked for', () => {
    for (const parameter of parametersOf(entitlement)) {
      const { law, values } = parameter
      expect(law.trim(), parameter.id).not.toBe('')
      for (const { source, confidence } of values) {
        expect(source.trim(), parameter.id).not.toBe('')
        expect(['found', 'derived', 'unconfirmed']).toContain(confidence)
      }
      if (values.length === 0) expect((parameter as { sought?: string }).sought?.trim(), parameter.id).toBeTruthy()
    }
  })
})

test('every claim that does not rest on an unknown value is refused in some case', () => {
  const refused = new Set(
    all.flatMap(([id, { conditions }]) =>
      workedCases[id]!.flatMap(({ expected, on }) =>
        expected.outcome === 'refused'
          ? [conditions.of.findLast(({ since }) => since === 'first-known' || since <= on)!.conditions[expected.because]]
          : [],
      ),
    ),
  )
  expect(
    all.flatMap(([id, entitlement]) =>
      rulesOf(entitlement).flatMap(([name, rule]) => (refused.has(rule) || restsOnUnknown(rule) ? [] : [`${id}: ${name}`])),
    ),
  ).toEqual([])
})

test('a path means one fact, and an id one parameter, in all programmes', () => {
  const meaning = ({ owner, type, label, help, options, minimum }: Fact) =>
    JSON.stringify({ owner, type, label, help, options, minimum })
  const meanings = Map.groupBy(
    all.flatMap(([, { conditions }]) => [...conditions.dictionary.values()]),
    ({ path }) => path,
  )
  for (const [path, facts] of meanings) expect(new Set(facts.map(meaning)).size, path).toBe(1)
  for (const [id, same] of Map.groupBy(
    all.flatMap(([, entitlement]) => parametersOf(entitlement)),
    ({ id }) => id,
  ))
    expect(new Set(same.map(({ values }) => values)).size, id).toBe(1)
})

const restsOnUnknown = (rule: Rule) => parametersOfRule(rule).some(({ values }) => values.length === 0)

function parametersOf(entitlement: Entitlement): Parameter[] {
  const { amount } = entitlement
  const paid = amount ? [...parametersIn(amount.term), amount.rounding] : []
  return [...rulesOf(entitlement).flatMap(([, rule]) => parametersOfRule(rule)), ...paid]
}

const parametersOfRule = (rule: Rule): Parameter[] =>
  leavesOfRule(rule).flatMap(leaf => (leaf.kind === 'compare' ? parametersIn(leaf.limit) : []))

const parametersIn = ({ parameters, selections }: Term): Parameter[] => [
  ...parameters,
  ...selections.flatMap(selectable).flatMap(parametersIn),
]

const selectable = (selection: Selection): Term[] =>
  selection.kind === 'choice' ? Object.values(selection.of) : selection.of.map(({ term }) => term)
