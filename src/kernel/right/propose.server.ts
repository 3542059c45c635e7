import type { z } from 'zod'
import type { Row } from '#database/types.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { explainDecision } from '#kernel/decision/explain.ts'
import { explained } from '#kernel/decision/explained.ts'
import { factQuestion } from '#kernel/fact/question.ts'
import { conflict, invalidField, notAllowed } from '#platform/http/problem.ts'
import { decide } from '#rules/decide.ts'
import type { Decision } from '#rules/decision.ts'
import { checkValue, type FactValues } from '#rules/fact.ts'
import type * as contract from './contract.ts'
import { type Category, findCategory, type Right } from './definition.ts'
import { type NextCard, nextCard } from './next-card.ts'
import { getCard, getCardProgramme, getEntry, getPerson, type PersonRow } from './right.server.ts'
import { questionsOf, situationOf } from './situation.ts'
import { card } from './state.ts'

type Answers = z.infer<NonNullable<typeof contract.proposeCard.body>>['facts']
type Preview = z.infer<NonNullable<typeof contract.previewCard.body>>
type Verdict = z.infer<NonNullable<typeof contract.decideCard.body>>

/** What the rules would say; for a category that the municipality prints, too. Nothing is stored. */
export async function previewCard(
  tx: Transaction,
  { personId, rightHolderId, category: id, facts }: Preview,
): Promise<contract.CardProposal> {
  const { right } = getCardProgramme(tx)
  const person = await getPerson(tx, personId)
  const entry = rightHolderId ? await getEntryOf(tx, rightHolderId, personId) : undefined
  const category = entry ? getCategory(right, entry) : right.categories.find(each => each.id === id && each.of.length === 0)
  if (!category) throw invalidField('category', 'Hak sahibi grubunu listeden seçin.', 'Choose the group from the list.')
  const { entitlement } = category
  const recorded = situationOf(right, category, { birthDate: person.birth_date, entry }, {})
  const situation = { ...mustBeAnswers(category, facts), ...recorded }
  const { kind, replaces, hindrance } = await nextCardOf(tx, person)
  return {
    category: category.id,
    printedBy: category.printedBy,
    kind,
    replaces: replaces?.number ?? null,
    hindrance: category.printedBy === 'ministry' && hindrance ? { ...hindrance } : null,
    explained: explained(decide(entitlement, situation, tx.today)),
    questions: questionsOf(entitlement, recorded, tx.today).map(factQuestion),
    validUntil: right.validity(situation)?.until ?? null,
  }
}

async function getEntryOf(tx: Transaction, id: string, personId: string) {
  const entry = await getEntry(tx, id)
  if (entry.person_id !== personId)
    throw invalidField('rightHolderId', 'Kişinin kendi kaydını seçin.', 'Choose an entry of the person.')
  return entry
}

/** Throws where the entry has ended or its kind gives no card. */
function getCategory(right: Right, entry: Row<'right_holder'>): Category {
  if (entry.state !== 'in-force') throw conflict('Hak sahipliği kaydı sona ermiş.', 'The entry has ended.')
  const category = findCategory(right, entry)
  if (!category)
    throw conflict(
      'Bu kayıttan kart hakkı doğmaz; hak yakınlarınındır.',
      'This entry gives no card; the right is the relatives’.',
    )
  return category
}

/** The answers, each fit for its fact. @throws Problem 422 naming the fact */
function mustBeAnswers(category: Category, answers: Answers): FactValues {
  const { dictionary } = category.entitlement.conditions
  for (const [path, value] of Object.entries(answers)) {
    const fact = dictionary.get(path)
    if (!fact) throw invalidField(path, 'Bu bilgi bu grupta sorulmuyor.', 'This group does not ask for this fact.')
    try {
      checkValue(fact, value)
    } catch {
      throw invalidField(
        path,
        `“${fact.label.tr}” için yazılan değer okunamadı; yeniden yazın.`,
        `Not a value of ${fact.label.en}.`,
      )
    }
  }
  return answers
}

