import { describe, expect, test } from 'vitest'
import { stateOf } from '#kernel/act/contract.ts'
import { benefitActs } from '#kernel/benefit/acts.ts'
import { caseworkActs } from '#kernel/casework/acts.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { findCategory, type Right } from '#kernel/right/definition.ts'
import { card, cardBatch, rightHolder } from '#kernel/right/state.ts'
import { addDays } from '#platform/day/day.ts'
import type { Parameter } from '#rules/parameter.ts'
import { factsNeeded, versionOn } from '#rules/rule.ts'
import { programmes } from '#services/registry.ts'

const worked = programmes.filter(programme => definitionOf(programme, 'benefit'))

describe.each(programmes)('$id', programme => {
  test('has its law, its words in both languages and at least one strand', () => {
    expect(programme.law.length).toBeGreaterThan(0)
    for (const words of [programme.name, programme.about, ...Object.values(programme.strands).map(strand => strand.name)]) {
      expect(words.tr.trim()).not.toBe('')
      expect(words.en.trim()).not.toBe('')
    }
    expect(Object.keys(programme.strands).length).toBeGreaterThan(0)
  })

  test('a worked benefit has rules; a declared programme claims none', () => {
    const isBenefit = Object.values(programme.strands).some(strand => strand.lifecycle === 'benefit')
    if (programme.stage === 'worked' && isBenefit) expect(definitionOf(programme, 'benefit')).toBeDefined()
    if (programme.stage === 'declared') expect(definitionOf(programme, 'benefit')).toBeUndefined()
  })
})

describe.each(worked)('$id, worked', programme => {
  const benefit = definitionOf(programme, 'benefit')!

  test('every fact it asks for is labelled in Turkish and English', () => {
    for (const version of benefit.entitlement.conditions.of)
      for (const fact of factsNeeded(
        benefit.entitlement.conditions,
        version.since === 'first-known' ? '2023-01-01' : version.since,
      ))
        for (const words of [fact.label, ...Object.values(fact.options ?? {})]) {
          expect(words.tr, fact.path).not.toBe('')
          expect(words.en, fact.path).not.toBe('')
        }
  })

  test('every condition says its claim and its law, so that a refusal always has a reason', () => {
    for (const version of benefit.entitlement.conditions.of)
      for (const [name, rule] of Object.entries(version.conditions)) {
        expect(rule.law, name).not.toBe('')
        expect(rule.says.tr, name).not.toBe('')
        expect(rule.says.en, name).not.toBe('')
      }
  })

  test('every value it pays on has a law, a source and no gap between its dates', () => {
    for (const parameter of benefit.paidOn) expectNoGap(parameter)
  })

  test('its papers fill facts that the rules ask for', () => {
    const asked = new Set(benefit.entitlement.conditions.dictionary.keys())
    for (const { fills } of benefit.documents) {
      expect(asked).toContain(fills.validity)
      if (fills.level) expect(asked).toContain(fills.level)
    }
    expect(asked).toContain(benefit.membersFact)
  })

  test('has a version of its conditions on any day', () => {
    for (const day of ['2023-01-01', '2024-09-30', '2026-01-15', '2026-01-16'])
      expect(versionOn(benefit.entitlement.conditions, day)).toBeDefined()
  })
})

function expectNoGap(parameter: Parameter) {
  expect(parameter.law, parameter.id).not.toBe('')
  for (const [index, row] of parameter.values.entries()) {
    expect(row.source, parameter.id).not.toBe('')
    const next = parameter.values[index + 1]
    if (next && row.validUntil)
      expect(next.validFrom, `${parameter.id} after ${addDays(row.validUntil, -1)}`).toBe(row.validUntil)
  }
}

