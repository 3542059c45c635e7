import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { mustHaveNoRunningAward } from '#kernel/benefit/change.server.ts'
import type { Benefit } from '#kernel/benefit/definition.ts'
import { onRecord } from '#kernel/benefit/on-record.ts'
import { caseworkSteps } from '#kernel/casework/acts.ts'
import { documentConcept } from '#kernel/document/state.ts'
import { enquiry } from '#kernel/enquiry/state.ts'
import { incomeFacts } from '#kernel/fact/incomes.ts'
import { fact } from '#kernel/fact/state.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { formatPeriod } from '#platform/day/day.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import { checkValue, type Fact, type FactValue } from '#rules/fact.ts'
import type * as contract from './contract.ts'
import { caseConcept } from './state.ts'

type NewFact = z.infer<NonNullable<typeof contract.recordFact.body>>
type NewDocument = z.infer<NonNullable<typeof contract.addDocument.body>>

export const getCase = (tx: Transaction, id: string) => tx.get<Row<'case'>>('SELECT * FROM "case" WHERE id = $1', [id])

/** The benefit rules of a case's programme; a programme without them has nothing to ask or decide. */
export function getBenefit(tx: Transaction, row: Pick<Row<'case'>, 'programme_id' | 'strand'>): Benefit {
  const benefit = definitionOf(
    tx.hane.programmes.find(programme => programme.id === row.programme_id),
    'benefit',
    row.strand,
  )
  if (!benefit)
    throw conflict('Bu hizmetin koşulları henüz işletilmiyor.', 'The conditions of this service are not worked out yet.')
  return benefit
}

/** Papers are added while the file is prepared; what lies before the decider stays as it was proposed. */
export function mustBeInPreparation(row: Row<'case'>) {
  if (row.state === 'proposed' || row.state === 'closed')
    throw conflict(
      'Dosya karar bekliyor ya da kapalı; bilgi eklenemez. Gerekirse geri istensin.',
      'The file awaits its decision or is closed.',
    )
}

/** Records a fact that some benefit asks of the case's person or home, whichever; the one it replaces stays in the history. */
export async function recordFact(tx: Transaction, caseId: string, { id, fact: path, ownerId, value, source }: NewFact) {
  const row = await getCase(tx, caseId)
  mustBeInPreparation(row)
  const definition = factFor(tx, path)
  mustBeValue(definition, value)
  await mustBeOwner(tx, row, definition, ownerId)
  // A retry must not put out of force what was recorded since.
  const isRetry = await isRecorded(tx, id)
  const before = await tx.query<Row<'fact'>>(
    `SELECT * FROM fact WHERE case_id = $1 AND fact = $2 AND owner_id = $3 AND state = 'stands' AND id <> $4`,
    [caseId, path, ownerId, id],
  )
  for (const old of isRetry ? [] : before)
    await record(tx, fact, { id: crypto.randomUUID(), subject: old.id, act: 'replace', accessKey: row.access_key })
  const facts = { case_id: caseId, fact: path, owner: definition.owner, owner_id: ownerId, value, source }
  await record(tx, fact, { id, subject: id, act: 'record', accessKey: row.access_key, facts })
}

function factFor({ hane }: Transaction, path: string): Fact {
  const { recorded, paths } = onRecord(hane.entitlements)
  const definition = recorded.get(path)
  if (definition) return definition
  if (paths.has(path))
    throw invalidField('fact', 'Bu bilgi belgeden ya da kişi kütüğünden gelir.', 'This fact comes from a paper or the register.')
  throw invalidField('fact', 'Bu bilgi hiçbir hizmette sorulmuyor.', 'No service asks for this fact.')
}

