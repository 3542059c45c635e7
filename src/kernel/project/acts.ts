/** A project, state by state: what may be done with it. Read by server and screens. */
export const projectActs = {
  absent: ['plan'],
  planned: ['approve', 'refuse', 'revise-cost'],
  approved: ['start', 'cancel', 'revise-cost'],
  ongoing: ['complete', 'cancel', 'revise-cost'],
  completed: [],
  refused: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>

/** What was appropriated and what was reported stands until it is withdrawn. */
export const appropriationActs = { absent: ['appropriate'], stands: ['withdraw'], withdrawn: [] } as const satisfies Record<
  string,
  readonly string[]
>
export const progressActs = { absent: ['report'], stands: ['attach', 'withdraw'], withdrawn: [] } as const satisfies Record<
  string,
  readonly string[]
>
