import { useSession } from '#kernel/account/screens/session.tsx'
import { definitionOf } from '#kernel/programme/contract.ts'
import { confidenceWords } from '#kernel/programme/screens/messages.ts'
import { useProgrammes } from '#kernel/programme/screens/programmes-context.tsx'
import type { Text } from '#platform/i18n/text.ts'
import type { cardEnds, entryEnds } from '../acts.ts'
import type { CardRow } from '../contract.ts'
import { isRelative, type Right } from '../definition.ts'
import { useMessages } from './messages.ts'

/** The programme that gives cards; its definition names statuses, groups, laws and events. */
export function useRight(): Right | undefined {
  return useProgrammes()
    .map(programme => definitionOf(programme, 'right'))
    .find(right => right !== undefined)
}

const unknown = (id: string): Text => ({ tr: id, en: id })

/** 'Gazi', 'Gazi yakını (eşi)' */
export function useEntryWords(): (entry: { status: string; relation: string }) => string {
  const say = useMessages()
  const { say: inWords, language } = useSession()
  const words = useRightWords()
  const lower = (text: string) => text.charAt(0).toLocaleLowerCase(language) + text.slice(1)
  return entry => {
    const status = inWords(words.status(entry.status))
    if (!isRelative(entry)) return status
    return say('relativeOf', {
      status: language === 'tr' ? status : lower(status),
      relation: lower(inWords(words.relation(entry.relation))),
    })
  }
}

/** Names of what the registry and the cards hold, by id. */
export function useRightWords() {
  const right = useRight()
  const { say: inWords } = useSession()
  return {
    status: (id: string) => right?.registry.statuses[id]?.name ?? unknown(id),
    relation: (id: string) => right?.registry.relations[id] ?? unknown(id),
    law: (id: string) => {
      const law = right?.registry.laws[id]
      if (!law) return id
      const doubt = law.confidence === 'found' ? '' : ` (${inWords(confidenceWords[law.confidence])})`
      return [law.title, law.article].filter(Boolean).join(', ') + doubt
    },
    event: (id: string) => right?.registry.events[id] ?? unknown(id),
    category: (id: string) => right?.categories.find(category => category.id === id)?.name ?? unknown(id),
  }
}

export const kindWords: Readonly<Record<CardRow['kind'], Text>> = {
  first: { tr: 'İlk kart', en: 'First card' },
  replacement: { tr: 'Yerine verilen', en: 'Replacement' },
  renewal: { tr: 'Yenileme', en: 'Renewal' },
}

export const entryEndWords: Readonly<Record<(typeof entryEnds)[number], Text>> = {
  died: { tr: 'Vefat', en: 'Death' },
  moved: { tr: 'Başka ile nakil', en: 'Moved to another province' },
  'status-lost': { tr: 'Sıfatın sona ermesi', en: 'The status was lost' },
  mistaken: { tr: 'Yanlış kayıt', en: 'Entered by mistake' },
}

export const cardEndWords: Readonly<Record<(typeof cardEnds)[number], Text>> = {
  lost: { tr: 'Kayıp', en: 'Lost' },
  stolen: { tr: 'Çalıntı', en: 'Stolen' },
  worn: { tr: 'Yıpranmış', en: 'Worn out' },
  married: { tr: 'Evlenme', en: 'Marriage' },
}

const otherEnds: Readonly<Record<string, Text>> = {
  renewed: { tr: 'Yenilendi', en: 'Renewed' },
  'right-ended': { tr: 'Hak sona erdi', en: 'The right ended' },
}

export const wordsOfEnd = (reason: string): Text =>
  ({ ...entryEndWords, ...cardEndWords, ...otherEnds })[reason as keyof typeof cardEndWords] ?? unknown(reason)

/** The lists of cards with their addresses. */
export const listAddresses = {
  'to-decide': 'karar',
  'to-print': 'baski',
  'to-deliver': 'teslim',
  ending: 'suresi-dolan',
  all: 'hepsi',
} as const
