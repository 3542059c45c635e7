import type { FigureSource } from '#kernel/figure/contract.ts'
import { day, districtOf, optionalDay, standing } from '#kernel/figure/steps.ts'

/** Persons who bear a status themselves, by the registry; relatives are not counted. */
export function registeredAs(status: string): FigureSource {
  return {
    table: 'right_holder',
    steps: row =>
      row.status === status && row.relation === 'self' ? standing(row, day(row, 'since_day'), optionalDay(row, 'until_day')) : [],
  }
}

/**
 * Cards of a programme on the day on which they were handed over. A replacement or a renewal is a card of its own and counts; what
 * becomes of a card afterwards takes nothing away.
 */
export function cardsDelivered(programmeId: string): FigureSource {
  return {
    table: 'card',
    steps: row =>
      row.programme_id === programmeId && optionalDay(row, 'delivered_on')
        ? [{ effective: day(row, 'delivered_on'), delta: 1n, district: districtOf(row) }]
        : [],
  }
}

/** Appointments to public posts, on their day. */
export function appointments(programmeId: string): FigureSource {
  return {
    table: 'job_placement',
    steps: row =>
      row.programme_id === programmeId ? [{ effective: day(row, 'appointed_on'), delta: 1n, district: districtOf(row) }] : [],
  }
}
