import { expect, test } from 'vitest'
import { may, mayDo } from '#kernel/access/policy.ts'
import type { Role } from '#kernel/access/roles.ts'
import { casesOfADoor, drawnPeriod, hasWorkHere } from './work.ts'

const hasWork = (role: Role) => hasWorkHere(deed => may(role, deed))

test('a role whose services are only declared has no work on the first page', () => {
  const declared: Role[] = ['foundation-officer', 'board-member']
  expect(declared.filter(hasWork)).toEqual([])
})

test('a role that may read cases, payments, figures or the chain has work on the first page', () => {
  const working = [
    ...mayDo['case.read'],
    ...mayDo['payment.read'],
    ...mayDo['licence.read'],
    ...mayDo['placement.read'],
    ...mayDo['figure.read'],
    ...mayDo['audit.read'],
  ]
  expect(working.every(hasWork)).toBe(true)
})

test('on the day it is due the last cell is today', () => {
  expect(drawnPeriod(5, 0)).toEqual({ days: 5, elapsed: 4 })
})

test('one day late is one cell past the period', () => {
  expect(drawnPeriod(5, -1)).toEqual({ days: 5, elapsed: 6 })
})

test('a period that begins today has nothing gone', () => {
  expect(drawnPeriod(5, 5)).toEqual({ days: 5, elapsed: 0 })
})

test('each door is one case until a row grows too long, then a round number of them', () => {
  expect([0, 14, 15, 28, 29, 70, 71, 1_000].map(largest => casesOfADoor(largest))).toEqual([1, 1, 2, 2, 5, 5, 10, 100])
})
