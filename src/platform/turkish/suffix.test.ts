import { expect, test } from 'vitest'
import { type Case, withSuffix } from './suffix.ts'

const examples: [string, Case, string][] = [
  ['551', 'possessive-genitive', '551’inin'],
  ['551', 'genitive', '551’in'],
  ['6', 'possessive', '6’sı'],
  ['7', 'possessive-genitive', '7’sinin'],
  ['3', 'ablative', '3’ten'],
  ['40', 'locative', '40’ta'],
  ['90', 'ablative', '90’dan'],
  ['100', 'accusative', '100’ü'],
  ['1.000', 'dative', '1.000’e'],
  ['2.000.000', 'locative', '2.000.000’da'],
  ['0', 'genitive', '0’ın'],
  ['%4,7', 'dative', '%4,7’ye'],
  ['%12,50', 'locative', '%12,50’de'],
  ['24.03', 'locative', '24.03’te'],
  ['30.11.2026', 'dative', '30.11.2026’ya'],
  ['01.10.2024', 'ablative', '01.10.2024’ten'],
  ['17.30', 'dative', '17.30’a'],
  ['10.00', 'locative', '10.00’da'],
  ['16:30', 'dative', '16:30’a'],
  ['12,00 ₺', 'ablative', '12,00 ₺’dan'],
  ['EB-2025-01180', 'accusative', 'EB-2025-01180’i'],
  ['Konak', 'genitive', 'Konak’ın'],
  ['Ödemiş', 'ablative', 'Ödemiş’ten'],
  ['Urla', 'genitive', 'Urla’nın'],
  ['Torbalı', 'dative', 'Torbalı’ya'],
  ['Selçuk', 'locative', 'Selçuk’ta'],
  ['Kemal', 'dative', 'Kemal’e'],
  ['İzmir', 'genitive', 'İzmir’in'],
  ['Bornova SHM', 'ablative', 'Bornova SHM’den'],
  ['SYDV', 'genitive', 'SYDV’nin'],
  ['ŞÖNİM', 'dative', 'ŞÖNİM’e'],
]

test.each(examples)('%s in the %s is %s', (written, grammaticalCase, expected) => {
  expect(withSuffix(written, grammaticalCase)).toBe(expected)
})
