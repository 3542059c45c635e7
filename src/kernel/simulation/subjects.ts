import type { Hane } from '#kernel/act/hane.ts'
import { isSearchable, onRecord } from '#kernel/benefit/on-record.ts'
import type { RegisteredEntitlement } from '#kernel/benefit/registered.ts'
import type { Day } from '#platform/day/day.ts'

/** What can be simulated: a benefit that pays an amount, and of whose conditions the records answer something. */
export type Subject = RegisteredEntitlement

export function subjectsOf({ entitlements }: Pick<Hane, 'entitlements'>, on: Day): readonly Subject[] {
  const known = onRecord(entitlements)
  return entitlements.filter(each => each.entitlement.amount && isSearchable(each, known, on))
}
