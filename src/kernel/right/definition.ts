import type { LegalGround } from '#kernel/programme/contract.ts'
import type { Day } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { FactValues } from '#rules/fact.ts'
import type { Entitlement } from '#rules/rule.ts'

/** What a programme of the right lifecycle supplies: what the registry may hold, who gets a card, and how long it is good. */
export interface Right {
  /** Prefixes of card and batch numbers: SK-2024-00001, SKB-2024-00001. */
  readonly numberPrefix: string
  readonly batchPrefix: string
  readonly registry: Registry
  /** In the order in which they are tried: the first one that fits a registry entry is its category. */
  readonly categories: readonly Category[]
  /** Facts that the registry and the register of persons answer; the others are asked. */
  readonly fills: { readonly birthDate: string; readonly group: string; readonly relation: string; readonly document: string }
  /** When a card given on these facts ends by itself, and why; null: no end is known. */
  readonly validity: (facts: FactValues) => Validity | null
}

export interface Validity {
  /** The first day on which it is no longer good. */
  readonly until: Day
  readonly why: Text
}

/** Statuses, relations, laws and events of the registry, each by its id. */
export interface Registry {
  readonly statuses: Readonly<Record<string, Status>>
  /** 'self' for who bears the status; the others derive from somebody who does. */
  readonly relations: Readonly<Record<string, Text>>
  readonly laws: Readonly<Record<string, LegalGround>>
  readonly events: Readonly<Record<string, Text>>
}

export interface Status {
  readonly name: Text
  /** Laws that may give it. */
  readonly laws: readonly string[]
  /** It is given for one's death, which recording it records. */
  readonly byDeath?: boolean
}

export interface Category {
  readonly id: string
  readonly name: Text
  readonly law: readonly LegalGround[]
  /** The municipality prints and gives the card itself: here the conditions are only explained. */
  readonly printedBy: 'ministry' | 'municipality'
  /** Registry entries it stands for; none: it does not rest on the registry. */
  readonly of: readonly EntryKind[]
  readonly entitlement: Entitlement
  /** What its holder and the officer should know besides. */
  readonly note?: Text
}

interface EntryKind {
  readonly status: string
  readonly holder: 'self' | 'relative'
  readonly event?: string
}

/** An entry of the registry, as far as its category depends on it. */
export interface Entry {
  readonly status: string
  readonly relation: string
  readonly event: string | null
}

export const isRelative = ({ relation }: Pick<Entry, 'relation'>): boolean => relation !== 'self'

/** The category of an entry, or none: a martyr's own entry gives the right to the relatives. */
export function findCategory({ categories }: Right, entry: Entry): Category | undefined {
  return categories.find(({ of }) => of.some(kind => isOf(kind, entry)))
}

const isOf = ({ status, holder, event }: EntryKind, entry: Entry): boolean =>
  status === entry.status && (holder === 'relative') === isRelative(entry) && (event === undefined || event === entry.event)