async function nextCardOf(tx: Transaction, person: PersonRow): Promise<NextCard> {
  const cards = await tx.query<Row<'card'>>('SELECT * FROM card WHERE person_id = ANY(records_of($1))', [person.id])
  const next = nextCard(cards, tx.today)
  return person.death_date ? { ...next, hindrance: { tr: 'Kişi vefat etmiş.', en: 'The person has died.' } } : next
}

interface Application {
  id: string
  rightHolderId: string
  facts: Answers
}

/** Stores the application with what the rules say of it; another person decides. @throws Problem 409 saying what hinders it */
export async function proposeCard(tx: Transaction, { id, rightHolderId, facts }: Application) {
  const { programme, right } = getCardProgramme(tx)
  const entry = await getEntry(tx, rightHolderId)
  if (await isRecorded(tx, id)) return
  const person = await getPerson(tx, entry.person_id)
  const category = getCategory(right, entry)
  const { kind, replaces, hindrance } = await nextCardOf(tx, person)
  if (hindrance) throw conflict(hindrance.tr, hindrance.en)
  const answers = mustBeAnswers(category, facts)
  const situation = situationOf(right, category, { birthDate: person.birth_date, entry }, answers)
  const stored = decide(category.entitlement, situation, tx.today)
  mustBeComplete(stored)
  await record(tx, card, {
    id,
    subject: id,
    act: 'propose',
    accessKey: entry.access_key,
    facts: {
      programme_id: programme.id,
      right_holder_id: entry.id,
      person_id: person.id,
      category: category.id,
      kind,
      replaces_id: replaces?.id ?? null,
      district_id: entry.district_id,
      outcome: stored.outcome,
      stored,
      valid_until: right.validity(situation)?.until ?? null,
    },
  })
}

function mustBeComplete({ outcome, missing }: Decision) {
  if (outcome !== 'missing') return
  const [tr, en] = (['tr', 'en'] as const).map(language => missing.map(each => each.label[language]).join(', '))
  throw conflict(`Onaya gönderilemez; eksik: ${tr}.`, `Not complete; missing: ${en}.`)
}

/**
 * The decider confirms what the rules propose, or returns it with the reason; whoever prepared it cannot. The reason of the outcome
 * is kept in plain words with the act.
 */
export async function decideCard(tx: Transaction, id: string, { actId, verdict, reason }: Verdict) {
  const row = await getCard(tx, id)
  if (await isRecorded(tx, actId)) return
  if (row.prepared_by === tx.actor.id)
    throw notAllowed('Hazırladığınız başvuruya karar veremezsiniz.', 'You cannot decide what you prepared.')
  if (verdict === 'return' && !reason) throw invalidField('reason', 'Neden geri gönderdiğinizi yazın.', 'Say why you return it.')
  if (verdict === 'confirm' && row.state === 'proposed') await mustStillHold(tx, row)
  const confirmed = row.outcome === 'granted' ? 'approve' : 'refuse'
  await record(tx, card, {
    id: actId,
    subject: id,
    act: verdict === 'return' ? 'return' : confirmed,
    accessKey: row.access_key,
    facts: { reason: reason ?? explainDecision(row.stored as Decision, 'tr').letter },
  })
}

/** Decided on the day's own records: a birthday or the end of a paper may lie between. */
async function mustStillHold(tx: Transaction, row: Row<'card'>) {
  const { right } = getCardProgramme(tx)
  const entry = await getEntry(tx, row.right_holder_id)
  const person = await getPerson(tx, row.person_id)
  const category = getCategory(right, entry)
  const answers = (row.stored as Decision).facts as FactValues
  const now = decide(
    category.entitlement,
    situationOf(right, category, { birthDate: person.birth_date, entry }, answers),
    tx.today,
  )
  if (now.outcome !== row.outcome || category.id !== row.category || person.death_date)
    throw conflict(
      'Başvurudan sonra bilgi ya da kural değişti; başvuruyu hazırlayana geri gönderin.',
      'Facts or rules changed since the application; return it.',
    )
}
