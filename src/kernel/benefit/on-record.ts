import type { Day } from '#platform/day/day.ts'
import { isBranch, type Node } from '#rules/condition.ts'
import type { Fact } from '#rules/fact.ts'
import { type Entitlement, factsNeeded, factsOfLeaf, type Rule, versionOn } from '#rules/rule.ts'
import type { DocumentKind } from './definition.ts'
import type { RegisteredEntitlement } from './registered.ts'

/** Facts that the register of persons and homes answers, whichever programme asks. */
export const register = { birth: 'person.birthDate', sex: 'person.sex', members: 'household.members' } as const

/** Where a province's facts may stand: whatever one programme records is known to all that ask the same path. */
export interface OnRecord {
  readonly paths: ReadonlySet<string>
  readonly documents: readonly DocumentKind[]
}

export function onRecord(all: readonly RegisteredEntitlement[]): OnRecord {
  const worked = all.filter(({ documents }) => documents)
  const documents = worked.flatMap(each => each.documents!)
  const recorded = worked.flatMap(({ entitlement }) => [...entitlement.conditions.dictionary.values()])
  return {
    paths: new Set([
      ...Object.values(register),
      ...recorded.filter(({ type }) => type !== 'period').map(({ path }) => path),
      ...documents.flatMap(({ fills: { validity, level } }) => (level ? [validity, level] : [validity])),
    ]),
    documents,
  }
}

/** Facts of the day's conditions and amount that no record ever answers. */
export const unrecordedFacts = ({ conditions, amount }: Entitlement, { paths }: OnRecord, on: Day): readonly Fact[] =>
  factsNeeded(conditions, on, amount).filter(({ path }) => !paths.has(path))

/** What one can look for in the records: of persons, not secret by itself, and some condition of the day can be answered. */
export function isSearchable({ entitlement, level }: RegisteredEntitlement, known: OnRecord, on: Day): boolean {
  const { conditions, amount } = entitlement
  if (!isOpen({ level }) || factsNeeded(conditions, on, amount).some(({ owner }) => owner === 'facility')) return false
  return Object.values(versionOn(conditions, on).conditions).some(rule => isAnswerable(rule, known))
}

/** Whether anything may be told of who would qualify: nothing of what is secret by itself. */
export const isOpen = ({ level }: Pick<RegisteredEntitlement, 'level'>): boolean => level < 2

function isAnswerable({ holds, exceptions = {} }: Rule, known: OnRecord): boolean {
  const all = Object.values(exceptions).map(({ when }) => when.node)
  const isSettled = all.every(when => mayCome(when, false, known)) && [true, false].some(to => mayCome(holds.node, to, known))
  return isSettled || all.some(when => mayCome(when, true, known))
}

/** Whether facts on record can make it true, or false. */
function mayCome(node: Node, to: boolean, known: OnRecord): boolean {
  if (!isBranch(node)) return factsOfLeaf(node).every(({ path }) => known.paths.has(path))
  const takesAll = (node.kind === 'all') === to
  return takesAll ? node.of.every(each => mayCome(each, to, known)) : node.of.some(each => mayCome(each, to, known))
}
