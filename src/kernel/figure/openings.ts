import { type Day, isDay } from '#platform/day/day.ts'
import { moneyFromDecimal } from '#platform/money/money.ts'
import type { Figure } from './contract.ts'

/** A total taken over from an older system: what happened, or stood, up to and including `until`. */
export interface Opening {
  readonly figure: string
  /** The district's name; null for the whole province. */
  readonly district: string | null
  /** Units of the figure; kuruş for money. */
  readonly value: bigint
  readonly until: Day
  readonly source: string
}

export class OpeningsError extends Error {
  override readonly name = 'OpeningsError'
}

const header = 'figure;district;value;until;source'

/**
 * Reads `figure;district;value;until;source`: value a whole number, or lira with a decimal point for figures in TRY.
 * Throws OpeningsError with the number of the line on a wrong header, an unknown figure or district, a figure that is a sum of
 * others, a value or day that is none, an empty source, or a second line for the same figure, district and source.
 */
export function parseOpenings(csv: string, figures: readonly Figure[], districts?: readonly string[]): Opening[] {
  const lines = csv.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines[0] !== header) throw new OpeningsError(`line 1: the header must be ${header}`)
  const figureOf = new Map(figures.map(figure => [figure.id, figure]))
  const seen = new Set<string>()
  const openings: Opening[] = []
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue
    const refuse = (problem: string) => new OpeningsError(`line ${index + 1}: ${problem}`)
    const cells = line.split(';').map(cell => cell.trim())
    if (cells.length !== 5) throw refuse(`${cells.length} columns instead of 5`)
    const [id, district, value, until, source] = cells as [string, string, string, string, string]
    const figure = figureOf.get(id)
    if (!figure) throw refuse(`no figure has the id ${JSON.stringify(id)}`)
    if (figure.sumOf) throw refuse(`${id} is the sum of ${figure.sumOf.join(', ')} and has no opening of its own`)
    if (district !== '' && districts && !districts.includes(district))
      throw refuse(`no district has the name ${JSON.stringify(district)}`)
    if (!isDay(until)) throw refuse(`${JSON.stringify(until)} is not a day (YYYY-MM-DD)`)
    if (source === '') throw refuse('the source is empty')
    const key = [id, district, source].join(';')
    if (seen.has(key)) throw refuse(`${id} stands twice${district === '' ? '' : ` for ${district}`} with the same source`)
    seen.add(key)
    const amount = amountOf(figure, value)
    if (amount === null)
      throw refuse(`${JSON.stringify(value)} is not ${figure.unit === 'TRY' ? 'an amount such as 1234.50' : 'a whole number'}`)
    openings.push({ figure: id, district: district === '' ? null : district, value: amount, until, source })
  }
  return openings
}

function amountOf(figure: Figure, text: string): bigint | null {
  if (figure.unit !== 'TRY') return /^\d+$/.test(text) ? BigInt(text) : null
  return /^\d+(?:\.\d{1,2})?$/.test(text) ? moneyFromDecimal(text) : null
}
