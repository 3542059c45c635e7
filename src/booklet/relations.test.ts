import { expect, test } from 'vitest'
import { checkRelations } from './relations.ts'

// A small invented province: every relation holds except the design target.
const province = {
  F10: 4n,
  F11: 22n,
  F13: 33n,
  F15: 5n,
  F16: 60n,
  F17: 6n,
  F18: 9n,
  F19: 30n,
  F20: 25n,
  F28: 70n,
  F29: 2n,
  F30: 28n,
  F31: 100n,
  F38: 2n,
  F39: 11n,
  F42: 3n,
  F43: 450n,
  F44: 3n,
  F45: 90n,
  F54: 8n,
  F56: 120_000_000_000n,
  F57: 900_000_000_000n,
} as const

function check(id: string, changed: Partial<Record<keyof typeof province, bigint>> = {}) {
  const values = new Map(Object.entries({ ...province, ...changed }))
  return checkRelations({ values, districts: 7 }).find(one => one.id === id)!
}

test('the eleven relations come out in their order', () => {
  const values = new Map(Object.entries(province))
  expect(checkRelations({ values, districts: 7 }).map(({ id }) => id)).toEqual([
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    'A6',
    'A7',
    'A8',
    'A9',
    'A10',
    'A11',
  ])
})

test.each([
  ['A1', '22 + 33 + 5 = 60'],
  ['A2', '70 + 2 + 28 = 100'],
  ['A3', '25 ≤ 30'],
  ['A4', '1,2 milyar TL ≤ 9 milyar TL'],
  ['A7', '20 ≤ 22 ≤ 32'],
  ['A9', '2 × 6 = 12 ≥ 11'],
  ['A10', '3 × 20 = 60 ≤ 90'],
])('%s holds: %s', (id, text) => {
  expect(check(id)).toMatchObject({ text, outcome: 'holds' })
})

test.each([
  ['A1', { F16: 61n }, '22 + 33 + 5 ≠ 61'],
  ['A2', { F29: 3n }, '70 + 3 + 28 ≠ 100'],
  ['A3', { F20: 31n }, '31 > 30'],
  ['A4', { F56: 900_000_000_001n }, '9 milyar TL > 9 milyar TL'],
  ['A7', { F11: 19n }, '20 > 19 ≤ 32'],
  ['A7', { F11: 33n }, '20 ≤ 33 > 32'],
  ['A8', { F13: 13n }, '13 ÷ 10–12 → –'],
  ['A9', { F39: 13n }, '2 × 6 = 12 < 13'],
  ['A10', { F45: 59n }, '3 × 20 = 60 > 59'],
  ['A11', {}, '3 × 100 = 300 < 450'],
] as const)('%s with %o is a warning', (id, changed, text) => {
  expect(check(id, changed)).toMatchObject({ text, outcome: 'warning' })
})

test('the design target holds when the homes are small, and is told as a target either way', () => {
  expect(check('A11', { F43: 300n })).toMatchObject({ outcome: 'holds' })
  expect(check('A11').explanation.tr).toContain('tasarım hedefi')
})

test.each([
  ['A5', '9 ÷ 0,03 = 300', '50,0'],
  ['A6', '8 = 7 + 1', ''],
  ['A8', '33 ÷ 10–12 → 3–3', ''],
])('%s is information with its text', (id, text, inside) => {
  const found = check(id)
  expect(found).toMatchObject({ text, outcome: 'information' })
  expect(found.explanation.tr).toContain(inside)
})

test('a missing figure is an error, not a silent pass', () => {
  expect(() => checkRelations({ values: new Map(), districts: 7 })).toThrow('no value for F11')
})
