import { describe, expect, test } from 'vitest'
import { benefitActs } from '#kernel/benefit/acts.ts'
import { caseworkActs } from '#kernel/casework/acts.ts'
import {
  careOrderActs,
  careOrderSteps,
  dischargeActs,
  dischargeSteps,
  placementActs,
  placementCaseActs,
  placementCaseSteps,
  placementNeedActs,
  placementNeedSteps,
  placementSteps,
} from '#kernel/placement/acts.ts'
import { wordsOfObstacle } from '#kernel/placement/obstacle-words.ts'
import { limits, type Obstacle } from '#kernel/placement/suitability.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
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

const placements = programmes.filter(programme => definitionOf(programme, 'placement'))

describe.each(placements)('$id, worked placement', programme => {
  const { ages, clocks, extensions, familyServices, grounds, orders, unit } = definitionOf(programme, 'placement')!

  test('every limit, order and extension has its law and says how sure it is', () => {
    for (const ruled of [ages, unit, familyServices, ...Object.values(orders), ...Object.values(extensions)]) {
      expect(ruled.law).not.toBe('')
      expect(['found', 'derived', 'unconfirmed']).toContain(ruled.confidence)
    }
    expect(ages.from).toBeLessThan(ages.until)
    expect(unit.fewest).toBeLessThanOrEqual(unit.most)
    for (const { untilAge } of Object.values(extensions)) expect(untilAge).toBeGreaterThan(ages.until)
  })

  test('every clock is named and has a length with its law', () => {
    for (const { name, versions } of Object.values(clocks)) {
      expect([name.tr, name.en]).not.toContain('')
      expect(versions.length).toBeGreaterThan(0)
      for (const { law } of versions) expect(law).not.toBe('')
    }
  })

  test('every order, extension, service, ground and reason is labelled in both languages', () => {
    const named = [...Object.values(orders), ...Object.values(extensions)].map(({ name }) => name)
    for (const words of [
      ...named,
      ...Object.values(familyServices.of),
      ...Object.values(grounds),
      ...Object.values(unit.fewReasons),
    ]) {
      expect(words.tr.trim()).not.toBe('')
      expect(words.en.trim()).not.toBe('')
      expect(words.tr).not.toBe(words.en)
    }
  })

  test('exactly one kind of order is urgent, and another follows it', () => {
    expect(Object.values(orders).filter(order => order.isUrgent)).toHaveLength(1)
    expect(Object.keys(orders).length).toBeGreaterThan(1)
  })

  test('every refusal and every reason asked says in both languages what to do', () => {
    for (const obstacle of Object.keys(limits) as Obstacle[]) {
      const { tr, en } = wordsOfObstacle(definitionOf(programme, 'placement')!, obstacle)
      expect(tr, obstacle).toMatch(/\.$/)
      expect(en, obstacle).toMatch(/\.$/)
    }
  })
})

describe.each([
  ['placement case', { absent: ['open'], ...placementCaseActs }, { open: 'open', ...placementCaseSteps }],
  ['care order', careOrderActs, careOrderSteps],
  ['need to place', placementNeedActs, placementNeedSteps],
  ['placement', placementActs, placementSteps],
  ['discharge', dischargeActs, dischargeSteps],
] as const)('%s', (_, acts, leads) => {
  test('every state can be reached from absent', () => {
    const reached = new Set(['absent'])
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
