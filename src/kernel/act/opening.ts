import type { Row } from '#database/types.ts'
import type { Act, StateTable } from './contract.ts'

/** The row that a first act makes: the act's facts are its columns, the rest as given. */
export function opened<Table extends StateTable>(act: Act, rest: Partial<Row<Table>> = {}): Row<Table> {
  return { ...rest, ...act.facts, id: act.subject, access_key: act.accessKey } as Row<Table>
}

/** A later act that changes only what its facts name. */
export function changed<State extends object>(row: State | undefined, act: Act, rest: Partial<State> = {}): State {
  if (!row) throw new Error(`“${act.act}” of ${act.subject} has nothing to change`)
  return { ...row, ...rest, ...act.facts }
}
