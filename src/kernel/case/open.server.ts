import { accessKey } from '#kernel/access/roles.ts'
import { nextNumber } from '#kernel/act/number.server.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { definitionOf, type Programme } from '#kernel/programme/contract.ts'
import { addMonths } from '#platform/day/day.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import { caseConcept } from './state.ts'

interface NewCase {
  id: string
  programmeId: string
  /** The programme's first strand when left out. */
  strand?: string
  personId: string
  householdId: string | null
  assignTo?: number
}

/** Opens a person's case in the actor's own unit, with its number and its deadline; one open case a person, under whichever record, and strand. */
export async function openCase(tx: Transaction, { id, programmeId, strand, personId, householdId, assignTo }: NewCase) {
  const programme = getWorked(tx, programmeId)
  const strandId = strand ?? Object.keys(programme.strands)[0]!
  const lifecycle = programme.strands[strandId]?.lifecycle
  if (!lifecycle) throw invalidField('strand', 'Hizmetin kolunu listeden seçin.', 'Choose the strand from the list.')
  if (!caseConcept.allowedActs[`${lifecycle}:open`])
    throw invalidField('strand', 'Bu kolda kişi adına dosya açılmaz.', 'No case of a person is opened in this strand.')
  const before = await tx.find<{ person_id: string; programme_id: string }>(
    'SELECT person_id, programme_id FROM "case" WHERE id = $1',
    [id],
  )
  if (before) {
    if (before.person_id === personId && before.programme_id === programmeId) return
    throw conflict('Bu dosya numarası başka bir dosyada kullanılmış.', 'This id was used for another case.')
  }
  if (householdId) await tx.get('SELECT id FROM household WHERE id = $1', [householdId])
  const person = await tx.get<{ district_id: number | null }>('SELECT district_id FROM person WHERE id = $1', [personId])
  const open = await tx.find<{ number: string }>(
    `SELECT number FROM "case" WHERE person_id = ANY(records_of($1)) AND programme_id = $2 AND strand = $3 AND state <> 'closed' AND id <> $4`,
    [personId, programmeId, strandId, id],
  )
  if (open)
    throw conflict(
      `Bu kişinin aynı hizmette açık bir dosyası var: ${open.number}.`,
      `This person already has an open case: ${open.number}.`,
    )
  const key = accessKey(tx.actor.circle, programme.level)
  const benefit = definitionOf(programme, 'benefit', strandId)
  const numberPrefix = (benefit ?? definitionOf(programme, 'placement', strandId))?.numberPrefix
  await record(tx, caseConcept, {
    id,
    subject: id,
    act: 'open',
    accessKey: key,
    facts: {
      number: await nextNumber(tx, numberPrefix ?? programme.id.slice(0, 3).toUpperCase()),
      programme_id: programmeId,
      strand: strandId,
      lifecycle,
      person_id: personId,
      household_id: householdId,
      organisation_id: tx.actor.organisationId,
      district_id: person.district_id,
      due_on: benefit ? addMonths(tx.today, benefit.answerMonths) : null,
      assigned_to: assignTo ?? null,
    },
  })
}

/** A programme whose cases are run here; a declared one is not opened by hand. */
function getWorked(tx: Transaction, id: string): Programme {
  const programme = tx.hane.programmes.find(each => each.id === id)
  if (!programme) throw invalidField('programmeId', 'Hizmeti listeden seçin.', 'Choose the service from the list.')
  if (programme.stage === 'declared')
    throw conflict(
      'Bu hizmet tanımlı ama henüz işletilmiyor; dosya açılamaz.',
      'This service is declared but not worked out yet.',
    )
  return programme
}

export async function mustBeColleague(tx: Transaction, account: number, field: string) {
  const found = await tx.find<{ id: number }>(
    `SELECT id FROM account WHERE id = $1 AND organisation_id = $2 AND role = 'case-worker' AND disabled_at IS NULL`,
    [account, tx.actor.organisationId],
  )
  if (!found)
    throw invalidField(
      field,
      'Biriminizin sosyal çalışmacılarından birini seçin.',
      'Choose one of the case workers of your unit.',
    )
}
