import { describe, expect, test } from 'vitest'
import { index } from './amount.ts'
import { amountOn, decide, replay } from './decide.ts'
import { coefficient, cut, entitled, household, lacks, on, person, wage, words } from './every-kind.fixture.ts'

describe('what is kept of a decision, whole:', () => {
  const holds = person.isTenant.isTrue.and(person.level.in('high'))
  const amount = index(100).times(coefficient).roundedBy(cut)

  test('a refusal says nothing of what is missing beside it', () => {
    const decision = decide({ ...entitled(holds), amount }, { 'person.isTenant': false }, on)
    expect(JSON.parse(JSON.stringify({ ...decision, conditions: [] }))).toStrictEqual({
      on,
      version: 'first-known',
      outcome: 'refused',
      facts: { 'person.isTenant': false },
      conditions: [],
      missing: [],
    })
  })

  test('a grant has its amount with every value that it rests on', () => {
    const decision = decide({ ...entitled(holds), amount }, { 'person.level': 'high', 'person.isTenant': true }, on, '2024-09-01')
    expect(JSON.stringify(decision.facts)).toBe('{"person.isTenant":true,"person.level":"high"}')
    expect(JSON.parse(JSON.stringify({ ...decision, conditions: [] }))).toStrictEqual({
      on,
      knownOn: '2024-09-01',
      version: 'first-known',
      outcome: 'granted',
      facts: { 'person.isTenant': true, 'person.level': 'high' },
      conditions: [],
      missing: [],
      amount: {
        kurus: '9077',
        parameters: [
          {
            id: 'coefficient',
            label: words('coefficient'),
            type: 'coefficient',
            value: '0.907796',
            law: 'coefficient law',
            validFrom: '2024-01-01',
            source: 'gazette',
            confidence: 'found',
          },
          {
            id: 'cut',
            label: words('cut'),
            type: 'choice',
            value: 'down',
            law: 'cut law',
            validFrom: '2024-01-01',
            source: 'convention',
            confidence: 'unconfirmed',
          },
        ],
      },
    })
  })

  test('an open one lists each lacking fact and value once', () => {
    const twice = holds.and(person.level.in('low', 'none'))
    const { missing } = decide({ ...entitled(twice), amount }, {}, '2023-06-01')
    expect(missing).toEqual([lacks(person.isTenant), lacks(person.level)])
    const late = decide({ ...entitled(household.income.isLessThan(wage.times(coefficient))), amount }, {}, '2023-06-01')
    expect(late.missing.map(entry => (entry.kind === 'fact' ? entry.path : entry.id))).toEqual([
      'household.income',
      'wage',
      'coefficient',
    ])
  })

  test('conditions that hold but an amount that is not known leave it open', () => {
    const values = { 'person.isTenant': true, 'person.level': 'high' }
    const decision = decide({ ...entitled(holds), amount }, values, '2023-06-01')
    expect(decision.outcome).toBe('missing')
    expect(decision.missing.map(entry => entry.kind === 'parameter' && entry.id)).toEqual(['coefficient', 'cut'])
    expect(decision.amount).toBeUndefined()
  })

  test('facts of every type come back from what is stored', () => {
    const every = household.income.isLessThan(wage).or(person.report.coversDay).or(person.level.in('high'))
    const values = { 'household.income': 5n, 'person.level': 'low', 'person.report': { from: '2024-01-01', until: null } }
    const bytes = JSON.stringify(decide(entitled(every), values, on))
    expect(JSON.stringify(replay(entitled(every), JSON.parse(bytes)))).toBe(bytes)
    const unknownPath = { ...JSON.parse(bytes), facts: { 'person.gone': 'x' } }
    expect(() => replay(entitled(every), unknownPath)).toThrow('person.gone: no such fact')
    const notText = { ...JSON.parse(bytes), facts: { 'household.income': 5 } }
    expect(() => replay(entitled(every), notText)).toThrow('household.income: must be money in whole kuruş')
  })
})

test('an amount alone names what it lacks', () => {
  const shared = wage.times(household.children).perHeadOf(household.members).roundedBy(cut)
  expect(amountOn(shared, on, { 'household.children': 5, 'household.members': 3 })).toBe(1666n)
  expect(() => amountOn(shared, '2023-01-01', { 'household.children': 5 })).toThrow(
    'no amount on 2023-01-01: household.members, wage, cut not known',
  )
})
