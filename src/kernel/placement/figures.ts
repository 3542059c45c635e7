import type { FigureSource } from '#kernel/figure/contract.ts'
import { day, districtOf, optionalDay, standing } from '#kernel/figure/steps.ts'

/** People in places of one strand on a day: on leave, in hospital and missing ones are counted, a known end is written at once. */
export function placementsInForce(programmeId: string, strand: string): FigureSource {
  return {
    table: 'placement',
    steps: row =>
      row.programme_id === programmeId && row.strand === strand
        ? standing(row, day(row, 'from_day'), optionalDay(row, 'until_day'))
        : [],
  }
}

/** Stays of a programme that ended on one ground, each on its last day: adoptions by court decision. */
export function placementsEndedOn(programmeId: string, ground: string): FigureSource {
  return {
    table: 'placement',
    steps: row =>
      row.programme_id === programmeId && row.state === 'ended' && row.ground === ground
        ? [{ effective: day(row, 'until_day'), delta: 1n, district: districtOf(row) }]
        : [],
  }
}

/** Families that have opened their home: units with a household, open while a child lives there. */
export function familiesWithChildren(): FigureSource {
  return {
    table: 'unit',
    steps: row =>
      row.household_id && isFoster(row.serves) ? standing(row, day(row, 'opened_on'), optionalDay(row, 'closed_on')) : [],
  }
}

const isFoster = (serves: unknown) => (serves as { care?: string } | null)?.care === 'koruyucu-aile'
