import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as overlap from '#kernel/benefit/overlap.ts'
import { type Day, overlaps as meet, period } from '#platform/day/day.ts'
import { overlaps } from './overlaps.ts'
import { entitlements, findProgramme } from './registry.ts'

const on = '2026-02-01'
const ids = [...Object.keys(entitlements), 'evde-bakim/caregiver', 'cocuk-evi', 'ces', 'codem']
const levels: readonly overlap.OverlapLevel[] = ['person', 'household']
const held = (of: string, person = 'Ayşe', household = 'ev'): overlap.Held => ({
  of,
  person,
  household,
  during: period('2020-01-01'),
})
const overlapsOf = (awards: readonly overlap.Held[], day: Day = on) => overlap.overlapsOf(overlaps, awards, day)
const verdicts = (awards: readonly overlap.Held[], day: Day = on) =>
  overlapsOf(awards, day).map(({ rule }) => rule?.verdict ?? 'no-rule-found')

describe('what was found', () => {
  test.each([
    ['a soldier’s mother keeps her old-age pension', ['sydv/asker-ailesi', 'law-2022/old-age'], 'allowed'],
    ['a widow with the old-age pension has no widows’ aid', ['sydv/esi-vefat-etmis-kadin', 'law-2022/old-age'], 'excluded'],
    ['a beneficiary cannot be another’s caregiver', ['evde-bakim', 'evde-bakim/caregiver'], 'excluded'],
    ['support of a child and conditional education aid are to be checked', ['sed', 'sydv/sartli-egitim'], 'needs-check'],
    ['of home care and a foundation’s food nothing was found', ['evde-bakim', 'sydv/gida'], 'no-rule-found'],
  ])('%s', (_, both, verdict) => {
    expect(verdicts(both.map(id => held(id)))).toEqual([verdict])
    expect(verdicts(both.toReversed().map(id => held(id)))).toEqual([verdict])
  })

  test('the rule of caregivers holds from 16.01.2026', () => {
    const both = [held('evde-bakim'), held('evde-bakim/caregiver')]
    expect([verdicts(both, '2026-01-15'), verdicts(both, '2026-01-16')]).toEqual([['no-rule-found'], ['excluded']])
  })

  test('who lives together is another question than who has both', () => {
    const pensions = [held('law-2022/old-age'), held('law-2022/old-age', 'Ali')]
    expect(overlapsOf(pensions, on)).toMatchObject([{ level: 'household', rule: { verdict: 'allowed' } }])
    expect(verdicts([held('law-2022/old-age'), held('sydv/esi-vefat-etmis-kadin', 'Ali')])).toEqual(['no-rule-found'])
    expect(verdicts([held('law-2022/old-age'), held('sed', 'Ali', 'başka ev')])).toEqual([])
  })

  test('an award that has ended or not begun meets nothing', () => {
    const ended = { ...held('evde-bakim/caregiver'), during: period('2025-01-01', on) }
    expect(overlapsOf([held('evde-bakim'), ended], on)).toEqual([])
    expect(overlapsOf([held('evde-bakim'), ended], '2026-01-31')).toHaveLength(1)
  })
})

test('the matrix is whole and says the same in both directions; where nothing was found it does not allow', () => {
  for (const level of levels)
    for (const one of ids)
      for (const other of ids) {
        const rule = overlap.overlapBetween(overlaps, one, other, level, on)
        expect(rule).toBe(overlap.overlapBetween(overlaps, other, one, level, on))
        if (rule) expect([...rule.pair].sort()).toEqual([one, other].sort())
      }
  expect(verdicts(['evde-bakim', 'sydv/yakacak', 'seyahat-karti/disabled'].map(id => held(id)))).toEqual(
    Array(3).fill('no-rule-found'),
  )
})

test('every rule names programmes that exist, its law and its words; no two say different things of one day', () => {
  for (const { pair, law, says, confidence } of overlaps) {
    for (const id of pair) expect(ids.includes(id) || findProgramme(id) !== undefined, id).toBe(true)
    expect([law, says.tr, says.en].map(text => text.trim())).not.toContain('')
    expect(['found', 'derived', 'unconfirmed']).toContain(confidence)
  }
  const days = ({ from = '1900-01-01', until = null }: { from?: string; until?: string | null }) => period(from, until)
  overlaps.forEach((one, index) => {
    const same = overlaps
      .slice(index + 1)
      .filter(({ pair, level }) => level === one.level && [...pair].sort().join() === [...one.pair].sort().join())
    expect(same.filter(other => meet(days(one), days(other)))).toEqual([])
  })
})

test('n awards of one person that all cover the day make n(n−1)/2 pairs, in any order the same verdicts', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 6 }), of => {
      const found = overlapsOf(
        of.map(id => held(id)),
        on,
      )
      expect(found).toHaveLength((of.length * (of.length - 1)) / 2)
      const turned = overlapsOf(
        of.toReversed().map(id => held(id)),
        on,
      )
      const verdictsOf = (pairs: typeof found) => pairs.map(({ rule }) => rule?.verdict ?? 'no-rule-found').sort()
      expect(verdictsOf(turned)).toEqual(verdictsOf(found))
    }),
  )
})
