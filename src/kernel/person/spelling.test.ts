import { expect, test } from 'vitest'
import { lastWordFirst, oneSlipFrom } from './spelling.ts'

test.each([
  ['a wrong letter', 'yilmas'],
  ['a missing letter', 'yilmz'],
  ['a letter too many', 'yillmaz'],
  ['two exchanged letters', 'yimlaz'],
  ['a missing first letter', 'ilmaz'],
])('%s is one slip away', (_, typed) => {
  expect(oneSlipFrom(typed)).toContain('yilmaz')
})

test('two wrong letters are more than one slip', () => {
  expect(oneSlipFrom('yilnas')).not.toContain('yilmaz')
})

test('a forgotten space is one slip', () => {
  expect(oneSlipFrom('ayseyilmaz')).toContain('ayse yilmaz')
})

test('the name itself is no slip', () => {
  expect(oneSlipFrom('ali')).not.toContain('ali')
})

test('the surname comes in front, whatever stands between', () => {
  expect(lastWordFirst('ayse fatma yilmaz')).toBe('yilmaz ayse fatma')
  expect(lastWordFirst('yilmaz')).toBe('yilmaz')
})
