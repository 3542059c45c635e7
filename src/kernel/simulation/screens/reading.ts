import type { Language } from '#platform/i18n/text.ts'
import { decimalString, moneyFromDecimal } from '#platform/money/money.ts'
import { findTypedAmount, writtenAmount } from '#platform/turkish/typed.ts'
import type { Axis, Effect, Patchable } from '../contract.ts'

/** What the page shows, as it stands in its address: whoever opens it sees the same. */
export interface SimulationAddress {
  readonly entitlement?: string
  /** 'YYYY-MM' */
  readonly month?: string
  /** By the id of each value put otherwise, as a reform writes it. */
  readonly changes: Readonly<Record<string, string>>
}

const page = '/benzetim'
const names = { entitlement: 'hizmet', month: 'ay', changes: 'degisen' } as const

export function readAddress(search: Readonly<Record<string, unknown>>): SimulationAddress {
  const text = (name: string) => (search[name] === undefined ? undefined : String(search[name]))
  const pairs = (text(names.changes) ?? '').split(';').map(part => part.split('='))
  return {
    entitlement: text(names.entitlement),
    month: text(names.month),
    changes: Object.fromEntries(pairs.flatMap(([id, ...value]) => (id ? [[id, value.join('=')]] : []))),
  }
}

export function addressFor({ entitlement, month, changes }: SimulationAddress): string {
  const asked = new URLSearchParams()
  if (entitlement) asked.set(names.entitlement, entitlement)
  if (month) asked.set(names.month, month)
  if (Object.keys(changes).length > 0) asked.set(names.changes, writtenChanges(changes))
  return asked.size === 0 ? page : `${page}?${asked}`
}

/** As the API takes them: 'net-minimum-wage=20000.00;hasLowIncome/fraction=3/4'. */
export const writtenChanges = (changes: SimulationAddress['changes']): string =>
  Object.entries(changes)
    .map(([id, value]) => `${id}=${value}`)
    .join(';')

/** What was typed as a reform writes it; what cannot be read goes as it is, so that the answer can name it. */
export function writtenValue(kind: Patchable['kind'], typed: string): string {
  const text = typed.trim()
  if (kind === 'coefficient') return text.replace(',', '.')
  if (kind === 'fraction') return text.replace(/\s/g, '').replace('⁄', '/')
  const amount = findTypedAmount(text)
  return amount === null ? text : decimalString(amount)
}

/** A reform's value as one would type it. */
export function typedValue(kind: Patchable['kind'], value: string, language: Language): string {
  if (kind === 'coefficient' && language === 'tr') return value.replace('.', ',')
  if (kind !== 'money') return value
  return /^\d+(\.\d{1,2})?$/.test(value) ? writtenAmount(moneyFromDecimal(value)) : value
}

/** '+1.234', '−5', '0' */
export function signed(value: bigint | number, print: (size: bigint) => string): string {
  const number = BigInt(value)
  if (number === 0n) return print(0n)
  return number > 0n ? `+${print(number)}` : `−${print(-number)}`
}

export const touched = ({ gained, lost, more, less }: Effect): number => gained + lost + more + less

const columns = [
  'persons',
  'entitledBefore',
  'entitledAfter',
  'gained',
  'lost',
  'more',
  'less',
  'same',
  'undecided',
  'costBefore',
  'costAfter',
] as const

/** The tables as a file: semicolons, UTF-8 with BOM, CRLF; money in lira; what is withheld is empty and says so. */
export function csvOf(all: Effect, axes: readonly Axis[]): string {
  const cellOf = (effect: Effect, column: (typeof columns)[number]) =>
    column === 'costBefore' || column === 'costAfter' ? decimalString(BigInt(effect[column])) : effect[column]
  const row = (axis: string, group: string, effect: Effect | null) => [
    axis,
    group,
    ...columns.map(column => (effect ? cellOf(effect, column) : '')),
    effect ? '' : 'withheld',
  ]
  const rows = [
    ['axis', 'group', ...columns, 'note'],
    row('all', '', all),
    ...axes.flatMap(({ name, groups }) => groups.map(({ group, effect }) => row(name, group, effect))),
  ]
  return `\uFEFF${rows.map(cells => `${cells.join(';')}\r\n`).join('')}`
}
