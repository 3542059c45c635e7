import type { Row } from '#database/types.ts'
import { isRecorded, record, recordAll } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { dueOn } from '#kernel/clock/deadline.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import type { FindingLine, InspectionAnswer, InspectionKind } from './inspection-contract.ts'
import { conditionsOf, getLicence, inspectionLines, openFindingsOf } from './lines.server.ts'
import { answerTo, beyond, type Question, questionsOf } from './questions.ts'
import { finding, inspection } from './state.ts'

interface Planned {
  id: string
  licenceId: string
  kind: InspectionKind
  plannedOn: string
  team: readonly number[]
}

export async function planInspection(tx: Transaction, { id, licenceId, kind, plannedOn, team }: Planned) {
  const row = await getLicence(tx, licenceId)
  if (await isRecorded(tx, id)) return
  if (plannedOn < tx.today)
    throw invalidField('plannedOn', 'Geçmiş bir güne denetim planlanamaz.', 'An inspection cannot be planned for a past day.')
  await mustSuit(tx, row, kind)
  await mustBeInspectors(tx, team)
  await record(tx, inspection, {
    id,
    subject: id,
    act: 'plan',
    accessKey: row.access_key,
    facts: { licence_id: licenceId, kind, planned_on: plannedOn, team: [...new Set(team)] },
  })
}

/** A first inspection belongs to an application, the others to a permit; a follow-up has something to follow. */
async function mustSuit(tx: Transaction, row: Row<'licence'>, kind: InspectionKind) {
  const isOpen = row.state === 'applied' || row.state === 'in-force' || row.state === 'suspended'
  if (!isOpen) throw conflict('Kapanmış bir dosyaya denetim planlanamaz.', 'No inspection can be planned on a closed file.')
  if (kind === 'follow-up') {
    if ((await openFindingsOf(tx, row.id)).length > 0) return
    throw invalidField('kind', 'Açık tespit yok; takip denetimi planlanamaz.', 'There is no open finding to follow up.')
  }
  if ((kind === 'pre') !== (row.state === 'applied'))
    throw invalidField(
      'kind',
      row.state === 'applied'
        ? 'Başvuru dosyasına ön denetim planlanır.'
        : 'Ön denetim yalnız başvuruda yapılır; başka bir tür seçin.',
      'A first inspection belongs to an application, the other kinds to a permit.',
    )
}

async function mustBeInspectors(tx: Transaction, team: readonly number[]) {
  const { found } = await tx.get<{ found: number }>(
    `SELECT count(*)::int AS found FROM account WHERE id = ANY($1) AND organisation_id = $2 AND role = 'inspector' AND disabled_at IS NULL`,
    [team, tx.actor.organisationId],
  )
  if (found !== new Set(team).size)
    throw invalidField('team', 'Ekibi denetim görevlileri arasından seçin.', 'Choose the team among the inspectors.')
}

interface Completed {
  actId: string
  answers: readonly InspectionAnswer[]
  note: string | null
}

/** Records what was seen: a heading that conforms closes its finding, one that does not opens one or repeats it. */
export async function completeInspection(tx: Transaction, id: string, { actId, answers, note }: Completed) {
  const row = await tx.get<Row<'inspection'>>('SELECT * FROM inspection WHERE id = $1', [id])
  if (await isRecorded(tx, actId)) return
  if (row.state !== 'planned')
    throw conflict(
      'Bu denetim yapılmış ya da iptal edilmiş; sonucu denetim sayfasındadır.',
      'This inspection is done or cancelled.',
    )
  const file = await getLicence(tx, row.licence_id)
  const definition = conditionsOf(tx, file)
  const open = await openFindingsOf(tx, row.licence_id)
  const questions = questionsOf(definition?.checklist ?? [], row.kind as InspectionKind, open)
  mustAnswerEach(questions, answers)
  const byLaw = definition?.remedy ? dueOn(definition.remedy, tx.today) : null
  for (const [index, answer] of answers.entries()) mustBeWhole(tx, answer, index, byLaw)
  await record(tx, inspection, { id: actId, subject: id, act: 'complete', accessKey: row.access_key, facts: { answers, note } })
  const acts = answers.flatMap(answer => findingAct(answer, row, open, byLaw))
  await recordAll(
    tx,
    finding,
    acts.map(act => ({ ...act, id: crypto.randomUUID(), accessKey: row.access_key })),
  )
}

