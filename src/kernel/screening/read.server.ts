import type { z } from 'zod'
import { accessKey, circle } from '#kernel/access/roles.ts'
import { staffName } from '#kernel/act/history.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { isOpen, onRecord, unrecordedFacts } from '#kernel/benefit/on-record.ts'
import { type Receipt, receiptOf, receiptsOn } from '#kernel/benefit/receipt.ts'
import type { RegisteredEntitlement } from '#kernel/benefit/registered.ts'
import { type Coverage, mostMissing, noCoverage } from '#kernel/homes/coverage.ts'
import { isAlive } from '#kernel/household/summary.server.ts'
import { recordInUse } from '#kernel/person/records.ts'
import type { Day } from '#platform/day/day.ts'
import { notFound } from '#platform/http/problem.ts'
import { factsNeeded } from '#rules/rule.ts'
import type * as contract from './contract.ts'
import { isOfHome } from './find.ts'
import { searchable } from './start.server.ts'
import { whyOf } from './why.server.ts'

const page = 50

const columns = `s.id, s.state, s.on_day AS "onDay", ${staffName('s.started_by')} AS "startedBy", s.started_at AS "startedAt",
  s.finished_at AS "finishedAt", s.homes, s.homes_done AS "homesDone", s.found`

type Ended = { entitlementId: string; coverage: Record<string, Coverage> } & contract.Screening

/** Results that the reader's own keys show. */
interface FoundHere {
  screening: string
  entitlement: string
  count: number
}

/** The newest screening, and of each entitlement that is not secret by itself the newest that came to its end. */
export async function readScreenings(tx: Transaction): Promise<contract.Screenings> {
  const newest = await tx.find<contract.Screening>(`SELECT ${columns} FROM screening s ORDER BY s.seq DESC LIMIT 1`)
  const ended = await tx.query<Ended>(
    `SELECT DISTINCT ON (entitlement) entitlement AS "entitlementId", s.coverage, ${columns} FROM screening s, unnest(s.entitlement_ids) AS entitlement
     WHERE s.state = 'done' ORDER BY entitlement, s.seq DESC`,
  )
  const here = await tx.query<FoundHere>(
    `SELECT screening_id AS screening, entitlement_id AS entitlement, count(*)::int AS count FROM screening_result WHERE screening_id = ANY($1) GROUP BY 1, 2`,
    [ended.map(({ id }) => id)],
  )
  const known = onRecord(tx.hane.entitlements)
  const sought = searchable(tx)
  return {
    newest: newest ?? null,
    entitlements: tx.hane.entitlements.filter(isOpen).map(each => ({
      id: each.id,
      name: { ...each.name },
      chapter: each.chapter,
      isSearchable: sought.includes(each),
      isReceiptKnown: receiptOf(each) !== null,
      isOfHome: isOfHome(factsNeeded(each.entitlement.conditions, tx.today)),
      unrecorded: unrecordedFacts(each.entitlement, known, tx.today).map(({ label }) => ({ ...label })),
      done: doneOf(
        each,
        ended.find(({ entitlementId }) => entitlementId === each.id),
        here,
      ),
    })),
  }
}

function doneOf(
  { id, entitlement }: RegisteredEntitlement,
  ended: Ended | undefined,
  here: readonly FoundHere[],
): contract.DoneScreening | null {
  if (!ended) return null
  const coverage = ended.coverage[id] ?? noCoverage
  const { decided, undecided, missing } = coverage
  const { dictionary } = entitlement.conditions
  return {
    id: ended.id,
    onDay: ended.onDay,
    found: ended.found[id] ?? 0,
    foundHere: here.find(each => each.screening === ended.id && each.entitlement === id)?.count ?? 0,
    decided,
    undecided,
    missing: mostMissing(coverage).map(path => ({ label: { ...dictionary.get(path)!.label }, persons: missing[path]! })),
  }
}

type Filter = z.output<NonNullable<typeof contract.listQualifying.query>>
type Listed = Omit<contract.QualifyingPerson, 'stillQualifies' | 'reasons' | 'oldFacts' | 'openCase'> & {
  caseId: string | null
  caseNumber: string | null
}

