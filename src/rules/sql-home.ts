import type { Day } from '#platform/day/day.ts'
import { ratio } from '#platform/money/ratio.ts'
import { type Home, type HomesByDate, homeOn, type IncomeKind } from './home.ts'
import { valueOn } from './parameter.ts'

export interface MemberColumns {
  /** SQL of 'self', 'spouse' or 'other': what a member of the dwelling is to the person who asks. */
  readonly relation: string
  /** SQL of a member's income of a kind in kuruş: 0 for none, NULL where not known. */
  readonly income: (kind: string) => string
  readonly knownOn?: Day
}

export interface HomeSql {
  /** How many times the kuruş are added up, so that shares stay whole. */
  readonly scale: bigint
  /** Of one member who asks with another, whether that one belongs to the household. */
  readonly belongs: string
  /** What the member's incomes add, so many times over; NULL where it is not known. */
  readonly adds: string
  /** Over the members of a dwelling, grouped by the person who asks: the two facts that the home fills. */
  readonly income: string
  readonly members: string
}

/** The household as the home in force on the day defines it, as expressions over pairs of a person and each member of the dwelling. */
export function homeSql(homes: HomesByDate, on: Day, { relation, income, knownOn }: MemberColumns): HomeSql {
  const { home } = homeOn(homes, on)
  const scale = Object.values(home.shares).reduce(
    (common, share) => common * ratio(common, share.ratio.denominator).denominator,
    1n,
  )
  const sum = (kinds: readonly IncomeKind[]) =>
    kinds.length === 0
      ? '0::numeric'
      : kinds.map(({ id }) => shareSql(home, id, { value: income(id), scale, on, knownOn })).join(' + ')
  const adds = `CASE ${relation} WHEN 'self' THEN ${sum(home.incomes.self)} ELSE ${sum(home.incomes.others)} END`
  const belongs = belonging(home, relation)
  return {
    scale,
    belongs,
    adds,
    income: `CASE WHEN bool_and((${adds}) IS NOT NULL) FILTER (WHERE ${belongs}) THEN sum(${adds}) FILTER (WHERE ${belongs}) END`,
    members: `count(*) FILTER (WHERE ${belongs})`,
  }
}

function belonging({ members }: Home, relation: string): string {
  if (members === 'everyone') return 'true'
  return members === 'self' ? `${relation} = 'self'` : `${relation} IN ('self', 'spouse')`
}

interface Counted {
  readonly value: string
  readonly scale: bigint
  readonly on: Day
  readonly knownOn: Day | undefined
}

function shareSql({ shares }: Home, kind: string, { value, scale, on, knownOn }: Counted): string {
  const share = shares[kind]
  if (!share) return `(${value})::numeric * ${scale}`
  const times = (share.ratio.numerator * scale) / share.ratio.denominator
  if (!share.above) return `(${value})::numeric * ${times}`
  const above = valueOn(share.above, on, knownOn)
  // Who has nothing of it needs no dated value.
  if (!above.found) return `CASE WHEN ${value} = 0 THEN 0::numeric END`
  return `CASE WHEN ${value} > ${above.value} THEN ((${value})::numeric - ${above.value}) * ${times} WHEN ${value} IS NOT NULL THEN 0::numeric END`
}
