/** A casework case, state by state: intake, assessment, plan, follow-up, closure. Read by server and screens. */
export const caseworkActs = {
  open: ['assign', 'interview', 'close'],
  interviewed: ['assign', 'assess', 'close'],
  assessed: ['assign', 'agree-plan', 'close'],
  'in-plan': ['assign', 'follow-up', 'close'],
  closed: [],
} as const satisfies Record<string, readonly string[]>

/** The state that each step of casework leads to. */
export const caseworkSteps = {
  interview: 'interviewed',
  assess: 'assessed',
  'agree-plan': 'in-plan',
  'follow-up': 'in-plan',
} as const
