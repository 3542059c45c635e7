import { expect, test } from 'vitest'
import { defineMessages } from '#platform/i18n/messages.ts'
import type { FigureValue } from '../endpoints.ts'
import { classedDistricts } from './district-legend.ts'
import type { SayFigures } from './messages.ts'
import { addressFor, amountOf, changeOf, districtCsv, isFed, measureOf, readAddress } from './reading.ts'

const say = defineMessages({
  stockOn: { tr: '{day} günü', en: 'on {day}' },
  flowSince: { tr: '{since} beri', en: 'since {since}' },
  flow: { tr: 'toplam', en: 'total' },
  constant: { tr: 'sabit', en: 'fixed' },
  constantSince: { tr: 'sabit, {since} beri', en: 'fixed since {since}' },
  andMore: { tr: '{from} ve üstü', en: '{from} and over' },
})('tr') as unknown as SayFigures

const figure: FigureValue = {
  id: 'F99',
  chapter: 'women',
  programmeId: 'sample',
  programme: { tr: 'Örnek', en: 'Sample' },
  label: { tr: 'Örnek', en: 'Sample' },
  sentence: { tr: '{n} kişi', en: '{n} people' },
  printed: '12',
  value: '12',
  records: '0',
  opening: '12',
  openingSource: null,
  beside: null,
  unit: 'person',
  measure: 'flow',
  since: '2017',
  asOf: '2024-09-30',
  exact: true,
  note: null,
  hasRows: false,
  sumOf: null,
  byDistrict: [
    { district: 'Çeşme', value: 0 },
    { district: 'Urla', value: 12 },
  ],
}

test('money is read to the kuruş, people whole', () => {
  expect(amountOf('1234.50', 'TRY', 'tr')).toBe('1.234,50 ₺')
  expect(amountOf('1234', 'person', 'tr')).toBe('1.234')
})

test('a change carries its sign', () => {
  expect(changeOf('1', 'person', 'tr')).toBe('+1')
  expect(changeOf('-1', 'person', 'tr')).toBe('−1')
  expect(changeOf('-0.50', 'TRY', 'tr')).toBe('−0,50 ₺')
  expect(changeOf('0', 'person', 'tr')).toBe('0')
})

test('a figure is fed as soon as records make a part of it', () => {
  expect(isFed(figure)).toBe(false)
  expect(isFed({ ...figure, records: '1' })).toBe(true)
  expect(isFed({ ...figure, unit: 'TRY', records: '0.00' })).toBe(false)
})

test('the measure says since when, with the right ending', () => {
  expect(measureOf(figure, 'tr', say)).toBe('2017’den beri')
  expect(measureOf({ ...figure, since: '2024-01-01' }, 'tr', say)).toBe('01.01.2024’ten beri')
  expect(measureOf({ ...figure, since: null }, 'tr', say)).toBe('toplam')
  expect(measureOf({ ...figure, measure: 'stock', since: '2017' }, 'tr', say)).toBe('30.09.2024 günü')
})

test('an address brings back the same view, and a day that is none is left out', () => {
  const view = { chapter: 'women', figure: 'F99', knownOn: '2024-09-15', after: '2024-09-14 a b' }
  const search = Object.fromEntries(new URL(addressFor('/gostergeler', view), 'https://hane.example').searchParams)
  expect(readAddress(search)).toEqual(view)
  expect(readAddress({ gun: '2024-02-30' }).knownOn).toBeUndefined()
  expect(addressFor('/gostergeler', { knownOn: undefined })).toBe('/gostergeler')
})

test('districts go out as CSV with their zeros', () => {
  expect(districtCsv(figure)).toBe(
    '\uFEFFid;district;value;unit;as_of\r\nF99;Çeşme;0;person;2024-09-30\r\nF99;Urla;12;person;2024-09-30\r\n',
  )
})

test('every class on the map has its words in the legend, also when all districts are alike', () => {
  const many = Array.from({ length: 30 }, (_, place) => ({ district: `D${place}`, value: place * 7 }))
  const { values, legend } = classedDistricts(many, 'tr', say)
  const used = new Set(Object.values(values).map(value => (value.kind === 'value' ? value.step : -1)))
  expect(Math.max(...used)).toBe(legend.length - 1)
  expect(legend.at(-1)).toMatch(/ ve üstü$/)
  expect(classedDistricts([{ district: 'Urla', value: 5 }], 'tr', say).legend).toEqual(['0–5'])
  expect(classedDistricts([{ district: 'Urla', value: 0 }], 'tr', say).legend).toEqual(['0'])
})
