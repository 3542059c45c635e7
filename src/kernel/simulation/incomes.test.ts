import { afterAll, beforeAll, expect, test } from 'vitest'
import { getValueOn } from '#rules/parameter.ts'
import { openProvince, type TestProvince } from '../../../tests/province.ts'
import { netMinimumWage } from '../parameter/statutory.ts'
import type { SimulationAnswer } from './contract.ts'
import { plantHomes } from './testing.fixture.ts'

let province: TestProvince
beforeAll(async () => {
  province = await openProvince()
})
afterAll(() => province.close())

/** What a home of three must stay under, and what home care pays, in kuruş. */
const limit = getValueOn(netMinimumWage, '2024-09-30') * 2n
const monthly = 907_796n

test('a home of which no case told one sum stands with what its persons earn, kind by kind', async () => {
  const [told, apart] = [
    { district: 1, neighbourhood: 11 },
    { district: 1, neighbourhood: 11, isApart: true },
  ]
  await plantHomes(province, [
    { ...told, count: 7, income: limit - 1n },
    { ...apart, count: 5, income: limit - 1n },
    { ...apart, count: 8, income: limit },
    { ...apart, count: 6, income: limit + 100_00n },
  ])
  const changes = 'net-minimum-wage=17002.13'
  const officer = await province.signIn('statistics-officer')
  const { body } = await officer.get<SimulationAnswer>(
    `/api/simulation?${new URLSearchParams({ entitlement: 'evde-bakim', month: '2024-09', changes })}`,
  )
  expect(body.result!.all).toMatchObject({
    entitledBefore: 12,
    entitledAfter: 20,
    gained: 8,
    same: 12,
    costBefore: String(12n * monthly),
    costAfter: String(20n * monthly),
  })
})
