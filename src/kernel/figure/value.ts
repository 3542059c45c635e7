import type { Day } from '#platform/day/day.ts'
import { decimalString, formatNumber, printedMoney } from '#platform/money/money.ts'
import type { Figure } from './contract.ts'

/** An opening as the maths sees it; `District` is a number in the database, a name in the data file. */
export interface OpeningRow<District = number> {
  readonly figure: string
  readonly district: District | null
  readonly value: bigint
  readonly until: Day
}

/** A change that acts made, or a sum of such changes of one district. */
export interface DeltaRow<District = number> {
  readonly figure: string
  readonly district: District | null
  readonly effective: Day
  readonly delta: bigint
}

/** Units of the figure; kuruş for money. */
export interface FigureValue<District = number> {
  readonly value: bigint
  /** The part made by acts recorded here, and the part taken over. */
  readonly records: bigint
  readonly opening: bigint
  /** By district; null when a part of the value has no district, or when there is nothing. */
  readonly byDistrict: ReadonlyMap<District, bigint> | null
}

/**
 * The figure as of the end of the day `asOf`: openings up to that day and deltas that took effect by then (from `countsFrom` on,
 * where the figure has it). Rows of other figures are left out; a sum of other figures takes the rows of those.
 */
export function figureValue<District = number>(given: {
  figure: Figure
  openings: readonly OpeningRow<District>[]
  deltas: readonly DeltaRow<District>[]
  asOf: Day
}): FigureValue<District> {
  const { figure, asOf } = given
  const parts = new Set(figure.sumOf ?? [figure.id])
  const from = figure.countsFrom ?? ''
  const openings = given.openings.filter(row => parts.has(row.figure) && row.until >= from && row.until <= asOf)
  const deltas = given.deltas.filter(row => parts.has(row.figure) && row.effective >= from && row.effective <= asOf)
  const opening = sum(openings.map(row => row.value))
  const records = sum(deltas.map(row => row.delta))
  const placed = [
    ...openings.map(row => ({ district: row.district, amount: row.value })),
    ...deltas.map(row => ({ district: row.district, amount: row.delta })),
  ]
  return { value: opening + records, records, opening, byDistrict: districtsOf(placed) }
}

/** As the booklet prints it: '12.345', '1,23 milyar TL'. */
export function printedValue(figure: Pick<Figure, 'unit' | 'printed'>, value: bigint): string {
  return figure.unit === 'TRY' ? printedMoney(value, figure.printed) : formatNumber(value)
}

/** Whether what is printed is the whole value; with a unit word it is rounded. */
export const isExact = ({ printed }: Pick<Figure, 'printed'>): boolean => printed === 'tam'

/** As the API carries it: '12345', and money in lira '12345.00'. */
export function valueText(figure: Pick<Figure, 'unit'>, value: bigint): string {
  return figure.unit === 'TRY' ? decimalString(value) : String(value)
}

function districtsOf<District>(rows: readonly { district: District | null; amount: bigint }[]): Map<District, bigint> | null {
  if (rows.length === 0) return null
  const totals = new Map<District, bigint>()
  for (const { district, amount } of rows) {
    if (amount === 0n) continue
    if (district === null) return null
    totals.set(district, (totals.get(district) ?? 0n) + amount)
  }
  return totals
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}
