import { describe, expect, test } from 'vitest'
import { clockAfter, clocksOf, urgentOrderEnds } from '#kernel/placement/order-clocks.ts'
import { protection } from './protection.ts'

const { orders } = protection

const order = {
  kind: 'emergency',
  state: 'arrived',
  arrived_on: '2024-02-26',
  applied_on: null,
  decided_on: null,
  reviewed_on: null,
  until_day: null,
  due_on: null,
}

describe('the clocks of an urgent order', () => {
  test('five days to apply, across the end of February in a leap year', () => {
    expect(clockAfter(orders, 'arrive', 'emergency', '2024-02-26')).toBe('2024-03-02')
  })

  test('three days for the judge, thirty for the order, whose last day still counts', () => {
    expect(clockAfter(orders, 'apply', 'emergency', '2024-03-01')).toBe('2024-03-04')
    expect(clockAfter(orders, 'decide', 'emergency', '2024-03-04')).toBe('2024-04-03')
    expect(urgentOrderEnds(orders, '2024-03-04')).toBe('2024-04-04')
  })

  test('are shown in the order of time: met ones with their day, the running one open', () => {
    const applied = { ...order, state: 'applied', applied_on: '2024-03-04' }
    expect(clocksOf(orders, applied)).toMatchObject([
      { clock: 'application', due: '2024-03-02', metOn: '2024-03-04', confidence: 'found' },
      { clock: 'judgement', due: '2024-03-07', metOn: null },
    ])
    const decided = { ...applied, state: 'in-force', decided_on: '2024-03-06', due_on: '2024-04-05' }
    expect(clocksOf(orders, decided).at(-1)).toMatchObject({ clock: 'urgentOrder', due: '2024-04-05', metOn: null })
    expect(clocksOf(orders, { ...decided, state: 'ended' })).toHaveLength(2)
  })
})

test('a lasting order is reviewed three months after the decision and after each review, unconfirmed', () => {
  expect(clockAfter(orders, 'decide', 'care', '2024-11-30')).toBe('2025-02-28')
  expect(clockAfter(orders, 'review', 'care', '2024-07-08')).toBe('2024-10-08')
  const reviewed = {
    ...order,
    kind: 'care',
    state: 'in-force',
    arrived_on: null,
    decided_on: '2024-01-10',
    reviewed_on: '2024-07-08',
    due_on: '2024-10-08',
  }
  expect(clocksOf(orders, reviewed)).toEqual([
    expect.objectContaining({ clock: 'review', began: '2024-07-08', due: '2024-10-08', confidence: 'unconfirmed' }),
  ])
})
