import { expect, test } from 'vitest'
import { addressFor, detailLine, findSubject, readFilter } from './filter.ts'

const id = '0b6f3c1e-5a41-4f9e-8c77-2d1f9a3b4c5d'

test('a record is found in its id or in its whole address', () => {
  expect(findSubject(` ${id.toUpperCase()} `)).toBe(id)
  expect(findSubject(`https://hane.example/dosyalar/${id}?sekme=karar`)).toBe(id)
  expect(findSubject('0b6f3c1e')).toBeNull()
  expect(findSubject('')).toBeNull()
})

test('what the address names is what the log is asked', () => {
  const filter = { subject: id, actor: 12, before: '2024-09-30T07:42:00.123Z 10 42' }
  const search = Object.fromEntries(new URL(addressFor(filter), 'https://hane.example').searchParams)
  expect(readFilter(search)).toEqual(filter)
  expect(addressFor({})).toBe('/kayit-zinciri')
})

test('the system is actor 0 and can be asked for; words are no actor', () => {
  expect(addressFor({ actor: 0 })).toBe('/kayit-zinciri?kisi=0')
  expect(readFilter({ kisi: 0 }).actor).toBe(0)
  expect(readFilter({ kisi: 'herkes', kayit: 'x' })).toEqual({ subject: undefined, actor: undefined, before: undefined })
})

test('a detail is one line and leaves out what is empty', () => {
  expect(detailLine({ figure: 'F48', reason: null, counts: { rows: 3 } })).toBe('figure: F48, counts: {"rows":3}')
})
