import { expect, test } from 'vitest'
import { type Deadline, dueOn, versionOf } from './deadline.ts'

const answer: Deadline = {
  id: 'answer',
  name: { tr: 'Deneme süresi', en: 'Trial clock' },
  versions: [
    { since: '2020-01-01', length: { days: 30 }, law: 'deneme', confidence: 'unconfirmed' },
    { since: '2024-06-01', length: { workingDays: 5 }, law: 'deneme', confidence: 'unconfirmed' },
    { since: '2025-01-01', length: { months: 1 }, law: 'deneme', confidence: 'unconfirmed' },
  ],
}

test('a clock runs by the version that held when it began', () => {
  expect(dueOn(answer, '2024-05-31')).toBe('2024-06-30')
  expect(dueOn(answer, '2024-06-03')).toBe('2024-06-10')
  expect(dueOn(answer, '2025-01-31')).toBe('2025-02-28')
})

test('working days leave out the week’s end, also when the clock begins on one', () => {
  expect(dueOn(answer, '2024-06-07')).toBe('2024-06-14')
  expect(dueOn(answer, '2024-06-08')).toBe('2024-06-14')
})

test('before the first version its length is used', () => {
  expect(versionOf(answer, '2019-05-05')).toBe(answer.versions[0])
})
