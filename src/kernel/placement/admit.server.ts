import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { caseConcept } from '#kernel/case/state.ts'
import { unit as unitConcept } from '#kernel/organisation/state.ts'
import type { Day } from '#platform/day/day.ts'
import { conflict, invalidField, notFound } from '#platform/http/problem.ts'
import { getPlacement, getPlacementCase, readCandidate, readUnits, type UnitRow } from './case.server.ts'
import type * as contract from './contract.ts'
import { endsByAge, type Placement } from './definition.ts'
import { closeEmptyFamilies } from './family.server.ts'
import { wordsOfObstacle } from './obstacle-words.ts'
import { placement, placementNeed } from './state.ts'
import { limits, type Obstacle, obstaclesOf } from './suitability.ts'

type Chosen = z.infer<NonNullable<typeof contract.admit.body>>

/** Admits someone whose need is decided and who waits for a place. */
export async function admit(tx: Transaction, caseId: string, chosen: Chosen) {
  const row = await getPlacementCase(tx, caseId)
  if (await isRecorded(tx, chosen.placementId)) return
  const definition = getPlacement(tx, row)
  const need = await tx.find<{ id: string }>(`SELECT id FROM placement_need WHERE case_id = $1 AND state = 'waiting'`, [caseId])
  if (!need)
    throw conflict(
      'Yerleştirme kararı yok; önce ihtiyaç karara gönderilmeli ve onaylanmalı.',
      'There is no decision to place; the need must be proposed and approved first.',
    )
  const { birthDate } = await readCandidate(tx, row)
  await takeBed(tx, row, definition, chosen, { until: endsByAge(definition, birthDate), moves: false })
  const done = { accessKey: row.access_key }
  await record(tx, placementNeed, { id: crypto.randomUUID(), subject: need.id, act: 'meet', ...done })
  await record(tx, caseConcept, { id: crypto.randomUUID(), subject: caseId, act: 'admit', ...done })
}

/** A move is the end of one stay and the beginning of another, on the same day; what was known of its end goes along. */
export async function move(tx: Transaction, placementId: string, { actId, ...chosen }: Chosen & { actId: string }) {
  const before = await tx.get<Row<'placement'>>('SELECT * FROM placement WHERE id = $1', [placementId])
  if (await isRecorded(tx, actId)) return
  const row = await getPlacementCase(tx, before.case_id)
  const definition = getPlacement(tx, row)
  if (before.state !== 'present')
    throw conflict(
      'Kişi yerinde değil; döndüğünü kaydettikten sonra taşıyın.',
      'The person is not there; record the return before a move.',
    )
  await record(tx, placement, {
    id: actId,
    subject: before.id,
    act: 'end',
    accessKey: before.access_key,
    facts: { ground: 'moved' },
  })
  await takeBed(tx, row, definition, chosen, { until: before.until_day, moves: true })
  await closeEmptyFamilies(tx, [before.unit_id])
}

/** Whoever lives here already was judged by age and order on coming. */
const askedOnlyOnce: readonly Obstacle[] = ['no-order', 'age-unknown', 'too-young', 'too-old']

async function takeBed(
  tx: Transaction,
  row: Row<'case'>,
  definition: Placement,
  chosen: Chosen,
  { until, moves }: { until: Day | null; moves: boolean },
) {
  // Whoever comes second waits here, and then counts the beds as the first has left them.
  await tx.query('SELECT id FROM unit WHERE id = $1 FOR UPDATE', [chosen.unitId])
  const [unit] = await readUnits(tx, row.programme_id, { organisationId: row.organisation_id, unitId: chosen.unitId })
  if (!unit) throw notFound()
  const obstacles = obstaclesOf(definition, await readCandidate(tx, row), unit, tx.today).filter(
    each => !moves || !askedOnlyOnce.includes(each),
  )
  mustBeAllowed(definition, obstacles, chosen)
  const { bed } = await tx.get<{ bed: number | null }>(
    `SELECT min(bed) AS bed FROM generate_series(1, $2::int) AS bed WHERE NOT EXISTS (SELECT FROM placement p WHERE p.unit_id = $1 AND p.bed = bed.bed
       AND daterange(p.from_day, p.until_day) && daterange($3, $4))`,
    [unit.id, Math.min(unit.capacity, definition.unit.most), tx.today, until],
  )
  if (bed === null) throw refusal(definition, 'full')
  await withBed(() =>
    record(tx, placement, {
      id: chosen.placementId,
      subject: chosen.placementId,
      act: 'admit',
      accessKey: row.access_key,
      facts: {
        case_id: row.id,
        programme_id: row.programme_id,
        strand: row.strand,
        person_id: row.person_id,
        organisation_id: unit.facilityId,
        unit_id: unit.id,
        district_id: unit.district,
        bed,
        overnight: true,
        until_day: until,
        apart_reason: obstacles.includes('apart') ? chosen.apartReason : null,
        outside_reason: obstacles.includes('outside') ? chosen.outsideReason : null,
      },
    }),
  )
  await explainFewness(tx, definition, unit, obstacles.includes('below') ? chosen.belowReason : null)
}

function mustBeAllowed(definition: Placement, obstacles: readonly Obstacle[], chosen: Chosen) {
  const refused = obstacles.find(each => limits[each] === 'hard')
  if (refused) throw refusal(definition, refused)
  const given = {
    outside: ['outsideReason', chosen.outsideReason],
    apart: ['apartReason', chosen.apartReason],
    below: ['belowReason', Object.hasOwn(definition.unit.fewReasons, chosen.belowReason ?? '')],
  } as const
  for (const obstacle of ['outside', 'apart', 'below'] as const) {
    const [field, isGiven] = given[obstacle]
    const { tr, en } = wordsOfObstacle(definition, obstacle)
    if (obstacles.includes(obstacle) && !isGiven) throw invalidField(field, tr, en)
  }
}

function refusal(definition: Placement, obstacle: Obstacle) {
  const { tr, en } = wordsOfObstacle(definition, obstacle)
  return conflict(tr, en)
}

const exclusionViolation = '23P01'

/** The database has the last word on beds. What it refuses may lie where this reader does not see, so no more is said of it. */
async function withBed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if ((error as { code?: string }).code !== exclusionViolation) throw error
    throw conflict(
      'Yerleştirme kaydedilmedi: yatak ya da kişi bu günlerde boş değil. Listeyi yenileyip yeniden seçin.',
      'Not recorded: the bed or the person is not free on these days. Reload the list and choose again.',
    )
  }
}

/** The reason stands until the unit has reached its lower limit; then it would be asked again. */
async function explainFewness(tx: Transaction, { unit: { fewest } }: Placement, unit: UnitRow, reason: string | null) {
  const isReached = unit.belowReason !== null && unit.taken + 1 >= fewest
  if (reason === null && !isReached) return
  await record(tx, unitConcept, {
    id: crypto.randomUUID(),
    subject: unit.id,
    act: 'explain',
    accessKey: unit.accessKey,
    facts: { below_reason: reason },
  })
}
