import type { Day } from '#platform/day/day.ts'
import type { FigureSource, StateRow } from './contract.ts'
import { day, districtOf, kurus, optionalDay, standing } from './steps.ts'

/** Organisations of one kind that are open on a day: 'shm', 'sydv', … */
export function openOrganisations(kind: string): FigureSource {
  return {
    table: 'organisation',
    steps: row => (row.kind === kind ? standing(row, day(row, 'opened_on'), optionalDay(row, 'closed_on')) : []),
  }
}

/** Households whose door was opened: each counts once, on its first completed visit. */
export function householdsVisited(): FigureSource {
  return {
    table: 'visit',
    distinctBy: 'household_id',
    steps: row =>
      row.state === 'done' && row.outcome === 'done'
        ? [{ effective: day(row, 'done_on'), delta: 1n, district: districtOf(row) }]
        : [],
  }
}

/** Awards of one programme in force on a day: the day is within the award and not suspended. */
export function awardsInForce(programmeId: string): FigureSource {
  return {
    table: 'award',
    steps: row =>
      row.programme_id === programmeId && row.state !== 'void' ? unsuspended(row).flatMap(p => standing(row, ...p)) : [],
  }
}

/** Money of one programme that was paid, in kuruş, on the day of payment. */
export function paymentsMade(programmeId: string): FigureSource {
  return {
    table: 'payment_line',
    steps: row =>
      row.programme_id === programmeId && row.state === 'paid'
        ? [{ effective: day(row, 'paid_on'), delta: kurus(row), district: districtOf(row) }]
        : [],
  }
}

/** Money of one programme that was decided for a month, in kuruş, whether or not it was paid: allocation is not payment. */
export function allocationsMade(programmeId: string): FigureSource {
  return {
    table: 'payment_line',
    steps: row =>
      row.programme_id === programmeId ? [{ effective: day(row, 'month'), delta: kurus(row), district: districtOf(row) }] : [],
  }
}

/** Households that money of one programme reached: each counts once, on the day of its first payment. */
export function householdsPaid(programmeId: string): FigureSource {
  return {
    table: 'payment_line',
    distinctBy: 'household_id',
    steps: row =>
      row.programme_id === programmeId && row.state === 'paid'
        ? [{ effective: day(row, 'paid_on'), delta: 1n, district: districtOf(row) }]
        : [],
  }
}

/** Applications to one programme: each case counts on the day it was opened. */
export function applicationsTaken(programmeId: string): FigureSource {
  return {
    table: 'case',
    steps: row =>
      row.programme_id === programmeId ? [{ effective: day(row, 'opened_on'), delta: 1n, district: districtOf(row) }] : [],
  }
}

/** Persons whom one programme served: each counts once, on the day of their first case; apart by client group where one is named. */
export function personsServed(programmeId: string, clientGroup?: 'woman' | 'man' | 'child'): FigureSource {
  return {
    table: 'case',
    distinctBy: 'person_id',
    steps: row =>
      row.programme_id === programmeId && (clientGroup === undefined || row.client_group === clientGroup)
        ? [{ effective: day(row, 'opened_on'), delta: 1n, district: districtOf(row) }]
        : [],
  }
}

type Span = readonly [from: Day, until: Day | null]

/** A row’s period without its suspensions, which may overlap or reach beyond it. */
export function unsuspended(row: StateRow): Span[] {
  let spans: Span[] = [[day(row, 'from_day'), optionalDay(row, 'until_day')]]
  for (const [from, until] of suspensionsOf(row)) spans = spans.flatMap(span => without(span, from, until))
  return spans
}

function without([from, until]: Span, gapFrom: Day, gapUntil: Day | null): Span[] {
  const before: Span = [from, earlier(until, gapFrom)]
  const after: Span | null = gapUntil === null ? null : [from > gapUntil ? from : gapUntil, until]
  return [before, after].filter((span): span is Span => span !== null && (span[1] === null || span[0] < span[1]))
}

function earlier(a: Day | null, b: Day): Day {
  return a === null || b < a ? b : a
}

function suspensionsOf(row: StateRow): Span[] {
  if (!Array.isArray(row.suspensions)) throw new TypeError('suspensions is not a list')
  const spans = row.suspensions.map((gap: StateRow): Span => [day(gap, 'from'), optionalDay(gap, 'until')])
  return spans.filter(([from, until]) => until === null || from < until)
}
