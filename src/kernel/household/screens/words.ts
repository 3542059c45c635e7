import type { z } from 'zod'
import type { MembershipSource } from '#kernel/person/contract.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Tone } from '#ui/chip.tsx'

export type Source = z.infer<typeof MembershipSource>

export const sourceWords: Readonly<Record<Source, Text>> = {
  register: { tr: 'Nüfus kaydı', en: 'Register' },
  declaration: { tr: 'Beyan', en: 'Declaration' },
  visit: { tr: 'Ziyaret', en: 'Visit' },
}
export const sources = Object.keys(sourceWords) as readonly Source[]

interface Sourced {
  memberships: readonly { source: Source; until: string | null }[]
}

/** The sources that name a member, in a line: 'Nüfus kaydı, Ziyaret'. */
export const wordsOfSources = ({ memberships }: Sourced, inWords: (text: Text) => string): string =>
  memberships
    .filter(each => each.until === null)
    .map(each => inWords(sourceWords[each.source]))
    .join(', ')

export const relationWords: Readonly<Record<string, Text>> = {
  self: { tr: 'kendisi', en: 'self' },
  spouse: { tr: 'eşi', en: 'spouse' },
  child: { tr: 'çocuğu', en: 'child' },
  parent: { tr: 'annesi ya da babası', en: 'parent' },
  grandparent: { tr: 'büyükannesi ya da büyükbabası', en: 'grandparent' },
  grandchild: { tr: 'torunu', en: 'grandchild' },
  sibling: { tr: 'kardeşi', en: 'sibling' },
  'other-relative': { tr: 'akrabası', en: 'relative' },
  'not-related': { tr: 'akraba değil', en: 'not related' },
}

export const wordsOfRelation = (relation: string): Text => relationWords[relation] ?? { tr: relation, en: relation }

/** A household is told from its reference person, who is nobody's “self” to the others. */
export const memberWords: Readonly<Record<string, Text>> = {
  ...relationWords,
  self: { tr: 'referans kişi', en: 'reference person' },
}
export const wordsOfMember = (relation: string): Text => memberWords[relation] ?? { tr: relation, en: relation }

const visitStates: Readonly<Record<string, Text & { readonly tone: Tone }>> = {
  planned: { tr: 'Planlandı', en: 'Planned', tone: 'info' },
  done: { tr: 'Yapıldı', en: 'Done', tone: 'ok' },
  void: { tr: 'İptal', en: 'Void', tone: 'neutral' },
}
export const wordsOfVisitState = (state: string) => visitStates[state] ?? { tr: state, en: state, tone: 'neutral' as const }
