import { randomInt } from 'node:crypto'
import type { Row } from '#database/types.ts'
import { nextNumber } from '#kernel/act/number.server.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { closeFacility, openFacility, openUnits, vacateFacility } from '#kernel/organisation/open.server.ts'
import { unit } from '#kernel/organisation/state.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { conflict, invalidField, notAllowed } from '#platform/http/problem.ts'
import { isSanction, mattersIn } from './acts.ts'
import { founderFacts } from './apply.server.ts'
import type { Change } from './contract.ts'
import { conditionsOf, getLicence, programmeOf } from './lines.server.ts'
import { type Lack, lacksOf, placesLack } from './requirements.ts'
import { moveOut, mustBePlannedFor, mustHouseEverybody } from './residents.server.ts'
import { licence, licenceDecision } from './state.ts'

type LicenceRow = Row<'licence'>

interface Proposal {
  decisionId: string
  change: Change
  reason: string
  ground: string | null
  lacking: string | null
}

/** What stands against a permit today. */
export async function lacksToday(tx: Transaction, row: LicenceRow): Promise<Lack[]> {
  const { inspections, open } = await tx.get<{ inspections: number; open: number }>(
    `SELECT (SELECT count(*)::int FROM inspection WHERE licence_id = $1 AND state = 'done') AS inspections,
       (SELECT count(*)::int FROM finding WHERE licence_id = $1 AND state = 'open') AS open`,
    [row.id],
  )
  const papers = (row.papers as { kind: string; until: string | null }[])
    .filter(paper => paper.until === null || paper.until > tx.today)
    .map(paper => paper.kind)
  const standing = { kind: row.kind, capacity: row.capacity, papers, isInspected: inspections > 0, openFindings: open }
  return lacksOf(conditionsOf(tx, row), standing, tx.today)
}

/** Sends a proposal to the decider; one at a time. */
export async function proposeOnLicence(tx: Transaction, id: string, { decisionId, change, reason, ground, lacking }: Proposal) {
  const row = await getLicence(tx, id)
  if (await isRecorded(tx, decisionId)) return
  if (!mattersIn(row.state).includes(change.matter))
    throw conflict('Dosyanın bu durumunda bu öneri yapılamaz.', 'This cannot be proposed in the present state of the file.')
  if (await tx.find(`SELECT id FROM licence_decision WHERE licence_id = $1 AND state = 'proposed'`, [id]))
    throw conflict('Bu dosyada karar bekleyen bir öneri var; önce o sonuçlanmalı.', 'Another proposal awaits its decision.')
  if (isSanction(change.matter) && !ground)
    throw invalidField('ground', 'Dayandığı hükmü yazın: yasa, yönetmelik, madde.', 'Write the law on which it rests.')
  await mustBePossible(tx, row, change, lacking)
  await record(tx, licenceDecision, {
    id: decisionId,
    subject: decisionId,
    act: 'propose',
    accessKey: row.access_key,
    facts: {
      licence_id: id,
      matter: change.matter,
      change,
      reason,
      ground,
      lacking,
      amount: change.matter === 'fine' ? change.amount : null,
    },
  })
}

async function mustBePossible(tx: Transaction, row: LicenceRow, change: Change, lacking: string | null) {
  switch (change.matter) {
    case 'grant': {
      mustLieAhead(tx, change.until)
      const lacks = await lacksToday(tx, row)
      mustHaveNone(lacks.filter(lack => lack.kind === 'hard'))
      if (lacks.length > 0 && !lacking)
        throw invalidField(
          'lacking',
          `Eksik belgeler varken neden önerdiğinizi yazın: ${lacks.map(lack => lack.says.tr).join(' ')}`,
          'Write why it is proposed although papers are missing.',
        )
      return
    }
    case 'renew':
      return mustLieAhead(tx, change.until)
    case 'change-capacity':
      return mustFit(tx, row, change.capacity)
    case 'transfer':
      founderFacts(change.founder)
      return
    case 'suspend':
    case 'close':
      return mustBePlannedFor(tx, row.organisation_id!, change.plan)
    case 'fine':
      if (BigInt(change.amount) <= 0n)
        throw invalidField('change.amount', 'Para cezasının tutarını yazın.', 'Write the amount of the fine.')
  }
}

function mustLieAhead(tx: Transaction, until: string | null) {
  if (until !== null && until <= tx.today)
    throw invalidField('change.until', 'Ruhsatın son günü bugünden sonra olmalı.', 'The permit must end after today.')
}

function mustHaveNone(lacks: readonly Lack[]) {
  if (lacks.length === 0) return
  const grounds = (lack: Lack) => (lack.law ? ` (${lack.law})` : '')
  throw conflict(
    `Ruhsat önerilemez: ${lacks.map(lack => lack.says.tr + grounds(lack)).join(' ')}`,
    `No permit can be proposed: ${lacks.map(lack => lack.says.en + grounds(lack)).join(' ')}`,
  )
}

