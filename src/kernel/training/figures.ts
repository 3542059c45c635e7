import type { FigureSource } from '#kernel/figure/contract.ts'
import { day, districtOf, optionalDay, standing } from '#kernel/figure/steps.ts'

/** Modules of a programme's catalogue on a day. */
export function modulesInForce(programmeId: string): FigureSource {
  return {
    table: 'training_module',
    steps: row => (row.programme_id === programmeId ? standing(row, day(row, 'from_day'), optionalDay(row, 'until_day')) : []),
  }
}

/** People who came to a session of a programme: each counts once, on the first day. Those who learn to train are left out. */
export function peopleTaught(programmeId: string): FigureSource {
  return {
    table: 'attendance',
    distinctBy: 'person_id',
    beside: { tr: 'Katılım', en: 'Attendances' },
    steps: row =>
      row.programme_id === programmeId && row.audience !== 'trainers' && row.state === 'came'
        ? [{ effective: day(row, 'on_day'), delta: 1n, district: districtOf(row) }]
        : [],
  }
}

/** Courses of a programme that were held to their end, on the day of their last session. */
export function coursesHeld(programmeId: string): FigureSource {
  return {
    table: 'course',
    steps: row =>
      row.programme_id === programmeId && row.audience !== 'trainers' && row.state === 'completed'
        ? [{ effective: day(row, 'completed_on'), delta: 1n, district: null }]
        : [],
  }
}
