import type { Actor, Role } from './roles.ts'

/**
 * Who may do what: one line a deed. What they may do it to is decided by the rows they see (row-level security) and by the deed's own
 * conditions, which stand in its act function by name: `notPreparedByMe`.
 */
export const mayDo = {
  'person.search': [
    'field-worker',
    'case-worker',
    'centre-manager',
    'decider',
    'foundation-officer',
    'facility-manager',
    'duty-officer',
    'programme-officer',
    'payments-officer',
    'accounting-officer',
    'director',
  ],
  'person.add': ['field-worker', 'case-worker', 'centre-manager', 'foundation-officer', 'facility-manager', 'duty-officer'],
  'person.correct': ['case-worker', 'centre-manager', 'duty-officer'],
  'person.merge': ['centre-manager', 'duty-officer'],
  'household.change': ['field-worker', 'case-worker', 'centre-manager'],
  'visit.read': ['field-worker', 'case-worker', 'centre-manager', 'decider', 'director'],
  'visit.record': ['field-worker'],
  'referral.read': ['case-worker', 'centre-manager', 'decider', 'director', 'field-worker'],
  'referral.answer': ['centre-manager'],
  'case.read': ['case-worker', 'centre-manager', 'decider', 'director'],
  'case.open': ['case-worker', 'centre-manager'],
  'case.assign': ['centre-manager'],
  'case.work': ['case-worker'],
  'case.close': ['case-worker', 'centre-manager'],
  'decision.propose': ['case-worker'],
  'decision.decide': ['decider'],
  'placement.read': ['case-worker', 'facility-manager', 'decider', 'director'],
  'placement.board': ['facility-manager', 'decider', 'director'],
  'placement.order': ['case-worker', 'facility-manager'],
  'placement.prepare': ['case-worker'],
  'placement.decide': ['decider'],
  'placement.admit': ['facility-manager'],
  'unit.change': ['decider'],
  'payment.read': ['payments-officer', 'accounting-officer', 'director'],
  'payment.compute': ['payments-officer'],
  'payment.approve': ['director'],
  'payment.release': ['accounting-officer'],
  'figure.read': ['statistics-officer', 'director', 'decider', 'programme-officer', 'centre-manager', 'auditor'],
  'edition.read': ['statistics-officer', 'director', 'decider', 'programme-officer', 'centre-manager', 'auditor'],
  'audit.read': ['auditor'],
  'clock.move': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Deed = keyof typeof mayDo

export const may = (role: Actor['role'], deed: Deed): boolean => (mayDo[deed] as readonly string[]).includes(role)
