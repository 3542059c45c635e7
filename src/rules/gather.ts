import type { Day } from '#platform/day/day.ts'
import type { Money } from '#platform/money/money.ts'
import { multiply, type Ratio, ratio } from '#platform/money/ratio.ts'
import type { CountedIncome, Gathered, HomeMember, LeftIncome, Missing, ParameterUse, StoredRatio } from './decision.ts'
import { FactError, type FactValues, problemOfMoney } from './fact.ts'
import { type Home, type HomesByDate, homeOn, type IncomeKind, type Relation, type Share } from './home.ts'
import { type OnDay, perDay, storedRatio } from './known.ts'
import { lookUpParameter } from './product.ts'

/** A person of the dwelling and the monthly incomes or values of property in kuruş; null: not known. */
export interface HomePerson {
  readonly relation: Relation
  readonly incomes: readonly { readonly kind: string; readonly kurus: Money }[] | null
}

export interface Gathering extends Pick<Gathered, 'counted' | 'left'> {
  /** The household's income and members; the income is absent while it cannot be reckoned. */
  readonly facts: FactValues
  /** Members of the home whose incomes are not known. */
  readonly unknown: readonly HomeMember[]
  /** Dated values that a share needs and that are not known on the day. */
  readonly missing: readonly Missing[]
  /** What is stored of it. */
  readonly gathered: Gathered
}

/**
 * The household as the home in force on the day defines it, exact to the fraction of a kuruş.
 * Throws FactError, with the path of the mistake, on a dwelling without the person, on a kind or an amount that cannot be.
 */
export function gather(homes: HomesByDate, persons: readonly HomePerson[], on: Day, knownOn?: Day): Gathering {
  requirePersons(persons)
  const { since, home } = homeOn(homes, on)
  const { label, law, fills } = home
  const members = persons.map(({ relation, incomes }, index) => ({
    relation,
    place: persons.slice(0, index).filter(before => before.relation === relation).length + 1,
    belongs: belongsTo(home, relation),
    known: incomes !== null,
  }))
  const counted: CountedIncome[] = []
  const left: LeftIncome[] = []
  const missing: Missing[] = []
  const { shares, common } = sharesOn(home, { on, knownOn })
  let inCommon = 0n
  persons.forEach(({ relation, incomes }, member) => {
    const kinds = relation === 'self' ? home.incomes.self : home.incomes.others
    incomes?.forEach(({ kind: id, kurus }, place) => {
      const kind = getKind(home, id, member, place)
      requireIncome(kurus, member, place)
      const { label } = kind
      const stored = String(kurus)
      if (!members[member]!.belongs || !kinds.includes(kind)) {
        const because = members[member]!.belongs ? 'not-counted' : 'not-a-member'
        left.push({ member, kind: id, label, kurus: stored, because })
        return
      }
      const share = shares.get(id)
      if (share?.missing) missing.push(share.missing)
      const beyond = share ? aboveFloor(kurus, share.floor) : kurus
      inCommon += share ? beyond * share.inCommon : beyond * common
      const adds = share && storedRatio(multiply(ratio(beyond), share.ratio))
      counted.push({ member, kind: id, label, kurus: stored, share: share?.stored, above: share?.use, adds })
    })
  })
  const income = ratio(inCommon, common)
  const unknown = members
    .filter(({ belongs, known }) => belongs && !known)
    .map(({ relation, place }): HomeMember => ({ relation, place }))
  const isReckoned = unknown.length === 0 && missing.length === 0
  const problem = isReckoned && problemOfMoney(income)
  if (problem) throw new FactError(fills.income, problem)
  const facts = {
    ...(isReckoned ? { [fills.income]: income.denominator === 1n ? income.numerator : income } : {}),
    [fills.members]: members.filter(({ belongs }) => belongs).length,
  }
  return { facts, counted, left, unknown, missing, gathered: { label, law, since, fills, members, counted, left } }
}

/** The persons from whom a stored household was gathered. */
export function personsOf({ members, counted, left }: Gathered): readonly HomePerson[] {
  return members.map(({ relation, known }, index) => ({
    relation,
    incomes: known
      ? [...counted, ...left].filter(({ member }) => member === index).map(({ kind, kurus }) => ({ kind, kurus: BigInt(kurus) }))
      : null,
  }))
}

interface DatedShare {
  readonly ratio: Ratio
  readonly stored: StoredRatio
  /** So many parts of the common denominator for each kuruş. */
  readonly inCommon: bigint
  readonly floor: Money
  readonly use?: ParameterUse
  readonly missing?: Missing
}

/** The shares of the day, and a denominator that all of them have in common. */
const sharesOn = perDay(({ shares }: Home, day: OnDay) => {
  const all = Object.entries(shares)
  const common = all.reduce((product, [, share]) => product * share.ratio.denominator, 1n)
  return { common, shares: new Map(all.map(([kind, share]) => [kind, shareOn(share, common, day)])) }
})

function shareOn({ ratio, above }: Share, common: bigint, day: OnDay): DatedShare {
  const part = { ratio, stored: storedRatio(ratio), inCommon: (common / ratio.denominator) * ratio.numerator }
  if (!above) return { ...part, floor: 0n }
  const floor = lookUpParameter(above, day)
  return floor.found ? { ...part, floor: floor.value, use: floor.use } : { ...part, floor: 0n, missing: floor.missing }
}

const aboveFloor = (value: Money, floor: Money) => (value > floor ? value - floor : 0n)

function belongsTo({ members }: Home, relation: Relation): boolean {
  return members === 'everyone' || relation === 'self' || (members === 'self-and-spouse' && relation === 'spouse')
}

function requirePersons(persons: readonly HomePerson[]): void {
  persons.forEach(({ relation }, index) => {
    if (!['self', 'spouse', 'other'].includes(relation))
      throw new FactError(`members.${index}.relation`, `must be self, spouse or other, got ${JSON.stringify(relation)}`)
  })
  const count = (wanted: Relation) => persons.filter(({ relation }) => relation === wanted).length
  if (count('self') !== 1) throw new FactError('members', `must hold the person ('self') exactly once, holds ${count('self')}`)
  if (count('spouse') > 1) throw new FactError('members', `must hold one spouse at most, holds ${count('spouse')}`)
}

function getKind({ incomes }: Home, id: string, member: number, place: number): IncomeKind {
  const { dictionary } = (incomes.self[0] ?? incomes.others[0])!
  const kind = dictionary.get(id)
  if (kind) return kind
  const problem = `no such kind of income: ${JSON.stringify(id)}; one of ${[...dictionary.keys()].join(', ')}`
  throw new FactError(`members.${member}.incomes.${place}.kind`, problem)
}

function requireIncome(kurus: unknown, member: number, place: number): void {
  const problem = typeof kurus === 'bigint' ? problemOfMoney(kurus) : 'must be money in whole kuruş (bigint)'
  if (problem) throw new FactError(`members.${member}.incomes.${place}.kurus`, problem)
}
