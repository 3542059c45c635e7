import { expect, test } from 'vitest'
import { nobody } from '../effect.fixture.ts'
import { addressFor, csvOf, readAddress, signed, typedValue, writtenValue } from './reading.ts'

test('the address holds everything that was asked', () => {
  const asked = {
    entitlement: 'evde-bakim',
    month: '2024-09',
    changes: { 'net-minimum-wage': '20000.00', 'hasLowIncome/fraction': '3/4' },
  }
  const address = addressFor(asked)
  expect(readAddress(Object.fromEntries(new URLSearchParams(address.split('?')[1])))).toEqual(asked)
  expect(addressFor({ changes: {} })).toBe('/benzetim')
  expect(readAddress({}).changes).toEqual({})
  expect(readAddress({ degisen: ';=1;a=b=c' }).changes).toEqual({ a: 'b=c' })
})

test('what is typed is read as people write it, and what cannot be read is kept to be named', () => {
  expect(writtenValue('money', ' 20.000,5 ₺ ')).toBe('20000.50')
  expect(writtenValue('money', '2/3')).toBe('2/3')
  expect(writtenValue('coefficient', '0,95')).toBe('0.95')
  expect(writtenValue('fraction', '3 / 4')).toBe('3/4')
  expect([
    typedValue('money', '20000.5', 'tr'),
    typedValue('coefficient', '0.95', 'tr'),
    typedValue('fraction', '3/4', 'tr'),
  ]).toEqual(['20.000,50', '0,95', '3/4'])
  expect([typedValue('coefficient', '0.95', 'en'), typedValue('money', 'yirmi', 'tr')]).toEqual(['0.95', 'yirmi'])
})

test('a difference carries its sign', () => {
  expect([signed(5, String), signed(-5n, String), signed(0, String)]).toEqual(['+5', '−5', '0'])
})

test('the file of the tables leaves out what is withheld', () => {
  const csv = csvOf({ ...nobody, costAfter: '90779600' }, [{ name: 'district', groups: [{ group: 'Urla', effect: null }] }])
  expect(csv.split('\r\n').slice(1, 3)).toEqual([
    'all;;1000;100;100;0;0;0;0;100;0;0.00;907796.00;',
    'district;Urla;;;;;;;;;;;;withheld',
  ])
})
