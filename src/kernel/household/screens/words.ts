import type { z } from 'zod'
import { relationWords } from '#kernel/case/screens/words.ts'
import type { Text } from '#platform/i18n/text.ts'
import type { Tone } from '#ui/chip.tsx'
import type { MembershipSource } from '../contract.ts'

export type Source = z.infer<typeof MembershipSource>

export const sourceWords: Readonly<Record<Source, Text>> = {
  register: { tr: 'Nüfus kaydı', en: 'Register' },
  declaration: { tr: 'Beyan', en: 'Declaration' },
  visit: { tr: 'Ziyaret', en: 'Visit' },
}
export const sources = Object.keys(sourceWords) as readonly Source[]

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
