import type { Edition, EditionFigure } from '#booklet/contract.ts'
import type { FigureUnit } from '#kernel/figure/contract.ts'
import { classLimits, classOf } from '#kernel/figure/district-classes.ts'
import { unitWord } from '#kernel/figure/unit-words.ts'
import type { Language } from '#platform/i18n/text.ts'
import { classColours, districtTiles } from './tile-map.ts'
import { type Words, wordsOf } from './words.ts'

export interface PrintedTile {
  district: string
  short: string
  column: number
  row: number
  /** '3.090', or the words for missing data. */
  text: string
  /** null: no data. */
  class: number | null
}

export interface PrintedMap {
  tiles: PrintedTile[]
  legend: { class: number; text: string }[]
  /** The whole map in words, for those who do not see it. */
  spoken: string
}

export interface PrintedFigure {
  id: string
  label: string
  sentence: string
  /** '4,08 milyar TL' = number '4,08' and suffix 'milyar TL'. */
  printed: string
  number: string
  suffix: string
  unit: string
  records: string
  opening: string
  /** Parts of the value between 0 and 1, for bars only. */
  recordsShare: number
  openingShare: number
  since: string
  note: string
  map: PrintedMap | null
}

export interface PrintedProgramme {
  id: string
  name: string
  about: string
  figures: PrintedFigure[]
}

export interface PrintedChapter {
  id: string
  number: number
  name: string
  lead: string
  programmes: PrintedProgramme[]
}

/** An edition in one language with every string ready to set; the Typst template and the HTML page read nothing else. */
export interface PrintModel {
  language: Language
  id: string
  province: string
  title: string
  asOf: string
  knownOn: string
  /** [year, month, day], for the document's own date. */
  date: number[]
  draft: boolean
  words: Words
  chapters: PrintedChapter[]
  checks: { id: string; text: string; outcome: 'holds' | 'warning' | 'information'; outcomeWord: string; explanation: string }[]
  colours: { fill: string; ink: string }[]
}

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, '.')

/** '5068412000.00' → '5.068.412.000 TL'; kuruş are written when there are any. Other units: '27158' → '27.158'. */
export function printedAmount(value: string, unit: FigureUnit): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value)
  if (!match) return value
  const [, sign = '', whole = '', fraction = ''] = match
  const cents = /[1-9]/.test(fraction) ? `,${fraction}` : ''
  return `${sign}${grouped(whole)}${cents}${unit === 'TRY' ? ' TL' : ''}`
}

/** '2024-09-30' → '30.09.2024'; a year stays a year. */
export function printedDay(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  return match ? `${match[3]}.${match[2]}.${match[1]}` : day
}

function noteOf(figure: EditionFigure, words: Words, language: Language): string {
  const { unit } = figure
  const opening = `${words.opening} ${printedAmount(figure.opening, unit)} (${figure.openingSource ?? words.noSource})`
  const parts = [`${words.haneRecords} ${printedAmount(figure.records, unit)}`, Number(figure.opening) === 0 ? '' : opening]
  const when = {
    stock: `${words.day}: ${printedDay(figure.asOf)}.`,
    flow: `${words.period}: ${figure.since === null ? '' : `${printedDay(figure.since)}–`}${printedDay(figure.asOf)}.`,
    constant: `${words.fixed}.`,
  }[figure.measure]
  const precision = figure.exact ? `${words.exact}.` : `${words.rounded} ${printedAmount(figure.value, unit)}.`
  const sources = `${words.source}: ${parts.filter(Boolean).join('; ')}.`
  return [
    sources,
    when,
    `${words.unit}: ${unitWord(unit, language)}.`,
    precision,
    figure.note?.[language] ?? '',
    figure.beside ? `${figure.beside.label[language]}: ${grouped(figure.beside.value)} (${words.haneRecords}).` : '',
    figure.byDistrict === null ? '' : words.schematic,
  ]
    .filter(Boolean)
    .join(' ')
}

