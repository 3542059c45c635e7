import { expect, test } from 'vitest'
import { findMobile, formatMobile } from './phone.ts'

test('a mobile number is read however it is typed', () => {
  for (const typed of ['5321234567', '0532 123 45 67', '+90 (532) 123-45-67', '0090 532 123 45 67']) {
    expect(findMobile(typed)).toBe('5321234567')
  }
})

test('a land line or a short number is no mobile number', () => {
  expect(findMobile('0232 123 45 67')).toBeNull()
  expect(findMobile('532 123 45 6')).toBeNull()
})

test('it is printed in groups, and other text is left alone', () => {
  expect(formatMobile('05321234567')).toBe('532 123 45 67')
  expect(formatMobile('0232 123 45 67')).toBe('0232 123 45 67')
})
