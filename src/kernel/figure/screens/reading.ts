import { formatDay, isDay } from '#platform/day/day.ts'
import type { Language } from '#platform/i18n/text.ts'
import { formatMoney, formatNumber, moneyFromDecimal } from '#platform/money/money.ts'
import { withSuffix } from '#platform/turkish/suffix.ts'
import type { FigureValue } from '../endpoints.ts'
import type { SayFigures } from './messages.ts'

/** A figure's value or part as it is read on screens; `value` is a decimal string, lira for TRY. */
export function amountOf(value: string, unit: string, language: Language): string {
  return unit === 'TRY' ? formatMoney(moneyFromDecimal(value), language) : formatNumber(BigInt(value), language)
}

/** '+12', '−3'; an unchanged value has no sign. */
export function changeOf(change: string, unit: string, language: Language): string {
  const amount = amountOf(change.replace('-', ''), unit, language)
  if (change.startsWith('-')) return `−${amount}`
  return Number(change) === 0 ? amount : `+${amount}`
}

/** Whether acts recorded in Hane make any part of the number. */
export const isFed = (figure: FigureValue): boolean => Number(figure.records) !== 0

/** '4’ü' in Turkish, '4' in English: how many of them. */
export const countOf = (count: number, language: Language): string =>
  language === 'tr' ? withSuffix(String(count), 'possessive') : String(count)

/** Over which time the number is taken, in words. */
export function measureOf(figure: FigureValue, language: Language, say: SayFigures): string {
  if (figure.measure === 'stock') return say('stockOn', { day: formatDay(figure.asOf) })
  if (figure.since === null) return say(figure.measure === 'constant' ? 'constant' : 'flow')
  const start = isDay(figure.since) ? formatDay(figure.since) : figure.since
  const since = language === 'tr' ? withSuffix(start, 'ablative') : start
  return say(figure.measure === 'constant' ? 'constantSince' : 'flowSince', { since })
}

/** What a page of figures shows, as it stands in its address. */
export interface FigureAddress {
  chapter?: string
  figure?: string
  knownOn?: string
  after?: string
}

const names = { chapter: 'bolum', figure: 'gosterge', knownOn: 'gun', after: 'sonra' } as const

/** Reads the query of an address; a day that is none is left out. */
export function readAddress(search: Readonly<Record<string, unknown>>): FigureAddress {
  const text = (name: string) => (search[name] === undefined ? undefined : String(search[name]))
  const knownOn = text(names.knownOn)
  return {
    chapter: text(names.chapter),
    figure: text(names.figure),
    knownOn: isDay(knownOn) ? knownOn : undefined,
    after: text(names.after),
  }
}

/** '/gostergeler?bolum=women&gun=2024-09-15': the same view for whoever opens it. */
export function addressFor(page: string, address: FigureAddress): string {
  const given = Object.entries(names).flatMap(([part, name]) => {
    const value = address[part as keyof FigureAddress]
    return value ? [[name, value]] : []
  })
  return given.length === 0 ? page : `${page}?${new URLSearchParams(given)}`
}

/** The districts of a figure, a line each: semicolons, UTF-8 with BOM, CRLF. */
export function districtCsv(figure: FigureValue): string {
  const rows = (figure.byDistrict ?? []).map(({ district, value }) => [
    figure.id,
    district,
    String(value),
    figure.unit,
    figure.asOf,
  ])
  return `\uFEFF${[['id', 'district', 'value', 'unit', 'as_of'], ...rows].map(row => `${row.join(';')}\r\n`).join('')}`
}
