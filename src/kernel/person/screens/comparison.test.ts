import { expect, test } from 'vitest'
import { likenessOf, saidOf } from './comparison.ts'

test('a name in capitals is the same name, dotted and dotless i kept apart', () => {
  expect(likenessOf('Işıl İnci', 'IŞIL İNCİ')).toBe('same')
  expect(likenessOf('Isil Inci', 'IŞIL İNCİ')).toBe('different')
})

test('what only one record knows is not a difference', () => {
  expect(likenessOf('Ayşe', null)).toBe('onlyOne')
  expect(likenessOf(null, null)).toBe('unknownBoth')
})

test('an unknown sex says nothing', () => {
  const hit = {
    id: '6a3f2f2e-3b6c-4a52-9d0c-0d6f0f6f2c11',
    givenName: 'Derya',
    surname: 'Uzun',
    birthDate: null,
    sex: 'unknown',
    motherName: null,
    fatherName: null,
    district: null,
    maskedNumber: null,
  } as const
  expect(saidOf(hit, 'sex')).toBe(null)
  expect(saidOf(hit, 'name')).toBe('Derya Uzun')
})
