import type { Transaction } from '#kernel/act/transaction.server.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { addDays } from '#platform/day/day.ts'
import type { CourseWork } from './contract.ts'

const daysAhead = 14
const mostListed = 12

/** What waits for whoever takes attendance: of programmes that are worked here. */
export async function courseWork(tx: Transaction): Promise<CourseWork> {
  const worked = tx.hane.programmes.filter(programme => definitionOf(programme, 'training')).map(programme => programme.id)
  const { unnamed } = await tx.get<{ unnamed: number }>(
    `SELECT count(*)::int AS unnamed FROM training_module
     WHERE name IS NULL AND from_day <= $1 AND (until_day IS NULL OR until_day > $1) AND programme_id = ANY($2)`,
    [tx.today, worked],
  )
  return {
    sessions: await tx.query(
      `SELECT s.id, c.id AS "courseId", c.title, c.number, s.on_day AS "onDay", v.name AS venue,
         (SELECT count(*)::int FROM enrolment e WHERE e.course_id = c.id AND e.state = 'enrolled') AS enrolled
       FROM course_session s JOIN course c ON c.id = s.course_id JOIN venue v ON v.id = s.venue_id
       WHERE s.state = 'planned' AND s.on_day <= $1 AND c.programme_id = ANY($2) ORDER BY s.on_day, s.starts_at, s.id LIMIT ${mostListed}`,
      [addDays(tx.today, daysAhead), worked],
    ),
    toFinish: await tx.query(
      `SELECT c.id, c.title, c.number, max(s.on_day) AS "lastOn" FROM course c JOIN course_session s ON s.course_id = c.id AND s.state <> 'cancelled'
       WHERE c.state = 'planned' AND c.programme_id = ANY($1) GROUP BY c.id HAVING bool_and(s.state = 'done') ORDER BY 4, c.id LIMIT ${mostListed}`,
      [worked],
    ),
    unnamedModules: unnamed,
  }
}
