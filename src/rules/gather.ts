import type { Day } from '#platform/day/day.ts'
import type { Money } from '#platform/money/money.ts'
import { multiply, type Ratio, ratio, wholeIfPossible } from '#platform/money/ratio.ts'
import type { CountedIncome, Gathered, HomeMember, LeftIncome, Missing, ParameterUse, StoredRatio } from './decision.ts'
import { FactError, problemOfMoney } from './fact.ts'
import { type Home, type HomesByDate, homeOn, type IncomeKind, type Relation, type Share } from './home.ts'
import { type OnDay, storedRatio } from './known.ts'
import { lookUpParameter } from './product.ts'
import type { Words } from './words.ts'

/** A person of the dwelling and the monthly incomes or values of property in kuruş; null: not known. */
export interface HomePerson {
  readonly relation: Relation
  readonly incomes: readonly { readonly kind: string; readonly kurus: Money }[] | null
}

export interface Gathering extends Pick<Gathered, 'counted' | 'left'> {
  /** The household's income; null while it cannot be reckoned. */
  readonly income: Money | Ratio | null
  /** How many belong to the household. */
  readonly members: number
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
  return gatheringOn(homes, { on, knownOn })(dwellingOf(persons))
}

/** Everyone in a dwelling, checked once for however many homes. */
export interface Dwelling {
  readonly persons: readonly (HomeMember & { readonly known: boolean })[]
  readonly incomes: readonly ReadIncome[]
}

interface ReadIncome {
  /** Index in `persons`. */
  readonly member: number
  /** Index among the incomes of the person. */
  readonly place: number
  readonly kind: string
  readonly amount: Money
  readonly kurus: string
}

export function dwellingOf(persons: readonly HomePerson[]): Dwelling {
  const members = membersOf(persons)
  const incomes: ReadIncome[] = []
  persons.forEach((person, member) => {
    person.incomes?.forEach(({ kind, kurus }, place) => {
      requireIncome(kurus, member, place)
      incomes.push({ member, place, kind, amount: kurus, kurus: String(kurus) })
    })
  })
  return { persons: members, incomes }
}

/** The same, made ready for the day. */
export function gatheringOn(homes: HomesByDate, day: OnDay): (dwelling: Dwelling) => Gathering {
  const version = homeOn(homes, day.on)
  const counting = countingOn(version.home, day)
  return dwelling => gatherBy(version, counting, dwelling)
}

function gatherBy(
  { since, home }: HomesByDate['of'][number],
  { kinds, common }: Counting,
  { persons, incomes }: Dwelling,
): Gathering {
  const { label, law, fills } = home
  const members = persons.map(({ relation, place, known }) => ({ relation, place, belongs: belongsTo(home, relation), known }))
  const counted: CountedIncome[] = []
  const left: LeftIncome[] = []
  const missing: Missing[] = []
  let whole = 0n
  let shared = 0n
  for (let i = 0; i < incomes.length; i++) {
    const { member, place, kind, amount, kurus } = incomes[i]!
    const { label, ofSelf, ofOthers, share } = kinds.get(kind) ?? refuseKind(kinds, kind, member, place)
    const { belongs, relation } = members[member]!
    if (!belongs) left.push({ member, kind, label, kurus, because: 'not-a-member' })
    else if (!(relation === 'self' ? ofSelf : ofOthers)) left.push({ member, kind, label, kurus, because: 'not-counted' })
    else if (!share) {
      whole += amount
      counted.push({ member, kind, label, kurus, share: undefined, above: undefined, adds: undefined })
    } else {
      const beyond = aboveFloor(amount, share.floor)
      shared += beyond * share.inCommon
      if (share.missing) missing.push(share.missing)
      const adds = storedRatio(multiply(ratio(beyond), share.ratio))
      counted.push({ member, kind, label, kurus, share: share.stored, above: share.use, adds })
    }
  }
  let belonging = 0
  const unknown: HomeMember[] = []
  for (let i = 0; i < members.length; i++) {
    const { belongs, known, relation, place } = members[i]!
    if (!belongs) continue
    belonging += 1
    if (!known) unknown.push({ relation, place })
  }
  const income = unknown.length > 0 || missing.length > 0 ? null : wholeIfPossible(ratio(whole * common + shared, common))
  const problem = income !== null && problemOfMoney(income)
  if (problem) throw new FactError(fills.income, problem)
  const gathered = { label, law, since, fills, members, counted, left }
  return { income, members: belonging, counted, left, unknown, missing, gathered }
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

interface CountedKind {
  readonly label: Words
  readonly ofSelf: boolean
  readonly ofOthers: boolean
  /** Absent where the whole amount counts. */
  readonly share: DatedShare | undefined
}

/** How each kind is counted on the day, and a denominator that all shares have in common. */
interface Counting {
  readonly kinds: ReadonlyMap<string, CountedKind>
  readonly common: bigint
}

function countingOn({ incomes, shares }: Home, day: OnDay): Counting {
  const common = Object.values(shares).reduce((product, { ratio }) => product * ratio.denominator, 1n)
  const { dictionary } = (incomes.self[0] ?? incomes.others[0])!
  const countingOf = (kind: IncomeKind): CountedKind => {
    const share = shares[kind.id]
    return {
      label: kind.label,
      ofSelf: incomes.self.includes(kind),
      ofOthers: incomes.others.includes(kind),
      share: share && shareOn(share, common, day),
    }
  }
  return { common, kinds: new Map([...dictionary].map(([id, kind]) => [id, countingOf(kind)])) }
}

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

function membersOf(persons: readonly HomePerson[]): Dwelling['persons'] {
  const count = { self: 0, spouse: 0, other: 0 }
  const members = persons.map(({ relation, incomes }, index) => {
    if (!Object.hasOwn(count, relation))
      throw new FactError(`members.${index}.relation`, `must be self, spouse or other, got ${JSON.stringify(relation)}`)
    count[relation] += 1
    return { relation, place: count[relation], known: incomes !== null }
  })
  if (count.self !== 1) throw new FactError('members', `must hold the person ('self') exactly once, holds ${count.self}`)
  if (count.spouse > 1) throw new FactError('members', `must hold one spouse at most, holds ${count.spouse}`)
  return members
}

function refuseKind(kinds: ReadonlyMap<string, unknown>, id: string, member: number, place: number): never {
  const problem = `no such kind of income: ${JSON.stringify(id)}; one of ${[...kinds.keys()].join(', ')}`
  throw new FactError(`members.${member}.incomes.${place}.kind`, problem)
}

function requireIncome(kurus: unknown, member: number, place: number): void {
  const problem = typeof kurus === 'bigint' ? problemOfMoney(kurus) : 'must be money in whole kuruş (bigint)'
  if (problem) throw new FactError(`members.${member}.incomes.${place}.kurus`, problem)
}
