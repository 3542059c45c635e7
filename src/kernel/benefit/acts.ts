/** A benefit's case, state by state: what may be done with it. Read by server and screens. */
export const benefitActs = {
  open: ['assign', 'propose', 'close'],
  proposed: ['grant', 'refuse', 'return'],
  granted: ['assign', 'propose', 'close'],
  refused: ['assign', 'propose', 'close'],
  closed: [],
} as const satisfies Record<string, readonly string[]>
