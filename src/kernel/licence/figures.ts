import type { FigureSource, StateRow } from '#kernel/figure/contract.ts'
import { unsuspended } from '#kernel/figure/sources.ts'
import { standing } from '#kernel/figure/steps.ts'
import type { Licence } from './definition.ts'

/**
 * Permits of a programme in force on a day: within the permit's days, in no suspension, and of a kind that the regulation still covers.
 * Permits, not open organisations: what the booklet counts is licensed, and a facility that is closed for a time still is an organisation.
 */
export function permitsInForce(programmeId: string, { kinds }: Pick<Licence, 'kinds'>): FigureSource {
  const covered = (row: StateRow, until: string | null) => {
    const end = kinds.find(kind => kind.id === row.kind)?.until ?? null
    return until === null || (end !== null && end < until) ? end : until
  }
  return {
    table: 'licence',
    steps: row =>
      row.programme_id === programmeId && row.from_day !== null
        ? unsuspended(row).flatMap(([from, until]) => standing(row, from, covered(row, until)))
        : [],
  }
}
