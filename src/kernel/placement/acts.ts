/** A placement case, state by state. A private facility admits by itself; elsewhere `admit.server.ts` asks for the decided need. */
export const placementCaseActs = {
  open: ['assign', 'propose', 'admit', 'close'],
  proposed: ['approve', 'return', 'refuse'],
  waiting: ['assign', 'admit', 'withdraw'],
  placed: ['assign', 'discharge'],
  refused: ['assign', 'propose', 'close'],
  closed: [],
} as const satisfies Record<string, readonly string[]>

/** The state that each act of a placement case leads to; assigning leaves it where it is. */
export const placementCaseSteps = {
  propose: 'proposed',
  approve: 'waiting',
  return: 'open',
  refuse: 'refused',
  withdraw: 'closed',
  admit: 'placed',
  discharge: 'closed',
  close: 'closed',
} as const

/** The court's order: from the child's arrival, or from the decision itself where nothing urgent went before it. */
export const careOrderActs = {
  absent: ['arrive', 'decide'],
  arrived: ['apply', 'end'],
  applied: ['decide', 'refuse'],
  'in-force': ['review', 'extend', 'end', 'lapse'],
  refused: [],
  ended: [],
} as const satisfies Record<string, readonly string[]>

export const careOrderSteps = {
  arrive: 'arrived',
  apply: 'applied',
  decide: 'in-force',
  refuse: 'refused',
  review: 'in-force',
  extend: 'in-force',
  end: 'ended',
  lapse: 'ended',
} as const

/** That someone must be placed: prepared by one, decided by another, then waiting until a place is found. */
export const placementNeedActs = {
  absent: ['propose'],
  proposed: ['approve', 'return', 'refuse'],
  waiting: ['meet', 'withdraw'],
  returned: [],
  refused: [],
  met: [],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>

export const placementNeedSteps = {
  propose: 'proposed',
  approve: 'waiting',
  return: 'returned',
  refuse: 'refused',
  meet: 'met',
  withdraw: 'withdrawn',
} as const

/** A person in a place: whoever is on leave, in hospital or missing keeps the bed and is counted. */
export const placementActs = {
  absent: ['admit'],
  present: ['leave', 'hospitalise', 'miss', 'extend', 'end'],
  'on-leave': ['return', 'hospitalise', 'miss', 'extend', 'end'],
  'in-hospital': ['return', 'leave', 'miss', 'extend', 'end'],
  missing: ['return', 'hospitalise', 'extend', 'end'],
  ended: [],
} as const satisfies Record<string, readonly string[]>

export const placementSteps = {
  admit: 'present',
  leave: 'on-leave',
  hospitalise: 'in-hospital',
  miss: 'missing',
  return: 'present',
  end: 'ended',
} as const

export const dischargeActs = {
  absent: ['propose'],
  proposed: ['approve', 'return'],
  approved: [],
  returned: [],
} as const satisfies Record<string, readonly string[]>

export const dischargeSteps = { propose: 'proposed', approve: 'approved', return: 'returned' } as const
