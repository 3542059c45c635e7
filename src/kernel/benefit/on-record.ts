import { incomeFacts } from '#kernel/fact/incomes.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import type { Right } from '#kernel/right/definition.ts'
import type { Day } from '#platform/day/day.ts'
import { isBranch, type Node } from '#rules/condition.ts'
import type { Fact } from '#rules/fact.ts'
import { homeOn } from '#rules/home.ts'
import { type Entitlement, factsNeeded, factsOfLeaf, type Rule, versionOn } from '#rules/rule.ts'
import type { DocumentKind } from './definition.ts'
import type { RegisteredEntitlement } from './registered.ts'

/** Facts that the register of persons and homes answers, whichever programme asks. */
export const register = { birth: 'person.birthDate', sex: 'person.sex', members: 'household.members' } as const

/** Where a province's facts may stand: what one programme asks and a case records is known to all that ask the same path. */
export interface OnRecord {
  readonly paths: ReadonlySet<string>
  /** What any case may record of its person or home, by path. */
  readonly recorded: ReadonlyMap<string, Fact>
  /** What any case may file. */
  readonly documents: readonly DocumentKind[]
  /** The right whose registry answers what it fills, where there is one. */
  readonly right: Right | undefined
}

/**
 * Nothing that only secret benefits ask, and nothing of a facility. What a home fills can be told as one sum, unless it is another for each who
 * lives there; and it can be gathered from the incomes of everyone, kind by kind.
 */
export function onRecord(all: readonly RegisteredEntitlement[]): OnRecord {
  const before = workedOut.get(all)
  if (before) return before
  const record = workOut(all)
  workedOut.set(all, record)
  return record
}

const workedOut = new WeakMap<readonly RegisteredEntitlement[], OnRecord>()

function workOut(all: readonly RegisteredEntitlement[]): OnRecord {
  const open = all.filter(isOpen)
  const documents = [...new Set(open.flatMap(each => each.documents))]
  const proved = documents.flatMap(({ fills: { validity, level } }) => (level ? [validity, level] : [validity]))
  const answered = new Set<string>([register.birth, register.sex, ...proved])
  const ofEachOne = new Set(open.flatMap(filledForEachOne))
  const asked = open.flatMap(({ entitlement }) => [...entitlement.conditions.dictionary.values()])
  const recorded = new Map(
    asked
      .filter(({ path, type, owner }) => type !== 'period' && owner !== 'facility' && !answered.has(path) && !ofEachOne.has(path))
      .map(fact => [fact.path, fact]),
  )
  const paths = new Set([...answered, register.members, ...recorded.keys()])
  if (open.some(({ entitlement }) => entitlement.homes)) for (const fact of incomeFacts.values()) recorded.set(fact.path, fact)
  const right = open.map(({ programme }) => definitionOf(programme ?? undefined, 'right')).find(each => each)
  return { paths, recorded, documents, right }
}

/** By a home of the person and the spouse, or one that counts the person's incomes in another way than the others'. */
const filledForEachOne = ({ entitlement: { homes } }: RegisteredEntitlement): readonly string[] =>
  (homes?.of ?? []).flatMap(({ home: { members, incomes, fills } }) => {
    if (members !== 'everyone') return [fills.income, fills.members]
    const isOneForAll = incomes.self.length === incomes.others.length && incomes.self.every(kind => incomes.others.includes(kind))
    return isOneForAll ? [] : [fills.income]
  })

/** Facts of the day's conditions and amount that no record ever answers, nor its home from the incomes of everyone. */
export function unrecordedFacts(
  { conditions, amount, homes }: Entitlement,
  { paths }: Pick<OnRecord, 'paths'>,
  on: Day,
): readonly Fact[] {
  const gathered = homes ? Object.values(homeOn(homes, on).home.fills) : []
  return factsNeeded(conditions, on, amount).filter(({ path }) => !paths.has(path) && !gathered.includes(path))
}

/** What one can look for in the records: of persons, not secret by itself, and some condition of the day can be answered. */
export function isSearchable({ entitlement, level }: RegisteredEntitlement, known: Pick<OnRecord, 'paths'>, on: Day): boolean {
  const { conditions, amount } = entitlement
  if (!isOpen({ level }) || factsNeeded(conditions, on, amount).some(({ owner }) => owner === 'facility')) return false
  return Object.values(versionOn(conditions, on).conditions).some(rule => isAnswerable(rule, known))
}

/** Whether anything may be told of who would qualify: nothing of what is secret by itself. */
export const isOpen = ({ level }: Pick<RegisteredEntitlement, 'level'>): boolean => level < 2

function isAnswerable({ holds, exceptions = {} }: Rule, known: Pick<OnRecord, 'paths'>): boolean {
  const all = Object.values(exceptions).map(({ when }) => when.node)
  const isSettled = all.every(when => mayCome(when, false, known)) && [true, false].some(to => mayCome(holds.node, to, known))
  return isSettled || all.some(when => mayCome(when, true, known))
}

/** Whether facts on record can make it true, or false. */
function mayCome(node: Node, to: boolean, known: Pick<OnRecord, 'paths'>): boolean {
  if (!isBranch(node)) return factsOfLeaf(node).every(({ path }) => known.paths.has(path))
  const takesAll = (node.kind === 'all') === to
  return takesAll ? node.of.every(each => mayCome(each, to, known)) : node.of.some(each => mayCome(each, to, known))
}