/** Each state must be reached by some act and, unless it is the end, lead on. */
describe.each([
  ['benefit', benefitActs, { propose: 'proposed', grant: 'granted', refuse: 'refused', return: 'open', close: 'closed' }],
  [
    'casework',
    caseworkActs,
    { interview: 'interviewed', assess: 'assessed', 'agree-plan': 'in-plan', 'follow-up': 'in-plan', close: 'closed' },
  ],
] as const)('%s', (_, acts, leads) => {
  test('every state can be reached from open', () => {
    const reached = new Set(['open'])
    for (let before = -1; before !== reached.size; ) {
      before = reached.size
      for (const state of [...reached])
        for (const act of (acts as Record<string, readonly string[]>)[state] ?? []) {
          const next = (leads as Record<string, string>)[act]
          if (next) reached.add(next)
        }
    }
    expect([...reached].sort()).toEqual(Object.keys(acts).sort())
  })
})

const entitlementsOf = ({ categories }: Right) =>
  categories.flatMap(({ entitlement, ofChild }) => [entitlement, ...(ofChild ? [ofChild] : [])])

describe.each(programmes.filter(programme => definitionOf(programme, 'right')))('$id, worked', programme => {
  const right = definitionOf(programme, 'right')!

  test('names each group, status, relation, law and event in both languages, with the law of each group', () => {
    const { statuses, relations, laws, events } = right.registry
    for (const words of [
      ...right.categories.map(({ name }) => name),
      ...Object.values(statuses).map(({ name }) => name),
      ...Object.values(relations),
      ...Object.values(events),
    ])
      expect(words.tr.trim() && words.en.trim(), words.tr).not.toBe('')
    for (const { law, id } of right.categories) expect(law.length, id).toBeGreaterThan(0)
    for (const { laws: of } of Object.values(statuses)) for (const law of of) expect(Object.keys(laws)).toContain(law)
  })

  test('gives every entry but one’s own death a group, whose conditions each say their claim and law', () => {
    const { statuses, relations } = right.registry
    for (const [status, { byDeath }] of Object.entries(statuses))
      for (const relation of Object.keys(relations)) {
        const given = findCategory(right, { status, relation, event: null })
        expect(given === undefined, `${status}, ${relation}`).toBe(byDeath === true && relation === 'self')
        expect(given?.printedBy ?? 'ministry').toBe('ministry')
      }
    for (const { conditions: versions } of entitlementsOf(right))
      for (const { conditions } of versions.of)
        for (const [name, { law, says }] of Object.entries(conditions))
          expect(
            [law, says.tr, says.en].every(words => words.trim() !== ''),
            name,
          ).toBe(true)
  })

  test('asks for facts that are labelled in both languages; what the registry fills is among them', () => {
    for (const { conditions } of entitlementsOf(right))
      for (const fact of factsNeeded(conditions, '2024-09-30'))
        for (const words of [fact.label, ...Object.values(fact.options ?? {})])
          expect(words.tr && words.en, fact.path).not.toBe('')
    const asked = entitlementsOf(right).flatMap(({ conditions }) => [...conditions.dictionary.keys()])
    for (const path of Object.values(right.fills)) expect(asked).toContain(path)
  })
})

describe.each([
  ['right_holder', rightHolder],
  ['card', card],
  ['card_batch', cardBatch],
] as const)('%s', (_, concept) => {
  test('every state can be reached from nothing, by its own acts', () => {
    const allowed = concept.allowedActs
    const rows = new Map<string, never>()
    const reach = (row: never | undefined, state: string) => {
      for (const name of allowed[state]!) {
        const act = {
          id: '',
          subject: '',
          act: name,
          effective: '2024-09-30',
          recordedAt: '',
          recordedBy: 1,
          facts: {},
          accessKey: 0,
        }
        const after = concept.apply(row, act) as never
        const reached = stateOf(concept as never, after)
        if (rows.has(reached)) continue
        rows.set(reached, after)
        reach(after, reached)
      }
    }
    reach(undefined, 'absent')
    expect(['absent', ...rows.keys()].sort()).toEqual(Object.keys(allowed).sort())
  })
})