/** Places under the limit are refused; so are fewer than are needed by those who live there. */
async function mustFit(tx: Transaction, row: LicenceRow, capacity: number) {
  if (capacity === row.capacity)
    throw invalidField('change.capacity', 'Kapasite zaten bu sayı; yenisini yazın.', 'This is the capacity already.')
  const definition = conditionsOf(tx, row)
  const lack = definition && placesLack(definition, capacity, tx.today)
  if (lack) throw invalidField('change.capacity', `${lack.says.tr} (${lack.law})`, `${lack.says.en} (${lack.law})`)
  await mustHouseEverybody(tx, row.organisation_id!, capacity)
}

interface Verdict {
  actId: string
  verdict: 'approve' | 'return'
  note: string | null
}

/** The lawful decider decides as proposed, or returns the proposal with the reason. Whoever prepared it cannot. */
export async function decideOnLicence(tx: Transaction, id: string, { actId, verdict, note }: Verdict) {
  const row = await getLicence(tx, id)
  if (await isRecorded(tx, actId)) return
  const waiting = await tx.find<Row<'licence_decision'>>(
    `SELECT * FROM licence_decision WHERE licence_id = $1 AND state = 'proposed'`,
    [id],
  )
  if (!waiting) throw conflict('Bu dosyada karar bekleyen bir öneri yok.', 'No proposal awaits a decision here.')
  if (!notPreparedByMe(tx, waiting))
    throw notAllowed('Hazırladığınız öneriye karar veremezsiniz.', 'You cannot decide what you prepared.')
  if (verdict === 'return' && !note) throw invalidField('note', 'Neden geri gönderdiğinizi yazın.', 'Say why you return it.')
  const change = waiting.change as Change
  if (verdict === 'approve') await mustBePossible(tx, row, change, waiting.lacking)
  await record(tx, licenceDecision, {
    id: actId,
    subject: waiting.id,
    act: verdict,
    accessKey: row.access_key,
    facts: { note },
  })
  if (verdict === 'approve') await carryOut(tx, row, change)
}

const notPreparedByMe = (tx: Transaction, { prepared_by }: Row<'licence_decision'>) => prepared_by !== tx.actor.id

/** The decision takes effect at once, with what it opens, changes or closes beside the permit. */
async function carryOut(tx: Transaction, row: LicenceRow, change: Change) {
  const facts = await effectOf(tx, row, change)
  await record(tx, licence, { id: crypto.randomUUID(), subject: row.id, act: change.matter, accessKey: row.access_key, facts })
}

async function effectOf(tx: Transaction, row: LicenceRow, change: Change): Promise<Record<string, unknown>> {
  switch (change.matter) {
    case 'grant':
      return {
        permit_number: await nextNumber(tx, `${definitionOf(programmeOf(tx, row), 'licence')!.numberPrefix}R`),
        permit_code: newCode(),
        until_day: change.until,
        organisation_id: await openFacility(tx, {
          kind: row.programme_id,
          name: row.facility_name,
          districtId: row.district_id,
          capacity: row.capacity,
        }),
      }
    case 'renew':
      return { until_day: change.until }
    case 'change-capacity':
      await resizeUnit(tx, row.organisation_id!, change.capacity)
      return { capacity: change.capacity }
    case 'change-manager':
      return { manager_name: change.managerName }
    case 'transfer':
      return founderFacts(change.founder)
    case 'suspend':
      await moveOut(tx, row.organisation_id!, change.plan)
      return {}
    case 'resume':
      await vacateFacility(tx, row.organisation_id!, null)
      return {}
    case 'close':
      if ((await moveOut(tx, row.organisation_id!, change.plan)).isEmpty) await closeFacility(tx, row.organisation_id!)
      return {}
    default:
      return {}
  }
}

/** Where one unit is the whole facility it follows the permit; several are changed one by one by the facility itself. */
async function resizeUnit(tx: Transaction, facility: string, capacity: number) {
  const units = await openUnits(tx, facility)
  if (units.length !== 1) return
  const [{ id: subject, access_key: accessKey }] = units as [Row<'unit'>]
  await record(tx, unit, { id: crypto.randomUUID(), subject, act: 'change', accessKey, facts: { capacity } })
}

/** Without letters and digits that look alike. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Twelve signs of chance, so that nobody finds a permit by trying: 'K7QX-4M2P-9TRD'. */
function newCode(): string {
  const sign = () => signs[randomInt(signs.length)]!
  return [4, 4, 4].map(length => Array.from({ length }, sign).join('')).join('-')
}
