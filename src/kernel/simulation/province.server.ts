import { systemKeys } from '#kernel/account/session.server.ts'
import type { Hane } from '#kernel/act/hane.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { withKeys } from '#platform/database/transaction.server.ts'
import type { Day } from '#platform/day/day.ts'
import type { Cells } from '#rules/simulate.ts'
import { groupsOf, type Homes } from './groups.ts'
import { loadHomes } from './load.server.ts'
import type { Subject } from './subjects.ts'

export interface Province extends Homes {
  readonly asOf: Day
  readonly persons: number
  /** Everyone's groups on the day for which is decided. */
  readonly groups: Cells
}

interface Held {
  readonly key: string
  /** By entitlement and day: each asks other facts. The one asked last comes last. */
  readonly bySubject: Map<string, Promise<Province>>
}

const held = new WeakMap<Hane, Held>()
/** Of half a million persons one takes some 20 MB. */
const mostHeld = 4

/**
 * The province's persons as columns, read once a day, and again when a secrecy order has been given, changed or lifted since: who is hidden
 * is in no simulation from that moment on. Counted for whoever may simulate, never shown.
 */
export async function heldProvince(tx: Transaction, subject: Subject, on: Day): Promise<Province> {
  const all = await systemKeys(tx.hane)
  const key = `${tx.today} ${await within(tx, all, () => ordersKey(tx))}`
  const before = held.get(tx.hane)
  const { bySubject } = before?.key === key ? before : { bySubject: new Map<string, Promise<Province>>() }
  held.set(tx.hane, { key, bySubject })
  const name = `${subject.id} ${on}`
  const known = bySubject.get(name)
  bySubject.delete(name)
  const [oldest] = bySubject.keys()
  if (oldest && bySubject.size >= mostHeld) bySubject.delete(oldest)
  const province = known ?? load(tx, subject, on)
  bySubject.set(name, province)
  province.catch(() => bySubject.delete(name))
  return province
}

const within = <T>(tx: Transaction, keys: readonly number[], work: () => Promise<T>) =>
  withKeys(tx.client, { own: tx.actor.keys, there: keys }, work)

async function ordersKey(tx: Transaction): Promise<string> {
  const { key } = await tx.get<{ key: string }>(
    `SELECT md5(coalesce(string_agg(concat_ws(' ', id, state, until), ',' ORDER BY id), '')) AS key FROM secrecy_order`,
  )
  return key
}

async function load(tx: Transaction, subject: Subject, on: Day): Promise<Province> {
  const homes = await loadHomes(tx, subject, on)
  const persons = homes.isCounted?.filter(Boolean).length ?? homes.population.persons
  return { ...homes, asOf: tx.today, persons, groups: groupsOf(homes, on) }
}
