import { type OnRecord, register } from '#kernel/benefit/on-record.ts'
import { incomeFacts } from '#kernel/fact/incomes.ts'
import type { Right } from '#kernel/right/definition.ts'
import type { Day } from '#platform/day/day.ts'
import type { Fact } from '#rules/fact.ts'
import { type Entitlement, factsNeeded } from '#rules/rule.ts'

/** What the rules of a day ask, by where the province knows it from. */
export interface Asked {
  /** Recorded in a case. */
  readonly recorded: readonly Fact[]
  /** Proved by a paper. */
  readonly papers: readonly { readonly kind: string; readonly validity: Fact | undefined; readonly level: Fact | undefined }[]
  /** Periods that no paper on record proves: known of nobody. */
  readonly unproved: readonly Fact[]
  /** In the register of persons. */
  readonly birth: Fact | undefined
  readonly sex: Fact | undefined
  /** Answered by how many live there, unless a case records another number. */
  readonly members: Fact | undefined
  /** Kinds of income, each by the fact that records it, where a home is gathered from them. */
  readonly incomes: ReadonlyMap<string, Fact>
  /** Where the registry of rights answers any of it. */
  readonly right: Right | undefined
}

/** The entitlement without its homes: on the household's income as a case told it in one sum. */
export const withoutHomes = ({ homes: _, ...decidedBy }: Entitlement): Entitlement => decidedBy

/** Who qualifies hangs on the conditions, whether or not the day's amount is known. */
export const withoutAmount = ({ amount: _, ...qualifiesBy }: Entitlement): Entitlement => qualifiesBy

/** What several entitlements ask together. One path is one fact, whichever of them asks it. */
export function askedOn(
  entitlements: readonly Entitlement[],
  { documents, right }: Pick<OnRecord, 'documents' | 'right'>,
  on: Day,
): Asked {
  const asked = entitlements.flatMap(({ conditions, amount }) => factsNeeded(conditions, on, amount))
  const facts = new Map(asked.map(fact => [fact.path, fact]))
  const papers = documents
    .map(({ kind, fills }) => ({ kind, validity: facts.get(fills.validity), level: facts.get(fills.level ?? '') }))
    .filter(({ validity, level }) => validity ?? level)
  const [birth, sex] = [facts.get(register.birth), facts.get(register.sex)]
  const answered = [...papers.flatMap(({ validity, level }) => [validity, level]), birth, sex]
  const others = [...facts.values()].filter(fact => !answered.includes(fact))
  return {
    recorded: others.filter(({ type }) => type !== 'period'),
    papers,
    unproved: others.filter(({ type }) => type === 'period'),
    birth,
    sex,
    members: facts.get(register.members),
    incomes: entitlements.some(({ homes }) => homes) ? incomeFacts : new Map(),
    right: right && facts.has(right.fills.group) ? right : undefined,
  }
}
