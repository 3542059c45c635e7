import { expect, test } from 'vitest'
import { emptyAddress, findAddress, lacksOfAddress } from './address-draft.ts'

const written = { districtId: '1', neighbourhoodId: '11', address: ' Deneme 5. Sokak No: 12 ', addressCode: '' }

test('an address is sent once its neighbourhood and street are there; the code may be missing', () => {
  expect(findAddress(written)).toEqual({ neighbourhoodId: 11, address: 'Deneme 5. Sokak No: 12', addressCode: null })
  expect(findAddress(emptyAddress)).toBeNull()
  expect(findAddress({ ...written, neighbourhoodId: null })).toBeNull()
  expect(findAddress({ ...written, address: '  ' })).toBeNull()
})

test('a code is written with or without spaces, and has ten digits or is a mistake', () => {
  expect(findAddress({ ...written, addressCode: '123 456 7890' })?.addressCode).toBe('1234567890')
  for (const addressCode of ['123456789', '12345678901', '12345A7890'])
    expect(lacksOfAddress({ ...written, addressCode }).addressCode, addressCode).toBe(true)
})
