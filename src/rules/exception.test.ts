import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, replay } from './decide.ts'
import { boolean, facts } from './fact.ts'
import { type Exception, ExceptionConflictError, factsNeeded, rule, versions } from './rule.ts'

const words = (text: string) => ({ tr: text, en: text })
const person = facts('person', {
  poor: boolean({ label: words('poor') }),
  widowed: boolean({ label: words('widowed') }),
  abroad: boolean({ label: words('abroad') }),
})
const widowed: Exception = { law: 'm. 2', says: words('widows are met'), when: person.widowed.isTrue, holds: true }
const abroad: Exception = { law: 'm. 3', says: words('not abroad'), when: person.abroad.isTrue, holds: false }
const entitled = (exceptions: Readonly<Record<string, Exception>>) => ({
  conditions: versions({
    'first-known': { claim: rule({ law: 'm. 1', says: words('poor'), holds: person.poor.isTrue, exceptions }) },
  }),
})
const both = entitled({ widowed, abroad })

type Known = boolean | undefined
const decided = (poor: Known, isWidowed: Known, isAbroad: Known, entitlement = both) =>
  decide(entitlement, { 'person.poor': poor, 'person.widowed': isWidowed, 'person.abroad': isAbroad }, '2024-03-01')

test('where an exception applies, the claim is as it says; elsewhere as the claim says', () => {
  expect(decided(false, true, false).outcome).toBe('granted')
  expect(decided(true, false, true).outcome).toBe('refused')
  expect(decided(true, false, false).outcome).toBe('granted')
  expect(decided(false, false, false).outcome).toBe('refused')
})

test('two that apply at once are an error that names rule and labels', () => {
  expect(() => decided(true, true, true)).toThrow(ExceptionConflictError)
  expect(() => decided(undefined, true, true)).toThrow("rule 'claim': exceptions 'widowed' and 'abroad' apply at once")
})

describe('an exception that may apply', () => {
  const lacks = (...given: [Known, Known, Known]) =>
    decided(...given).missing.map(entry => (entry.kind === 'fact' ? entry.path : entry.id))

  test('is asked for while it could change the answer', () => {
    expect(lacks(false, undefined, false)).toEqual(['person.widowed'])
    expect(lacks(true, false, undefined)).toEqual(['person.abroad'])
    expect(lacks(undefined, undefined, false)).toEqual(['person.poor', 'person.widowed'])
  })

  test('does not matter where it would say the same as the claim, or where another applies', () => {
    expect(decided(true, undefined, false).outcome).toBe('granted')
    expect(decided(false, false, undefined).outcome).toBe('refused')
    expect(decided(undefined, true, undefined).outcome).toBe('granted')
    expect(decided(undefined, undefined, true).outcome).toBe('refused')
  })
})

test('the trace tells the claim alone, and of each exception whether it applies and why', () => {
  const [trace] = decided(false, true, undefined).conditions
  expect(trace).toMatchObject({
    result: true,
    without: false,
    exceptions: [
      { label: 'widowed', law: 'm. 2', holds: true, applies: true, checks: [{ kind: 'is', result: true }] },
      { label: 'abroad', holds: false, applies: 'unknown' },
    ],
  })
  const stored = JSON.stringify(decided(false, true, undefined))
  expect(JSON.stringify(replay(both, JSON.parse(stored)))).toBe(stored)
})

test('the facts of exceptions are asked for and may be given', () => {
  expect(factsNeeded(both.conditions, '2024-03-01').map(({ path }) => path)).toEqual([
    'person.poor',
    'person.widowed',
    'person.abroad',
  ])
})

test('the order in which exceptions are written changes nothing', () => {
  const known = fc.constantFrom(true, false, undefined)
  const turned = entitled({ abroad, widowed })
  const answer = (entitlement: typeof both, given: [Known, Known, Known]) => {
    try {
      const { outcome, missing } = decided(...given, entitlement)
      return { outcome, missing: missing.map(entry => (entry.kind === 'fact' ? entry.path : entry.id)).sort() }
    } catch (error) {
      return [...(error as ExceptionConflictError).labels].sort()
    }
  }
  fc.assert(
    fc.property(fc.tuple(known, known, known), given => {
      expect(answer(turned, given)).toEqual(answer(both, given))
    }),
  )
})

test('a mistake in an exception is found while it is written', () => {
  expect(() => entitled({})).toThrow("leave out 'exceptions'")
  expect(() => entitled({ widowed: { ...widowed, law: ' ' } })).toThrow("exception 'widowed': needs its law")
  expect(() => entitled({ widowed: { ...widowed, unless: 1 } as never })).toThrow("unknown key 'unless'")
})
