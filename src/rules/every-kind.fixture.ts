import { ratioFromDecimal } from '#platform/money/ratio.ts'
import type { Condition } from './condition.ts'
import { boolean, choice, day, facts, integer, money, period } from './fact.ts'
import { choiceParameter, coefficientParameter, moneyParameter } from './parameter.ts'
import { rule, versions } from './rule.ts'

// A fact of every type and a parameter of every type, for tests of whole traces.

export const words = (text: string) => ({ tr: `${text} tr`, en: `${text} en` })
export const household = facts('household', {
  income: money({ label: words('income') }),
  members: integer({ label: words('members'), minimum: 1 }),
  children: integer({ label: words('children') }),
})
export const person = facts('person', {
  isTenant: boolean({ label: words('tenant') }),
  birth: day({ label: words('birth') }),
  report: period({ label: words('report') }),
  level: choice({ label: words('level'), options: { high: words('high'), low: words('low'), none: words('none') } }),
})
const source = { confidence: 'found', source: 'gazette' } as const
export const wage = moneyParameter('wage', {
  label: words('wage'),
  law: 'wage law',
  values: [
    { ...source, validFrom: '2024-01-01', value: 1000n },
    { ...source, validFrom: '2024-07-01', validUntil: '2025-01-01', value: 2000n, knownSince: '2024-08-01' },
  ],
})
export const coefficient = coefficientParameter('coefficient', {
  label: words('coefficient'),
  law: 'coefficient law',
  values: [{ ...source, validFrom: '2024-01-01', value: ratioFromDecimal('0,907796') }],
})
export const cut = choiceParameter<'down' | 'half-up'>('cut', {
  label: words('cut'),
  law: 'cut law',
  values: [{ validFrom: '2024-01-01', value: 'down', confidence: 'unconfirmed', source: 'convention' }],
})

export const on = '2024-03-01'
export const stored = (fact: { fact: { path: string; label: object } }, value: unknown) => ({
  path: fact.fact.path,
  label: fact.fact.label,
  value,
})
export const lacks = ({
  fact: { path, owner, type, label },
}: {
  fact: { path: string; owner: string; type: string; label: object }
}) => ({
  kind: 'fact',
  path,
  owner,
  type,
  label,
})
export const entitled = (holds: Condition) => ({
  conditions: versions({ 'first-known': { claim: rule({ law: 'law', says: words('claim'), holds }) } }),
})
