/** A licence, state by state: what may be done with it. Read by server and screens. */
export const licenceActs = {
  absent: ['apply'],
  applied: ['file-paper', 'grant', 'refuse', 'withdraw'],
  'in-force': ['file-paper', 'change-capacity', 'transfer', 'change-manager', 'renew', 'warn', 'fine', 'suspend', 'close'],
  suspended: ['file-paper', 'fine', 'resume', 'close'],
  refused: [],
  withdrawn: [],
  closed: [],
} as const satisfies Record<string, readonly string[]>

/** State after an act; the others leave it as it was. */
export const licenceLeads = {
  apply: 'applied',
  grant: 'in-force',
  refuse: 'refused',
  withdraw: 'withdrawn',
  suspend: 'suspended',
  resume: 'in-force',
  close: 'closed',
} as const satisfies Record<string, keyof typeof licenceActs>

/** Acts that one person proposes and another decides. */
export const matters = [
  'grant',
  'refuse',
  'change-capacity',
  'transfer',
  'change-manager',
  'renew',
  'warn',
  'fine',
  'suspend',
  'resume',
  'close',
] as const
export type Matter = (typeof matters)[number]

/** Matters that weigh on the founder and name the law they rest on. */
export const sanctions = ['warn', 'fine', 'suspend', 'close'] as const satisfies readonly Matter[]
export const isSanction = (matter: Matter): boolean => (sanctions as readonly Matter[]).includes(matter)

/** What may be proposed of a licence in this state. */
export const mattersIn = (state: string): readonly Matter[] =>
  matters.filter(matter => (licenceActs as Record<string, readonly string[]>)[state]?.includes(matter))

export const decisionActs = {
  absent: ['propose'],
  proposed: ['approve', 'return'],
  approved: [],
  returned: [],
} as const satisfies Record<string, readonly string[]>
export const decisionLeads = { propose: 'proposed', approve: 'approved', return: 'returned' } as const

export const inspectionActs = {
  absent: ['plan'],
  planned: ['complete', 'cancel'],
  done: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>
export const inspectionLeads = { plan: 'planned', complete: 'done', cancel: 'cancelled' } as const

export const findingActs = {
  absent: ['record'],
  open: ['repeat', 'remedy'],
  remedied: [],
} as const satisfies Record<string, readonly string[]>
export const findingLeads = { record: 'open', repeat: 'open', remedy: 'remedied' } as const
