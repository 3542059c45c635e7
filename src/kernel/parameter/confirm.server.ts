import type { Row } from '#database/types.ts'
import { accessKey, circle } from '#kernel/access/roles.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { type Day, formatDay } from '#platform/day/day.ts'
import { conflict, invalidField, notFound } from '#platform/http/problem.ts'
import { type Dated, type Parameter, valueOn } from '#rules/parameter.ts'
import type { PaidParameter, ParameterValue } from './contract.ts'
import { storedValue, wordsOfValue } from './words.ts'

type Confirmation = Row<'parameter_confirmation'>

/**
 * Nothing is paid on a value that nobody has confirmed; only one read in its source stands by itself.
 * @throws Problem 409 where a value is not known in the month, or known and not confirmed.
 */
export async function mustBeConfirmed(tx: Transaction, parameters: readonly Parameter[], month: Day) {
  const confirmations = await readConfirmations(tx)
  for (const parameter of parameters) {
    const found = valueOn(parameter, month)
    if (!found.found)
      throw conflict(
        `${parameter.label.tr} bu ay için bilinmiyor; bilinmeden ödeme hesaplanmaz.`,
        `${parameter.label.en} is not known for this month.`,
      )
    if (found.row.confidence === 'found' || findConfirmation(confirmations, parameter, found.row)) continue
    throw conflict(
      `${parameter.label.tr} (${formatDay(found.row.validFrom)}) doğrulanmamış; doğrulanmadan ödeme hesaplanmaz.`,
      `${parameter.label.en} is not confirmed; nothing is computed on it.`,
    )
  }
}

/** Every dated value on which a payment of some programme rests. */
export async function listParameters(tx: Transaction): Promise<PaidParameter[]> {
  const confirmations = await readConfirmations(tx)
  return paidParameters(tx).map(({ parameter, programmes }) => ({
    id: parameter.id,
    label: { ...parameter.label },
    law: parameter.law,
    programmes,
    values: parameter.values.flatMap(row => shownValue(tx, confirmations, parameter, row)).reverse(),
  }))
}

function shownValue(
  tx: Transaction,
  confirmations: readonly Confirmation[],
  parameter: Parameter,
  row: Dated<unknown>,
): ParameterValue[] {
  // Abolished from that day on: there is nothing to confirm.
  if (row.value === null) return []
  const today = valueOn(parameter, tx.today)
  const confirmation = findConfirmation(confirmations, parameter, row)
  return [
    {
      validFrom: row.validFrom,
      validUntil: row.validUntil ?? null,
      shown: wordsOfValue(parameter.type, storedValue(parameter.type, row.value)),
      confidence: row.confidence,
      source: row.source,
      current: today.found && today.row === row,
      confirmation: confirmation
        ? { by: confirmation.confirmed_by, at: confirmation.confirmed_at, note: confirmation.note }
        : null,
      needsConfirmation: row.confidence !== 'found' && !confirmation,
    },
  ]
}

/** Confirms the value that begins on a day, as it stands in the rules now; a confirmation is never changed or taken back. */
export async function confirmParameter(
  tx: Transaction,
  parameterId: string,
  { id, validFrom, note }: { id: string; validFrom: Day; note: string },
) {
  const parameter = paidParameters(tx).find(each => each.parameter.id === parameterId)?.parameter
  if (!parameter) throw notFound()
  const row = parameter.values.findLast(each => each.validFrom === validFrom && each.value !== null)
  if (!row) throw invalidField('validFrom', 'Değeri listeden seçin.', 'Choose the value from the list.')
  const confirmations = await readConfirmations(tx)
  const before = confirmations.find(each => each.id === id)
  if (before?.parameter === parameterId && before.valid_from === validFrom) return
  if (row.confidence === 'found')
    throw conflict('Bu değer kaynağında okunmuş; onay gerekmez.', 'This value was read in its source.')
  const value = storedValue(parameter.type, row.value)
  if (findConfirmation(confirmations, parameter, row))
    throw conflict('Bu değer için bir onay zaten var.', 'This value has been confirmed already.')
  await tx.query('INSERT INTO parameter_confirmation VALUES ($1, $2, $3, $4, $5, $6, $7)', [
    id,
    parameterId,
    validFrom,
    tx.actor.displayName,
    tx.now,
    note,
    value,
  ])
  tx.audit({
    event: 'confirm',
    concept: 'parameter',
    accessKey: accessKey(circle.directorate, 0),
    detail: { parameter: parameterId, validFrom, value },
  })
}

const readConfirmations = (tx: Transaction) => tx.query<Confirmation>('SELECT * FROM parameter_confirmation')

/** A confirmation is of the value that stood then; one that has changed since stands unconfirmed again. */
const findConfirmation = (confirmations: readonly Confirmation[], parameter: Parameter, row: Dated<unknown>) =>
  confirmations.find(
    each =>
      each.parameter === parameter.id &&
      each.valid_from === row.validFrom &&
      (each.value === null || each.value === storedValue(parameter.type, row.value)),
  )

function paidParameters(tx: Transaction): { parameter: Parameter; programmes: string[] }[] {
  const paid = tx.hane.programmes.flatMap(programme =>
    Object.values(programme.strands).flatMap(strand =>
      strand.lifecycle === 'benefit'
        ? (strand.definition?.paidOn ?? []).map(parameter => ({ parameter, programme: programme.id }))
        : [],
    ),
  )
  return [...Map.groupBy(paid, each => each.parameter.id).values()].map(same => ({
    parameter: same[0]!.parameter,
    programmes: [...new Set(same.map(each => each.programme))],
  }))
}
