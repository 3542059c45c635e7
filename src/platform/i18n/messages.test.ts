import { expect, test } from 'vitest'
import { defineMessages } from './messages.ts'
import { pick } from './pick.ts'

const messages = defineMessages({
  save: { tr: 'Kaydet', en: 'Save' },
  saved: { tr: '{count} kayıt, saat {hour}', en: '{count} records at {hour}' },
})

test('a message is said in the language of the reader', () => {
  expect(messages('tr')('save')).toBe('Kaydet')
  expect(messages('en')('save')).toBe('Save')
  expect(pick({ tr: 'Hane', en: 'Household' }, 'en')).toBe('Household')
})

test('placeholders are filled, and a zero counts as given', () => {
  expect(messages('tr')('saved', { count: 0, hour: '10.42' })).toBe('0 kayıt, saat 10.42')
})

test('a forgotten placeholder is an error, for the compiler and when run', () => {
  // @ts-expect-error hour is missing
  expect(() => messages('tr')('saved', { count: 3 })).toThrow('{hour}')
})
