import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/day/day.ts'
import type { FigureSource, StateRow } from './contract.ts'
import { awardsInForce, householdsVisited, openOrganisations, paymentsMade } from './sources.ts'

const valueOn = (source: FigureSource, row: StateRow, on: string) =>
  source.steps(row).reduce((sum, step) => (step.effective <= on ? sum + step.delta : sum), 0n)

describe('organisations', () => {
  const centres = openOrganisations('shm')

  test('one of the kind counts from its opening', () => {
    const row = { kind: 'shm', district_id: 4, opened_on: '2015-03-01', closed_on: null }
    expect(centres.steps(row)).toEqual([{ effective: '2015-03-01', delta: 1n, district: 4 }])
  })

  test('a closed one no longer counts from its closing day', () => {
    const row = { kind: 'shm', district_id: 4, opened_on: '2015-03-01', closed_on: '2020-06-01' }
    expect([valueOn(centres, row, '2020-05-31'), valueOn(centres, row, '2020-06-01')]).toEqual([1n, 0n])
  })

  test('one of another kind does not count', () => {
    expect(centres.steps({ kind: 'sydv', district_id: 4, opened_on: '2015-03-01', closed_on: null })).toEqual([])
  })
})

describe('visits', () => {
  const done = { household_id: 'h1', state: 'done', outcome: 'done', done_on: '2024-05-06', district_id: 9 }
  const { steps, distinctBy } = householdsVisited()

  test('a household counts once', () => expect(distinctBy).toBe('household_id'))

  test('a completed visit counts on its day, in its district', () => {
    expect(steps(done)).toEqual([{ effective: '2024-05-06', delta: 1n, district: 9 }])
  })

  test.each([
    ['nobody at home', { ...done, outcome: 'not-at-home' }],
    ['refused', { ...done, outcome: 'refused' }],
    ['planned', { ...done, state: 'planned', outcome: null, done_on: null }],
    ['voided', { ...done, state: 'void' }],
  ])('a visit %s counts nothing', (_, row) => expect(steps(row)).toEqual([]))

  test('a completed visit without a day is an error', () => {
    expect(() => steps({ ...done, done_on: null })).toThrow('done_on is not a day')
  })
})

describe('awards', () => {
  const inForce = awardsInForce('sed')
  const award = {
    programme_id: 'sed',
    person_id: 'p1',
    from_day: '2024-01-10',
    until_day: '2024-03-01',
    suspensions: [],
    state: 'in-force',
    district_id: 2,
  }

  test('an award is in force from its first day to before its last', () => {
    const days = ['2024-01-09', '2024-01-10', '2024-02-29', '2024-03-01']
    expect(days.map(on => valueOn(inForce, award, on))).toEqual([0n, 1n, 1n, 0n])
  })

  test('an open award has no end step', () => {
    expect(inForce.steps({ ...award, until_day: null })).toEqual([{ effective: '2024-01-10', delta: 1n, district: 2 }])
  })

  test('a suspended award is not in force meanwhile', () => {
    const row = { ...award, suspensions: [{ from: '2024-02-01', until: '2024-02-11' }] }
    const days = ['2024-01-31', '2024-02-01', '2024-02-10', '2024-02-11', '2024-03-01']
    expect(days.map(on => valueOn(inForce, row, on))).toEqual([1n, 0n, 0n, 1n, 0n])
  })

  test('a suspension without an end lasts', () => {
    const row = { ...award, until_day: null, suspensions: [{ from: '2024-02-01', until: null }] }
    expect(valueOn(inForce, row, '2030-01-01')).toBe(0n)
  })

  test('an ended award keeps the days it was in force', () => {
    expect(valueOn(inForce, { ...award, state: 'ended' }, '2024-02-01')).toBe(1n)
  })

  test.each([
    ['void', { ...award, state: 'void' }],
    ['of another programme', { ...award, programme_id: 'sydv' }],
    ['ended on its first day', { ...award, until_day: '2024-01-10' }],
  ])('an award %s counts nothing', (_, row) => expect(inForce.steps(row)).toEqual([]))

  test('on every day the steps say what reading the row day by day says', () => {
    const day = fc.integer({ min: 0, max: 60 }).map(days => addDays('2024-01-01', days))
    const until = fc.option(day, { nil: null })
    const rows = fc.record({
      programme_id: fc.constant('sed'),
      state: fc.constant('in-force'),
      district_id: fc.constant(1),
      from_day: day,
      until_day: until,
      suspensions: fc.array(fc.record({ from: day, until }), { maxLength: 4 }),
    })
    const covers = (on: string, from: string, end: string | null) => from <= on && (end === null || on < end)
    fc.assert(
      fc.property(rows, day, (row, on) => {
        const expected = covers(on, row.from_day, row.until_day) && !row.suspensions.some(gap => covers(on, gap.from, gap.until))
        expect(valueOn(inForce, row, on)).toBe(expected ? 1n : 0n)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('payments', () => {
  const paid = { programme_id: 'sed', state: 'paid', amount: '123456', paid_on: '2024-04-15', district_id: null }
  const { steps } = paymentsMade('sed')

  test('a paid line counts its kuruş on the day of payment', () => {
    expect(steps(paid)).toEqual([{ effective: '2024-04-15', delta: 123_456n, district: null }])
    expect(steps({ ...paid, amount: 123_456n })).toEqual(steps(paid))
  })

  test.each([
    ['not yet paid', { ...paid, state: 'computed', paid_on: null }],
    ['of another programme', { ...paid, programme_id: 'sydv' }],
  ])('a line %s counts nothing', (_, row) => expect(steps(row)).toEqual([]))

  test('an amount that is not whole kuruş is an error', () => {
    expect(() => steps({ ...paid, amount: '12.5' })).toThrow('not whole kuruş')
    expect(() => steps({ ...paid, amount: 12.5 })).toThrow('not whole kuruş')
  })
})
