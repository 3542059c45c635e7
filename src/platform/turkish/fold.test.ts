import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test('every way of writing a name with ı, i, I or İ meets in one key', () => {
  for (const written of ['IŞIK', 'ışık', 'ISIK', 'isik', 'İŞİK', 'Işık']) expect(fold(written)).toBe('isik')
})

test('Turkish letters and circumflexes become plain letters', () => {
  expect(fold('ÇĞIİÖŞÜ çğıiöşü Âlâ')).toBe('cgiiosu cgiiosu ala')
})

test('decomposed text folds as composed text does', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))))
})

test('folding twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'abIİıişŞğÖç â-’9') }), text => fold(fold(text)) === fold(text)))
})
