import { describe, expect, test } from 'vitest'
import type { Effect } from './contract.ts'
import { nobody } from './effect.fixture.ts'
import { roundedMoney, summaryOf } from './summary.ts'

const summary = (of: Partial<Effect>) => [summaryOf({ ...nobody, ...of }, 'tr'), summaryOf({ ...nobody, ...of }, 'en')]

describe('the summary says in one sentence', () => {
  test('who gains, who loses and what it costs', () => {
    expect(summary({ gained: 12_430, lost: 310, costAfter: '420000000' })).toEqual([
      '12.430 kişi yeni hak kazanır, 310 kişi hakkını kaybeder, aylık maliyet 4,2 milyon TL artar.',
      '12,430 persons become entitled, 310 persons lose their entitlement, the monthly cost rises by ₺4.2 million.',
    ])
    expect(summary({ less: 7, costBefore: '123456' })[0]).toBe('7 kişinin tutarı azalır, aylık maliyet 1.234,56 ₺ azalır.')
  })

  test('that a right costs nothing, and that nobody is touched', () => {
    expect(summary({ gained: 9 })[0]).toBe('9 kişi yeni hak kazanır, aylık maliyet aynı kalır.')
    expect(summary({})[0]).toBe('Bu değişiklik kimsenin hakkını ve maliyeti değiştirmez.')
    expect(summary({ undecided: 40 })[0]).toBe('Hakkı kayıtlardan söylenebilen kimsenin hakkı ve maliyeti değişmez.')
  })
})

test('money in a sentence is rounded', () => {
  expect([roundedMoney(99_999_999n, 'tr'), roundedMoney(123_456_700_000n, 'tr'), roundedMoney(123_456_700_000n, 'en')]).toEqual([
    '999.999,99 ₺',
    '1,23 milyar TL',
    '₺1.23 billion',
  ])
})
