import { expect, test } from 'vitest'
import { changesBetween } from './correction.ts'

const before = {
  givenName: 'Derya',
  surname: 'Uzun',
  birthDate: '1980-09-05',
  motherName: '',
  fatherName: 'Hasan',
  phone: '',
  iban: '',
}

test('nothing is sent for a form that was not changed, spaces aside', () => {
  expect(changesBetween(before, { ...before, surname: ' Uzun ' })).toEqual({})
})

test('only changed fields are sent, and an emptied one as null', () => {
  expect(changesBetween(before, { ...before, surname: 'Uzunca', fatherName: '  ' })).toEqual({
    surname: 'Uzunca',
    fatherName: null,
  })
})

test('a cleared birth date is sent as null', () => {
  expect(changesBetween(before, { ...before, birthDate: null })).toEqual({ birthDate: null })
})

test('an IBAN is sent without spaces, in capitals', () => {
  expect(changesBetween(before, { ...before, iban: 'tr33 0006 1005' })).toEqual({ iban: 'TR3300061005' })
})
