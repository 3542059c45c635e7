import { type Amount, termOf, type Unit } from '#rules/amount.ts'
import type { Parameter } from '#rules/parameter.ts'
import type { Words } from '#rules/words.ts'

interface Unknown {
  readonly label: Words
  readonly law: string
  /** Where it was looked for, and what was read there. */
  readonly sought: string
}

/** A value that the law has and no source here gives: whatever rests on it stays undecided ('missing', 'not-known'). */
type UnknownValue<V> = Parameter<V> & Amount & Pick<Unknown, 'sought'>

export const unknownMoney = (id: string, unknown: Unknown): UnknownValue<bigint> => define(id, 'money', 'kurus', unknown)

/** Points or a rate. */
export const unknownNumber = (id: string, unknown: Unknown): UnknownValue<never> => define(id, 'coefficient', 'number', unknown)

function define(id: string, type: Parameter['type'], unit: Unit, unknown: Unknown): UnknownValue<never> {
  const parameter = { id, type, ...unknown, values: [] }
  return { ...parameter, ...termOf({ parameter }, unit) }
}
