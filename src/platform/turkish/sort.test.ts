import { expect, test } from 'vitest'
import { compareTurkish, sortTurkish } from './sort.ts'

const golden = 'Can Çelik Gül Ğ ılıca Işık igdir İnci Oya Öz Sarı Şen Umut Ünal Zeki'.split(' ')

test('names stand in the order of the Turkish alphabet', () => {
  expect(golden.toReversed().sort(compareTurkish)).toEqual(golden)
})

test('items are sorted by their text and the given array stays as it was', () => {
  const given = [{ name: 'Öz' }, { name: 'Oya' }]
  expect(sortTurkish(given, item => item.name).map(item => item.name)).toEqual(['Oya', 'Öz'])
  expect(given[0]!.name).toBe('Öz')
})
