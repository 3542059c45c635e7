import type { Day } from '#platform/day/day.ts'
import type { Money } from '#platform/money/money.ts'
import type { Ratio } from '#platform/money/ratio.ts'
import type { Fact } from './fact.ts'
import type { Parameter } from './parameter.ts'
import { inForceOn, requireSince, type Since } from './since.ts'
import { DefinitionError, requireKnownKeys, requireWords, type Words } from './words.ts'

/** A kind of monthly income, or of property of which a share counts as one. */
export interface IncomeKind {
  readonly id: string
  readonly label: Words
  /** Every kind declared beside it: one that a home does not name is left out, one that is not here is an error. */
  readonly dictionary: ReadonlyMap<string, IncomeKind>
}

export type Relation = 'self' | 'spouse' | 'other'

/** Of a property's value: so much counts as a month's income, and only of what lies above the dated value, if there is one. */
export interface Share {
  readonly ratio: Ratio
  readonly above?: Parameter<Money>
}

/** Who of the persons in a dwelling makes up the household, and which of their incomes are counted. Data only. */
export interface Home {
  readonly label: Words
  readonly law: string
  readonly members: 'everyone' | 'self-and-spouse' | 'self'
  readonly incomes: { readonly self: readonly IncomeKind[]; readonly others: readonly IncomeKind[] }
  /** By kind; of a kind that is not here the whole amount counts. */
  readonly shares: Readonly<Record<string, Share>>
  /** Paths of the two facts that are filled. */
  readonly fills: { readonly income: string; readonly members: string }
}

/** Homes in their dated versions, as conditions have them. */
export interface HomesByDate {
  readonly of: readonly { readonly since: Since; readonly home: Home }[]
}

export function incomeKinds<const K extends Readonly<Record<string, { readonly label: Words }>>>(
  kinds: K,
): { readonly [I in keyof K]: IncomeKind } {
  const dictionary = new Map<string, IncomeKind>()
  for (const [id, { label }] of Object.entries(kinds)) {
    requireWords(label, `income '${id}'`)
    dictionary.set(id, { id, label, dictionary })
  }
  return Object.fromEntries(dictionary) as { [I in keyof K]: IncomeKind }
}

export function allBut<I extends string>(kinds: Readonly<Record<I, IncomeKind>>, ...left: I[]): readonly IncomeKind[] {
  requireKnownKeys(Object.fromEntries(left.map(id => [id, true])), Object.keys(kinds), 'all incomes but')
  return Object.values<IncomeKind>(kinds).filter(({ id }) => !left.includes(id as I))
}

interface HomeDefinition {
  readonly label: Words
  readonly law: string
  readonly members: Home['members']
  /** The kinds that are counted: of everyone, or apart for the person and the others. */
  readonly incomes: readonly IncomeKind[] | Home['incomes']
  readonly shares?: Readonly<Record<string, Share>>
  /** Left out: 'household.income' and 'household.members'. */
  readonly fills?: { readonly income: { readonly fact: Fact }; readonly members: { readonly fact: Fact } }
}

/** Throws DefinitionError on kinds of different declarations, a share of a kind that is not counted, facts of the wrong type. */
export function home(definition: HomeDefinition): Home {
  const { label, law, members, incomes, shares = {}, fills } = definition
  requireWords(label, 'home')
  const of = `home '${label.en}'`
  requireKnownKeys(definition, ['label', 'law', 'members', 'incomes', 'shares', 'fills'], of)
  if (law.trim() === '') throw new DefinitionError(`${of}: needs its law`)
  const counted = 'self' in incomes ? incomes : { self: incomes, others: incomes }
  const kinds = [...counted.self, ...counted.others]
  if (kinds.length === 0) throw new DefinitionError(`${of}: counts no income`)
  if (kinds.some(({ dictionary }) => dictionary !== kinds[0]!.dictionary))
    throw new DefinitionError(`${of}: its incomes are declared in different places`)
  requireKnownKeys(
    shares,
    kinds.map(({ id }) => id),
    `${of}, shares`,
  )
  for (const [kind, share] of Object.entries(shares)) {
    requireKnownKeys(share, ['ratio', 'above'], `${of}, share of '${kind}'`)
    if (share.ratio.numerator <= 0n) throw new DefinitionError(`${of}, share of '${kind}': is not positive`)
  }
  if (fills && fills.income.fact.type !== 'money') throw new DefinitionError(`${of}: ${fills.income.fact.path} is not money`)
  if (fills && fills.members.fact.type !== 'integer')
    throw new DefinitionError(`${of}: ${fills.members.fact.path} is not a count`)
  const paths = {
    income: fills?.income.fact.path ?? 'household.income',
    members: fills?.members.fact.path ?? 'household.members',
  }
  return { label, law, members, incomes: counted, shares, fills: paths }
}

/** homesByDate({ 'first-known': …, '2026-01-16': … }): each holds from its day until the next one's. */
export function homesByDate(dated: Readonly<Record<string, Home>>): HomesByDate {
  requireSince(dated, 'homes')
  return { of: Object.entries(dated).map(([since, home]) => ({ since, home })) }
}

export function homeOn({ of }: HomesByDate, on: Day): HomesByDate['of'][number] {
  return inForceOn(of, on)
}
