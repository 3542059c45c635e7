import { addMonths, type Day } from '#platform/day/day.ts'
import type { Selection, Term } from './amount.ts'
import type { Fact } from './fact.ts'
import { constantOf } from './limit.ts'

/** How expressions of one day are written. */
export interface Writer {
  readonly column: (path: string) => string
  readonly scale: (path: string) => bigint
  readonly on: Day
  readonly knownOn: Day | undefined
  readonly whole: 'numeric' | 'bigint'
}

/** A fraction as the factors above and below its line. */
export interface Fraction {
  readonly over: readonly string[]
  readonly under: readonly string[]
}

/** A term before it is shared per head; null where one of its parameters is not known on the day. */
export function fractionOf(term: Term, writer: Writer): Fraction | null {
  const constant = constantOf(term, writer.on, writer.knownOn)
  if (!constant) return null
  const facts = term.facts.map(fact => factOf(fact, writer))
  const selections = term.selections.map(selection => selectionSql(selection, writer))
  const parts = [...facts, ...selections]
  return {
    over: [String(constant.numerator), ...parts.flatMap(({ over }) => over)],
    under: [String(constant.denominator), ...parts.flatMap(({ under }) => under)],
  }
}

/** A fact's value; money may stand in its column so many times over. */
export function factOf({ path }: Fact, { column, scale }: Writer): Fraction {
  return { over: [column(path)], under: scale(path) === 1n ? [] : [String(scale(path))] }
}

/** The factor of the option that the row takes, above and below the line; NULL where the fact or that option's value is not known. */
function selectionSql(selection: Selection, writer: Writer): Fraction {
  const column = writer.column(selection.fact.path)
  const cases =
    selection.kind === 'choice'
      ? Object.entries(selection.of).map(([option, term]) => ({ when: `${column} = ${text(option)}`, term }))
      : selection.of.toReversed().map(({ from, term }) => ({ when: `${column} <= ${bornBy(from, writer.on)}`, term }))
  const constants = cases.map(({ when, term }) => ({ when, constant: constantOf(term, writer.on, writer.knownOn) }))
  const choose = (part: 'numerator' | 'denominator') =>
    `CASE ${constants.map(({ when, constant }) => `WHEN ${when} THEN ${constant?.[part] ?? 'NULL'}`).join(' ')} END`
  return { over: [choose('numerator')], under: [choose('denominator')] }
}

/** Every factor is cast, so that no product is made in a narrower type. */
export const productSql = (factors: readonly string[], { whole }: Writer): string =>
  factors.length === 0 ? '1' : factors.map(factor => `(${factor})::${whole}`).join(' * ')

/** The last day of birth on which so many years are completed. */
export const bornBy = (years: number, on: Day) => day(addMonths(on, -12 * years))
export const day = (of: Day) => `date '${of}'`
export const text = (of: string) => `'${of.replaceAll("'", "''")}'`