function legendOf(limits: readonly number[], highest: number, words: Words): { class: number; text: string }[] {
  const text = (value: number) => grouped(String(value))
  if (limits.length === 0) return [{ class: 0, text: highest === 0 ? '0' : `0–${text(highest)}` }]
  return [0, ...limits].map((from, index) => {
    const next = limits[index]
    if (next === undefined) return { class: index, text: `${text(from)} ${words.andMore}` }
    return { class: index, text: next - 1 === from ? text(from) : `${text(from)}–${text(next - 1)}` }
  })
}

function mapOf(figure: EditionFigure, words: Words, language: Language): PrintedMap | null {
  if (figure.byDistrict === null) return null
  const values = new Map(figure.byDistrict.map(entry => [entry.district, entry.value]))
  const limits = classLimits([...values.values()])
  const tiles = districtTiles.map(tile => {
    const value = values.get(tile.district)
    const shown = value === undefined ? words.noData : grouped(String(value))
    return { ...tile, text: shown, class: value === undefined ? null : classOf(value, limits) }
  })
  const list = tiles.map(tile => `${tile.district} ${tile.text}`).join(', ')
  const title = `${figure.label[language]}, ${words.byDistrict.toLocaleLowerCase(language)} (${unitWord(figure.unit, language)})`
  return { tiles, legend: legendOf(limits, Math.max(0, ...values.values()), words), spoken: `${title}: ${list}` }
}

function printedFigure(figure: EditionFigure, words: Words, language: Language): PrintedFigure {
  const split = /^([-+]?[\d.,]+)\s*(.*)$/s.exec(figure.printed)
  const records = Math.max(0, Number(figure.records))
  const opening = Math.max(0, Number(figure.opening))
  const sum = records + opening
  return {
    id: figure.id,
    label: figure.label[language],
    sentence: figure.sentence[language].replaceAll('{n}', figure.printed),
    printed: figure.printed,
    number: split?.[1] ?? figure.printed,
    suffix: split?.[2] ?? '',
    unit: unitWord(figure.unit, language),
    records: printedAmount(figure.records, figure.unit),
    opening: printedAmount(figure.opening, figure.unit),
    recordsShare: sum === 0 ? 0 : records / sum,
    openingShare: sum === 0 ? 0 : opening / sum,
    since: figure.since === null ? '' : printedDay(figure.since),
    note: noteOf(figure, words, language),
    map: mapOf(figure, words, language),
  }
}

/** Throws when a programme names a figure that the edition does not carry: a booklet with a hole is not printed. */
export function printModel(edition: Edition, language: Language): PrintModel {
  const words = wordsOf(language)
  const figures = new Map(edition.figures.map(figure => [figure.id, figure]))
  const figureOf = (id: string, programme: string) => {
    const figure = figures.get(id)
    if (!figure) throw new Error(`Edition ${edition.id}: figure ${id} of programme ${programme} is missing`)
    return printedFigure(figure, words, language)
  }
  return {
    language,
    id: edition.id,
    province: edition.province,
    title: edition.title[language],
    asOf: printedDay(edition.asOf),
    knownOn: printedDay(edition.knownOn),
    date: edition.knownOn.split('-').map(Number),
    draft: edition.draft,
    words,
    chapters: edition.chapters.map(chapter => ({
      id: chapter.id,
      number: chapter.number,
      name: chapter.name[language],
      lead: chapter.lead[language],
      programmes: chapter.programmes.map(programme => ({
        id: programme.id,
        name: programme.name[language],
        about: programme.about[language],
        figures: programme.figures.map(id => figureOf(id, programme.id)),
      })),
    })),
    checks: edition.checks.map(check => ({
      id: check.id,
      text: check.text,
      outcome: check.outcome,
      outcomeWord: words[check.outcome],
      explanation: check.explanation[language],
    })),
    colours: [...classColours],
  }
}