function mustAnswerEach(questions: readonly Question[], answers: readonly InspectionAnswer[]) {
  const missing = questions.filter(question => !answerTo(question, answers))
  if (missing.length > 0)
    throw invalidField(
      'answers',
      `Yanıtlanmayan başlıklar: ${missing.map(question => question.label.tr).join(', ')}.`,
      `Not answered: ${missing.map(question => question.label.en).join(', ')}.`,
    )
  const stray = beyond(questions, answers).find(answer => answer.item !== null || answer.result !== 'not-conform')
  const isTwice = questions.some(question => answers.filter(answer => answerTo(question, [answer])).length > 1)
  if (stray || isTwice)
    throw invalidField(
      'answers',
      'Başlıklar değişmiş; sayfayı yenileyip yeniden bakın.',
      'The headings have changed; reload the page.',
    )
}

function mustBeWhole(tx: Transaction, { result, words, dueOn: due }: InspectionAnswer, index: number, byLaw: string | null) {
  if (result !== 'not-conform') return
  if (!words) throw invalidField(`answers.${index}.words`, 'Neyin uygun olmadığını yazın.', 'Write what does not conform.')
  if (byLaw === null && (due === null || due <= tx.today))
    throw invalidField(
      `answers.${index}.dueOn`,
      'Giderilmesi için bugünden sonraki bir gün yazın.',
      'Write a day after today by which it is to be remedied.',
    )
}

interface FindingAct {
  subject: string
  act: string
  facts: Record<string, unknown>
}

/** What an answer does to its finding; nothing where nobody looked, or all was well before. */
function findingAct(
  { findingId, item, result, words, dueOn: due }: InspectionAnswer,
  { id, licence_id }: Row<'inspection'>,
  open: readonly FindingLine[],
  byLaw: string | null,
): FindingAct[] {
  const isOpen = open.some(each => each.id === findingId)
  const seen = { last_inspection_id: id }
  if (result === 'conform') return isOpen ? [{ subject: findingId, act: 'remedy', facts: seen }] : []
  if (result === 'not-looked') return []
  const facts = { words, due_on: byLaw ?? due, due_by: byLaw ? 'law' : 'inspector' }
  if (isOpen) return [{ subject: findingId, act: 'repeat', facts: { ...facts, ...seen } }]
  return [{ subject: findingId, act: 'record', facts: { ...facts, licence_id, inspection_id: id, item } }]
}

export async function cancelInspection(tx: Transaction, id: string, { actId, note }: { actId: string; note: string }) {
  const row = await tx.get<Row<'inspection'>>('SELECT * FROM inspection WHERE id = $1', [id])
  await record(tx, inspection, { id: actId, subject: id, act: 'cancel', accessKey: row.access_key, facts: { note } })
}

export async function readInspection(tx: Transaction, id: string) {
  const row = await tx.get<Row<'inspection'>>('SELECT * FROM inspection WHERE id = $1', [id])
  const [line] = await inspectionLines(tx, 'i.id = $1', [id], 'i.id')
  const file = await getLicence(tx, row.licence_id)
  tx.audit({ event: 'look', concept: 'inspection', subject: id, accessKey: row.access_key })
  return {
    inspection: line!,
    note: row.note,
    answers: row.answers as InspectionAnswer[],
    findings: await openFindingsOf(tx, row.licence_id),
    capacity: file.capacity,
    address: file.address,
  }
}
