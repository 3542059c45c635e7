import { expect, test } from 'vitest'
import { likeAddresses } from './like-addresses.ts'

const known = [
  { address: 'Deneme 5. Sokak No: 12 Daire: 3', address_code: '0000000001' },
  { address: 'Deneme 5. Sokak No: 12 Daire: 4', address_code: '0000000002' },
  { address: 'Deneme 5. Sokak No: 7', address_code: null },
  { address: 'Işıklar Caddesi No: 5/12', address_code: null },
]
const found = (address: string, addressCode: string | null = null) =>
  likeAddresses({ address, addressCode }, known).map(each => known.indexOf(each))

test('an address is found as people write it: short forms, any order of letters’ dots, with and without “No”', () => {
  for (const typed of ['deneme 5. sk. no:12 d:3', 'DENEME 5 SOKAK 12/3', 'Deneme 5. Sok. 12 Daire 3'])
    expect(found(typed)[0], typed).toBe(0)
  expect(found('isiklar cad. 5/12')).toEqual([3])
})

test('a slip in the name of a street finds it all the same, a wrong number does not', () => {
  expect(found('Denemr 5. Sokak No 12 Daire 3')[0]).toBe(0)
  expect(found('Deneme 6. Sokak No 7')).toEqual([])
})

test('neighbours on the same stairway are shown after the address itself, the rest of the street is not', () => {
  expect(found('Deneme 5. Sokak No: 12 Daire: 4')).toEqual([1, 0])
})

test('an address that is not said to the end shows all that it may be', () => {
  expect(found('Deneme 5. sokak')).toEqual([2, 0, 1])
})

test('the same address code is the same address, whatever was written beside it', () => {
  expect(found('Başka bir yazım', '0000000002')).toEqual([1])
})

test('words that every address has find nothing', () => {
  expect(found('Sokak No: Daire:')).toEqual([])
  expect(found('')).toEqual([])
})