/**
 * Whoever has died, was merged or has come to receive it since, under whichever record, is no longer looked for, nor a home of which
 * somebody has. `$1` the screening, `$2` the entitlement.
 */
function stillSought(sought: RegisteredEntitlement, on: Day, alsoJoined = '') {
  const receipt = receiptOf(sought)
  const isStillWithout = receipt ? withoutAmong(sought, receiversOf(receipt, on), on) : 'true'
  return `FROM screening_result r JOIN person p ON p.id = r.person_id ${alsoJoined}
    WHERE r.screening_id = $1 AND r.entitlement_id = $2 AND ${isAlive} AND p.merged_into IS NULL AND ${isStillWithout}`
}

const receiversOf = (receipt: Receipt, on: Day) =>
  `SELECT ${recordInUse} FROM ${receiptsOn(receipt, on)} AS a JOIN person p ON p.id = a.person_id WHERE a.programme_id = split_part($2, '/', 1)`

const withoutAmong = ({ entitlement }: RegisteredEntitlement, receivers: string, on: Day) =>
  isOfHome(factsNeeded(entitlement.conditions, on))
    ? `r.household_id NOT IN (SELECT m.household_id FROM membership m JOIN person p ON p.id = m.person_id
        WHERE upper_inf(m.during) AND ${recordInUse} IN (${receivers}))`
    : `r.person_id NOT IN (${receivers})`

const openCase = `LEFT JOIN LATERAL (SELECT c.id, c.number FROM unnest(records_of(r.person_id)) AS own (record) JOIN "case" c ON c.person_id = own.record
  WHERE c.programme_id = split_part($2, '/', 1) AND c.state <> 'closed' ORDER BY c.opened_on DESC LIMIT 1) AS c ON true`

/** A page of the entitlement's newest results under the reader's own keys, with reasons as of today. */
export async function listQualifying(tx: Transaction, wanted: string, { district, after }: Filter) {
  const sought = searchable(tx).find(({ id }) => id === wanted)
  if (!sought) throw notFound()
  tx.audit({
    event: 'search',
    concept: 'screening_result',
    accessKey: accessKey(circle.directorate, 0),
    detail: { entitlement: wanted },
  })
  const newest = await tx.find<{ id: string }>(
    `SELECT id FROM screening WHERE state = 'done' AND $1 = ANY(entitlement_ids) ORDER BY seq DESC LIMIT 1`,
    [wanted],
  )
  if (!newest) return { rows: [], next: null, total: 0, districts: [] }
  const base = [newest.id, wanted]
  const districts = await tx.query<{ id: number; name: string; count: number }>(
    `SELECT d.id, d.name, counted.count FROM (SELECT r.district_id AS id, count(*)::int AS count ${stillSought(sought, tx.today)} GROUP BY r.district_id) AS counted
     JOIN district d ON d.id = counted.id ORDER BY d.name`,
    base,
  )
  const listed = await tx.query<Listed>(
    `SELECT r.person_id AS "personId", p.given_name || ' ' || p.surname AS "personName", p.birth_date AS "birthDate", r.household_id AS "householdId",
       (SELECT name FROM district d WHERE d.id = r.district_id) AS district, r.margin::text, c.id AS "caseId", c.number AS "caseNumber"
     ${stillSought(sought, tx.today, openCase)}
       AND ($3::int IS NULL OR r.district_id = $3)
       AND ($4::uuid IS NULL OR (r.margin, r.person_id) > (SELECT before.margin, before.person_id FROM screening_result before
         WHERE before.screening_id = $1 AND before.entitlement_id = $2 AND before.person_id = $4))
     ORDER BY r.margin, r.person_id LIMIT ${page + 1}`,
    [...base, district ?? null, after ?? null],
  )
  const shown = listed.slice(0, page)
  const why = await whyOf(tx, sought.entitlement, shown)
  return {
    rows: shown.map(({ caseId, caseNumber, ...row }, place) => ({
      ...row,
      ...why[place]!,
      openCase: caseId && caseNumber ? { id: caseId, number: caseNumber } : null,
    })),
    next: listed.length > page ? shown.at(-1)!.personId : null,
    total: districts.filter(({ id }) => district === undefined || id === district).reduce((sum, { count }) => sum + count, 0),
    districts,
  }
}
