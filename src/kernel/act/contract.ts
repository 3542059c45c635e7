import type { Row, Tables } from '#database/types.ts'

/** One act, as it stands in the table `act`: inserted once, never changed. */
export interface Act {
  /** Made by the client, so that sending it again is harmless. */
  id: string
  subject: string
  act: string
  /** The day from which it holds. */
  effective: string
  /** Business time at which it became known. */
  recordedAt: string
  recordedBy: number
  facts: Record<string, unknown>
  accessKey: number
}

/** Tables whose rows are the state that acts have made. */
export type StateTable = {
  [Name in keyof Tables]: Tables[Name] extends { id: string; access_key: number } ? Name : never
}[keyof Tables]

/**
 * A concept: the kind of thing that acts are about, with one row of state each. `apply` is pure, so that recording, loading
 * and rebuilding come to the same row.
 */
export interface Concept<Table extends StateTable = StateTable> {
  readonly name: Table
  /** The acts that a row allows by its state; 'absent' stands for no row yet. One table read by server and screens. */
  readonly allowedActs: Readonly<Record<string, readonly string[]>>
  readonly apply: (row: Row<Table> | undefined, act: Act) => Row<Table>
  /** The row's state where it is not the column `state`. */
  readonly stateOf?: (row: Row<Table>) => string
}

export function stateOf<Table extends StateTable>(concept: Concept<Table>, row: Row<Table> | undefined): string {
  if (!row) return 'absent'
  if (concept.stateOf) return concept.stateOf(row)
  return (row as { state: string }).state
}