/** The case's person or home; of incomes, everyone who lives in the home. A person is one under whichever of their records. */
async function mustBeOwner(tx: Transaction, row: Row<'case'>, { path, owner }: Fact, ownerId: string) {
  if (owner === 'household' ? ownerId === row.household_id : await isOnePerson(tx, row.person_id, ownerId)) return
  const isIncome = [...incomeFacts.values()].some(fact => fact.path === path)
  const lives = 'SELECT FROM membership WHERE household_id = $1 AND person_id = ANY(records_of($2)) AND upper_inf(during)'
  if (isIncome && (await tx.find(lives, [row.household_id, ownerId]))) return
  throw invalidField(
    'ownerId',
    isIncome ? 'Gelirin sahibi bu dosyanın hanesinde yaşıyor olmalı.' : 'Bilginin sahibi bu dosyanın kişisi ya da hanesi olmalı.',
    isIncome ? 'The owner of the income must live in the case’s home.' : 'The owner must be the case’s person or household.',
  )
}

const isOnePerson = async (tx: Transaction, one: string, other: string) =>
  one === other || (await tx.find('SELECT WHERE $2 = ANY(records_of($1))', [one, other])) !== undefined

function mustBeValue(definition: Parameters<typeof checkValue>[0], value: NewFact['value']) {
  try {
    checkValue(definition, definition.type === 'money' ? toMoney(value) : (value as FactValue))
  } catch {
    throw invalidField('value', wanted[definition.type] ?? wanted.other!, `Not a valid value for ${definition.label.en}.`)
  }
}

const wanted: Record<string, string> = {
  money: 'Tutarı eksiye düşmeden, kuruşuyla yazın. Örnek: 12.345,67',
  integer: 'Tam sayı yazın.',
  choice: 'Listeden birini seçin.',
  other: 'Değeri yeniden yazın.',
}

function toMoney(value: unknown): bigint {
  if (typeof value !== 'string' || !/^\d{1,16}$/.test(value)) throw new RangeError('money is kuruş in text')
  return BigInt(value)
}

export async function addDocument(tx: Transaction, caseId: string, body: NewDocument) {
  const row = await getCase(tx, caseId)
  mustBeInPreparation(row)
  const kind = onRecord(tx.hane.entitlements).documents.find(each => each.kind === body.kind)
  if (!kind) throw invalidField('kind', 'Belge türünü listeden seçin.', 'Choose the kind of document from the list.')
  if (Object.keys(kind.levels).length > 0 && !(body.level && body.level in kind.levels))
    throw invalidField('level', 'Rapordaki durumu listeden seçin.', 'Choose the level in the report.')
  if (body.until && body.until <= body.from)
    throw invalidField('until', 'Bitiş günü başlangıçtan sonra olmalı.', 'The end must come after the beginning.')
  const { id, from, until, ...rest } = body
  await record(tx, documentConcept, {
    id,
    subject: id,
    act: 'file',
    accessKey: row.access_key,
    facts: { case_id: caseId, person_id: row.person_id, ...rest, during: formatPeriod({ from, until }) },
  })
}

/** A step of casework; closing is no step but an act of its own. */
export async function advanceCase(
  tx: Transaction,
  caseId: string,
  { actId, act, note }: { actId: string; act: string; note: string | null },
) {
  const row = await getCase(tx, caseId)
  if (!(act in caseworkSteps)) throw invalidField('act', 'Adımı listeden seçin.', 'Choose the step from the list.')
  await record(tx, caseConcept, { id: actId, subject: caseId, act, accessKey: row.access_key, facts: { note } })
}

/** Closes a case; one whose award still pays stays open. */
export async function closeCase(tx: Transaction, caseId: string, { actId, note }: { actId: string; note: string | null }) {
  const row = await getCase(tx, caseId)
  if (!(await isRecorded(tx, actId))) await mustHaveNoRunningAward(tx, caseId)
  await record(tx, caseConcept, { id: actId, subject: caseId, act: 'close', accessKey: row.access_key, facts: { note } })
}

export async function signEnquiry(
  tx: Transaction,
  caseId: string,
  { id, findings, opinion }: { id: string; findings: string; opinion: string },
) {
  const row = await getCase(tx, caseId)
  mustBeInPreparation(row)
  const facts = { case_id: caseId, signed_by: tx.actor.id, findings, opinion }
  await record(tx, enquiry, { id, subject: id, act: 'sign', accessKey: row.access_key, facts })
}
