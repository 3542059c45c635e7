import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseOpenings } from '#kernel/figure/openings.ts'
import { figureValue, printedValue } from '#kernel/figure/value.ts'
import {
  chapters,
  entitlementNames,
  figures,
  findProgramme,
  getProgramme,
  programmes,
  registeredEntitlements,
} from './registry.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const expected: { id: string; printed: string }[] = JSON.parse(read('../../tests/expected-figures.json'))
const openings = parseOpenings(
  read('../demo/opening-balances.csv'),
  figures.map(({ figure }) => figure),
)

describe('the registry', () => {
  test('has seven chapters in the booklet’s order', () => {
    expect(chapters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(new Set(chapters.map(({ id }) => id)).size).toBe(7)
  })

  test('has thirty-one programmes, each once, in the chapter that it names', () => {
    expect(programmes).toHaveLength(31)
    expect(new Set(programmes.map(({ id }) => id)).size).toBe(31)
    for (const chapter of chapters) for (const programme of chapter.programmes) expect(programme.chapter).toBe(chapter.id)
  })

  test('has the figures F01 to F59, each once and in order', () => {
    expect(figures.map(({ figure }) => figure.id)).toEqual(expected.map(({ id }) => id))
  })

  test('finds a programme by its id and refuses an id that none has', () => {
    expect(getProgramme('evde-bakim').name.tr).toBe('Evde bakım yardımı')
    expect(findProgramme('evde')).toBeUndefined()
    expect(() => getProgramme('evde')).toThrow('no programme has the id "evde"')
  })

  test('says which programmes decide by conditions', () => {
    expect(programmes.filter(({ stage }) => stage === 'worked').map(({ id }) => id)).toEqual([
      'shm',
      'asdep',
      'aep',
      'cocuk-evi',
      'finansal-okuryazarlik',
      'umut-evi',
      'ozel-huzurevi',
      'evde-bakim',
      'seyahat-karti',
      'yatirim',
    ])
  })
})

test('every benefit by conditions has a name of its own in both languages', () => {
  for (const language of ['tr', 'en'] as const) {
    const names = registeredEntitlements.map(({ name }) => name[language].trim())
    expect(names).not.toContain('')
    expect(new Set(names).size).toBe(registeredEntitlements.length)
  }
  expect(Object.keys(entitlementNames).filter(id => !registeredEntitlements.some(each => each.id === id))).toEqual([])
})

describe.each(programmes)('the programme $id', programme => {
  test('is named and told in both languages', () => {
    for (const text of [programme.name, programme.about, ...Object.values(programme.strands).map(({ name }) => name)]) {
      expect(text.tr.trim()).not.toBe('')
      expect(text.en.trim()).not.toBe('')
      expect(text.tr).not.toBe(text.en)
    }
    for (const about of Object.values(programme.about)) expect(about.length).toBeGreaterThan(80)
  })

  test('has a strand, a legal ground with its confidence, and a figure', () => {
    expect(Object.keys(programme.strands)).not.toHaveLength(0)
    expect(programme.law.map(({ confidence }) => confidence).filter(Boolean)).not.toHaveLength(0)
    expect(programme.law.every(({ title }) => title.trim() !== '')).toBe(true)
    expect(programme.figures).not.toHaveLength(0)
  })
})

describe.each(figures)('the figure $figure.id', ({ figure }) => {
  test('has a label and a sentence with one place for its number', () => {
    for (const language of ['tr', 'en'] as const) {
      expect(figure.label[language].trim()).not.toBe('')
      expect(figure.label[language].length).toBeLessThanOrEqual(70)
      expect(figure.sentence[language].split('{n}')).toHaveLength(2)
      expect(figure.sentence[language]).toMatch(/\.$/)
    }
  })

  test('is printed with a unit word exactly when it is money', () => {
    expect(figure.unit === 'TRY').toBe(figure.printed !== 'tam')
  })

  test('sums only figures of its own unit', () => {
    const parts = figures.filter(({ figure: part }) => figure.sumOf?.includes(part.id))
    expect(parts).toHaveLength(figure.sumOf?.length ?? 0)
    for (const part of parts) expect(part.figure.unit).toBe(figure.unit)
  })
})

describe('the opening balances', () => {
  const worth = (id: string, from = openings) =>
    figureValue({
      figure: figures.find(({ figure }) => figure.id === id)!.figure,
      openings: from,
      deltas: [],
      asOf: '2024-09-30',
    })

  const isFed = (id: string) => figures.some(({ figure }) => figure.id === id && figure.source)
  const carried = figures.filter(({ figure: { source, sumOf } }) => !source && !sumOf?.some(isFed))
  test.each(carried.map(({ figure }) => figure))('carry $id wholly, as it is printed', figure => {
    const wanted = expected.find(({ id }) => id === figure.id)!
    expect(printedValue(figure, worth(figure.id).value)).toBe(wanted.printed)
  })

  test('are absent where records carry the figure alone', () => {
    const carried = new Set(openings.map(({ figure }) => figure))
    expect(['F01', 'F48', 'F50', 'F51', 'F54'].filter(id => carried.has(id))).toEqual([])
  })

  test('of visited households are told for each of thirty districts', () => {
    const { byDistrict, opening } = worth('F02')
    expect(byDistrict!.size).toBe(30)
    expect([...byDistrict!.values()].every(value => value > 0n)).toBe(true)
    expect([...byDistrict!.values()].reduce((sum, value) => sum + value, 0n)).toBe(opening)
  })

  test('move their figure and the sum that it belongs to when one of them is changed', () => {
    const changed = openings.map(row => (row.figure === 'F28' ? { ...row, value: row.value + 1n } : row))
    expect(worth('F28', changed).value - worth('F28').value).toBe(1n)
    expect(worth('F31', changed).value - worth('F31').value).toBe(1n)
  })
})
