import type { Act } from '#kernel/act/contract.ts'
import type { Change } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { oneOf } from '#platform/database/prepared.server.ts'
import { asRole, together } from '#platform/database/transaction.server.ts'
import type { Figure, StateRow, Step } from './contract.ts'
import { type Delta, difference, firstStep } from './deltas.ts'

/** A subject as a figure counts it, with all who were merged into it. */
interface Family {
  root: string
  members: readonly string[]
}

/**
 * What changes of rows do to a figure of distinct subjects: each subject counts once, on the first of its days. Persons who were merged
 * are one subject: a merge takes the second of them back, on the day of the merge and with its reason, and a split brings them back.
 */
export async function distinctDeltas(
  tx: Transaction,
  { id, source }: Figure,
  changed: string,
  changes: readonly Change[],
): Promise<(Delta & { act: Act })[]> {
  if (!source?.distinctBy) return []
  const { table, distinctBy, steps } = source
  const subjects = new Map<string, Act>()
  for (const { act, before, after } of changes)
    for (const subject of touchedBy(changed, source, before, after)) if (!subjects.has(subject)) subjects.set(subject, act)
  if (subjects.size === 0) return []

  const touched = [...subjects.keys()]
  holdSubjects(tx, touched)
  const families = distinctBy === 'person_id' ? await mergedFamilies(tx, touched) : alone(touched)
  const members = families.flatMap(family => family.members)
  holdSubjects(
    tx,
    families.map(({ root }) => root).filter(root => !subjects.has(root)),
  )
  // Where nothing is taken away, the first step of all is the first of what was written and of what is new.
  const isOnlyAdded = changed === table && changes.every(({ before }) => !before || steps(before).length === 0)
  const [written, rows] = await together([
    writtenSteps(tx, id, members),
    isOnlyAdded ? Promise.resolve(changes.map(({ after }) => after)) : rowsOf(tx, source, members),
  ])
  return families.flatMap(family => {
    const act = subjects.get(family.members.find(member => subjects.has(member))!)!
    const own = rows.filter(row => family.members.includes(String(row[distinctBy])))
    const stepsBefore = isOnlyAdded ? family.members.flatMap(member => written.get(member) ?? []) : []
    const first = firstStep([...stepsBefore, ...own.flatMap(row => steps(row))])
    return family.members.flatMap(member =>
      difference(id, member, written.get(member) ?? [], member === family.root ? first : []).map(delta => ({ ...delta, act })),
    )
  })
}

/** Of two transactions on one subject the second waits here, and then sees what the first made of the figure. */
function holdSubjects(tx: Transaction, subjects: readonly string[]) {
  if (subjects.length > 0)
    tx.send(`SELECT pg_advisory_xact_lock(hashtextextended('figure ' || subject, 0)) FROM unnest($1::text[]) AS subject`, [
      subjects.toSorted(),
    ])
}

/** A distinct subject's rows may lie in circles the actor does not see; they are read only to find the first day. */
function rowsOf(tx: Transaction, { table, distinctBy }: NonNullable<Figure['source']>, subjects: readonly string[]) {
  const { isOneOf, ids } = oneOf(subjects)
  return asRole(tx.client, 'hane_reclassify', () =>
    tx.query<StateRow>(`SELECT * FROM "${table}" WHERE ${distinctBy} ${isOneOf}`, [ids]),
  )
}

/** The subjects whose first day a change may have moved: the row's own, and both persons of a merge or a split. */
function touchedBy(
  changed: string,
  source: NonNullable<Figure['source']>,
  before: StateRow | undefined,
  after: StateRow,
): string[] {
  const { table, distinctBy, steps } = source
  if (changed === table)
    return steps(after).length > 0 || (before && steps(before).length > 0) ? [String(after[distinctBy!])] : []
  if (changed !== 'person' || distinctBy !== 'person_id' || !before || before.merged_into === after.merged_into) return []
  return [String(after.id), String(before.merged_into ?? after.merged_into)]
}

const alone = (subjects: readonly string[]): Family[] => subjects.map(subject => ({ root: subject, members: [subject] }))

async function mergedFamilies(tx: Transaction, persons: readonly string[]): Promise<Family[]> {
  const rows = await asRole(tx.client, 'hane_reclassify', () =>
    tx.query<{ root: string; member: string }>(
      `WITH RECURSIVE up AS (
         SELECT id, merged_into FROM person WHERE id = ANY($1)
         UNION SELECT p.id, p.merged_into FROM up JOIN person p ON p.id = up.merged_into),
       family AS (
         SELECT id AS root, id AS member FROM up WHERE merged_into IS NULL
         UNION SELECT family.root, p.id FROM family JOIN person p ON p.merged_into = family.member)
       SELECT root, member FROM family`,
      [persons],
    ),
  )
  return [...Map.groupBy(rows, row => row.root)].map(([root, family]) => ({ root, members: family.map(row => row.member) }))
}

async function writtenSteps(tx: Transaction, figure: string, subjects: readonly string[]): Promise<Map<string, Step[]>> {
  const { isOneOf, ids } = oneOf(subjects)
  const rows = await tx.query<{ subject: string; effective: string; district: number | null; delta: bigint }>(
    `SELECT subject, effective, district_id AS district, sum(delta)::bigint AS delta FROM figure_delta
     WHERE figure = $2 AND subject ${isOneOf} GROUP BY subject, effective, district_id HAVING sum(delta) <> 0`,
    [ids, figure],
  )
  const bySubject = Map.groupBy(rows, row => row.subject)
  return new Map([...bySubject].map(([subject, steps]) => [subject, steps.map(({ subject: _, ...step }) => step)]))
}
