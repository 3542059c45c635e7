import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#platform/day/day.ts'
import type { Asked, Licence } from './definition.ts'
import { permitsInForce } from './figures.ts'
import type { FindingLine } from './inspection-contract.ts'
import { answerTo, beyond, questionsOf } from './questions.ts'
import { lacksOf } from './requirements.ts'

const asked = (id: string, confidence: Asked['confidence'] = 'found'): Asked => ({
  id,
  label: { tr: `${id} belgesi`, en: `paper ${id}` },
  law: 'deneme',
  confidence,
})

const definition: Licence = {
  numberPrefix: 'DN',
  permit: { tr: 'Deneme ruhsatı', en: 'Trial licence' },
  kinds: [
    { id: 'house', name: { tr: 'Ev', en: 'House' }, law: 'deneme', confidence: 'found' },
    { id: 'club', name: { tr: 'Kulüp', en: 'Club' }, law: 'deneme', confidence: 'found', until: '2025-12-27' },
  ],
  papers: [asked('law'), asked('custom', 'unconfirmed')],
  checklist: [asked('a'), asked('b'), asked('c')],
  fewestPlaces: [
    { since: '2008-08-07', places: 20, law: 'deneme', confidence: 'found' },
    { since: '2026-01-01', places: 25, law: 'deneme', confidence: 'found' },
  ],
  remedy: null,
}

const complete = { kind: 'house', papers: ['law', 'custom'], isInspected: true, openFindings: 0 }
const day = fc.integer({ min: 0, max: 9000 }).map(after => addDays('2008-08-07', after))

describe('what stands against a permit', () => {
  test('is the number of places, and only when there are fewer than the day’s limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), day, (capacity, on) => {
        const limit = on >= '2026-01-01' ? 25 : 20
        expect(lacksOf(definition, { ...complete, capacity }, on).map(lack => lack.id)).toEqual(
          capacity < limit ? ['fewest-places'] : [],
        )
      }),
    )
  })

  test('is the kind from the day on which the regulation leaves it', () => {
    const ids = (on: string) => lacksOf(definition, { ...complete, kind: 'club', capacity: 30 }, on).map(lack => lack.id)
    expect([ids('2025-12-26'), ids('2025-12-27')]).toEqual([[], ['kind']])
  })

  test('is hard for a paper of the law, and a warning for a customary one', () => {
    const lacks = lacksOf(definition, { ...complete, papers: [], capacity: 30 }, '2024-09-30')
    expect(lacks.map(({ id, kind }) => [id, kind])).toEqual([
      ['law', 'hard'],
      ['custom', 'warn'],
    ])
  })

  test('is nothing where the programme has no conditions', () => {
    expect(lacksOf(undefined, { ...complete, isInspected: false, capacity: 1 }, '2024-09-30')).toEqual([])
  })
})

describe('what an inspection asks', () => {
  const open = (id: string, item: string | null) => ({ id, item, words: `${id} bozuk` }) as FindingLine

  test('is the list and every open finding, each once', () => {
    const findings = fc.uniqueArray(fc.constantFrom('a', 'b', 'gone', null), { selector: item => String(item) })
    fc.assert(
      fc.property(findings, items => {
        const before = items.map((item, place) => open(`finding ${place}`, item))
        const questions = questionsOf(definition.checklist, 'planned', before)
        expect(questions.filter(({ item }) => ['a', 'b', 'c'].includes(item ?? ''))).toHaveLength(3)
        expect(questions.filter(({ finding }) => finding)).toHaveLength(before.length)
        const follow = questionsOf(definition.checklist, 'follow-up', before)
        expect(follow.map(({ finding }) => finding?.id).sort()).toEqual(before.map(({ id }) => id).sort())
      }),
    )
  })

  test('is answered by its item, or by the finding that is open on it; the rest was seen beyond the list', () => {
    const questions = questionsOf(definition.checklist, 'planned', [open('1', 'a')])
    const answer = (item: string | null, findingId: string) =>
      ({ item, findingId, result: 'not-conform', words: 'x', dueOn: null }) as const
    const answers = [answer('a', '1'), answer('b', '2'), answer(null, '3')]
    expect(questions.map(question => answerTo(question, answers)?.findingId)).toEqual(['1', '2', undefined])
    expect(beyond(questions, answers)).toEqual([answers[2]])
  })
})

describe('permits in force', () => {
  const { steps } = permitsInForce('deneme', definition)
  const permit = {
    programme_id: 'deneme',
    kind: 'house',
    district_id: 4,
    from_day: '2014-03-03',
    until_day: null,
    suspensions: [],
  }
  const on = (row: object, when: string) =>
    steps(row as never).reduce((sum, step) => (step.effective <= when ? sum + step.delta : sum), 0n)

  test('count from the day of the permit to the day on which it is closed', () => {
    const closed = { ...permit, until_day: '2024-06-03' }
    expect([on(closed, '2014-03-02'), on(closed, '2014-03-03'), on(closed, '2024-06-02'), on(closed, '2024-06-03')]).toEqual([
      0n,
      1n,
      1n,
      0n,
    ])
  })

  test('do not count while suspended, nor an application, nor another programme’s', () => {
    const suspended = { ...permit, suspensions: [{ from: '2024-02-01', until: '2024-03-01' }] }
    expect([on(suspended, '2024-01-31'), on(suspended, '2024-02-01'), on(suspended, '2024-03-01')]).toEqual([1n, 0n, 1n])
    expect(steps({ ...permit, from_day: null } as never)).toEqual([])
    expect(steps({ ...permit, programme_id: 'another' } as never)).toEqual([])
  })

  test('of a kind that leaves the regulation end with it, and that is known at once', () => {
    const club = { ...permit, kind: 'club' }
    expect([on(club, '2025-12-26'), on(club, '2025-12-27')]).toEqual([1n, 0n])
  })

  test('are never fewer than none nor more than one a facility', () => {
    const suspensions = fc.array(
      fc.record({ from: day, until: fc.option(day) }).filter(({ from, until }) => until === null || from < until),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(suspensions, fc.option(day), fc.constantFrom('house', 'club'), day, (gaps, until, kind, when) => {
        const row = { ...permit, kind, until_day: until, suspensions: gaps }
        expect([0n, 1n]).toContain(on(row, when))
      }),
    )
  })
})
