import { expect, test } from 'vitest'
import { familiesWithChildren, placementsEndedOn, placementsInForce } from './figures.ts'

const stay = {
  programme_id: 'cocuk-evi',
  strand: 'children',
  district_id: 3,
  from_day: '2024-02-01',
  until_day: null,
  state: 'present',
  ground: null,
}

test('a stay counts from its first day to the day before its known end, wherever the person is meanwhile', () => {
  const { steps } = placementsInForce('cocuk-evi', 'children')
  const begins = { effective: '2024-02-01', delta: 1n, district: 3 }
  expect(steps(stay)).toEqual([begins])
  for (const state of ['on-leave', 'in-hospital', 'missing']) expect(steps({ ...stay, state })).toEqual([begins])
  expect(steps({ ...stay, until_day: '2027-05-05' })).toEqual([begins, { effective: '2027-05-05', delta: -1n, district: 3 }])
  expect(steps({ ...stay, state: 'ended', until_day: '2024-02-01' })).toEqual([])
})

test('another programme’s stay, and another strand’s, are not counted', () => {
  expect(placementsInForce('ces', 'children').steps(stay)).toEqual([])
  expect(placementsInForce('cocuk-evi', 'day-care').steps(stay)).toEqual([])
})

test('an adoption counts once, on the day of the court’s decision, and the year of care not at all', () => {
  const { steps } = placementsEndedOn('evlat-edinme', 'adopted')
  const year = { ...stay, programme_id: 'evlat-edinme', district_id: null }
  expect(steps(year)).toEqual([])
  expect(steps({ ...year, state: 'ended', until_day: '2024-06-10', ground: 'adopted' })).toEqual([
    { effective: '2024-06-10', delta: 1n, district: null },
  ])
  expect(steps({ ...year, state: 'ended', until_day: '2024-06-10', ground: 'moved' })).toEqual([])
})

test('a foster family counts while its unit is open; a home and an adopting family do not', () => {
  const { steps } = familiesWithChildren()
  const family = {
    household_id: 'h',
    serves: { care: 'koruyucu-aile' },
    opened_on: '2023-01-10',
    closed_on: '2024-03-01',
    district_id: 7,
  }
  expect(steps(family)).toEqual([
    { effective: '2023-01-10', delta: 1n, district: 7 },
    { effective: '2024-03-01', delta: -1n, district: 7 },
  ])
  expect(steps({ ...family, household_id: null })).toEqual([])
  expect(steps({ ...family, serves: { care: 'evlat-edinme' } })).toEqual([])
})
