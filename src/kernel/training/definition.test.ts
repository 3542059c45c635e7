import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { completionOn, hasCompleted, ranksFor, type Training } from './definition.ts'
import { formatHour, parseHour } from './hours.ts'
import { initialsOf, readCode, writeCode } from './verification.ts'

const rule = { law: 'deneme', confidence: 'unconfirmed' } as const

describe('who has completed a course', () => {
  const everySession = { attends: 'every-session' } as const
  const fourLessons = { attends: 4 } as const

  test('every session: all that were held, and at least one', () => {
    expect(hasCompleted(everySession, { came: 3, held: 3 })).toBe(true)
    expect(hasCompleted(everySession, { came: 2, held: 3 })).toBe(false)
    expect(hasCompleted(everySession, { came: 0, held: 0 })).toBe(false)
  })

  test('a number of lessons: so many, whatever else was held', () => {
    expect(hasCompleted(fourLessons, { came: 4, held: 5 })).toBe(true)
    expect(hasCompleted(fourLessons, { came: 3, held: 3 })).toBe(false)
  })

  test('is decided by the rule of the day on which the course began', () => {
    const training = {
      completion: [
        { since: '2013-01-01', attends: 4, ...rule },
        { since: '2024-07-01', attends: 'every-session', ...rule },
      ],
    } as unknown as Training
    expect(['2010-05-05', '2024-06-30', '2024-07-01'].map(day => completionOn(training, day).attends)).toEqual([
      4,
      4,
      'every-session',
    ])
  })
})

test('who may train whom follows from the ranks alone', () => {
  const ranks = { formator: { gives: ['trainers', 'public'], madeBy: null }, egitici: { gives: ['public'], madeBy: 'trainers' } }
  const training = { ranks } as unknown as Training
  expect(ranksFor(training, 'public')).toEqual(['formator', 'egitici'])
  expect(ranksFor(training, 'trainers')).toEqual(['formator'])
  expect(ranksFor(training, 'women')).toEqual([])
})

test('every minute of a day that is written is read again; what is none is not', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), minutes => parseHour(formatHour(minutes)) === minutes))
  expect(['9', '9.30', '09:30', '0930'].map(parseHour)).toEqual([540, 570, 570, 570])
  expect(['24', '9.60', '9.3', 'dokuz', ''].map(parseHour)).toEqual([null, null, null, null, null])
})

describe('the code of a certificate', () => {
  const codes = fc.infiniteStream(fc.nat()).map(numbers => writeCode(below => numbers.next().value % below))

  test('is read again however it is typed from paper', () => {
    fc.assert(
      fc.property(codes, code => {
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/)
        for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('1', 'ı').replaceAll('0', 'o')])
          expect(readCode(typed)).toBe(code)
      }),
    )
  })

  test('is nothing shorter, longer, or with other letters', () => {
    for (const typed of ['', 'K7QM', `${'A'.repeat(21)}`, 'U'.repeat(20), '%'.repeat(20)]) expect(readCode(typed)).toBeNull()
  })
})

test('initials betray no name', () => {
  expect(initialsOf('Işıl Nur ÖRNEK')).toBe('I. N. Ö.')
  expect(initialsOf(' ipek  çiçek ')).toBe('İ. Ç.')
})
