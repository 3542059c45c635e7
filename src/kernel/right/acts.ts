/** An entry of the registry: who has a status or derives a right from somebody who has, with the paper that proves it. */
export const rightHolderActs = {
  absent: ['register'],
  'in-force': ['renew-document', 'end'],
  ended: [],
} as const satisfies Record<string, readonly string[]>

/** A card from application to its end; only one that is delivered has been given. */
export const cardActs = {
  absent: ['propose'],
  proposed: ['approve', 'refuse', 'return', 'cancel'],
  approved: ['batch', 'cancel'],
  batched: ['print', 'cancel'],
  printed: ['deliver', 'spoil', 'cancel'],
  delivered: ['end'],
  refused: [],
  returned: [],
  cancelled: [],
  ended: [],
} as const satisfies Record<string, readonly string[]>

/** States in which a card is not yet in its holder's hand: one at a time for a person. */
export const onItsWay = ['proposed', 'approved', 'batched', 'printed'] as const satisfies readonly (keyof typeof cardActs)[]

export const cardBatchActs = {
  absent: ['make'],
  made: ['print'],
  printed: [],
} as const satisfies Record<string, readonly string[]>

export const jobPlacementActs = {
  absent: ['appoint'],
  appointed: [],
} as const satisfies Record<string, readonly string[]>

/** Why an entry of the registry ends. */
export const entryEnds = ['died', 'moved', 'status-lost', 'mistaken'] as const
/** Why the officer ends a card; who lost it or wore it out may have another. */
export const cardEnds = ['lost', 'stolen', 'worn', 'married'] as const
/** After these the next card is a replacement. */
export const replaceable: readonly string[] = ['lost', 'stolen', 'worn']
