import { storedValue, wordsOfValue } from '#kernel/parameter/words.ts'
import { addDays, type Day, firstOfMonth, firstOfNextMonth } from '#platform/day/day.ts'
import { decimalString } from '#platform/money/money.ts'
import type { Ratio } from '#platform/money/ratio.ts'
import { type Parameter, valueOn } from '#rules/parameter.ts'
import { type Fraction, fractionsOf, parametersOf } from '#rules/reform.ts'
import type { Entitlement } from '#rules/rule.ts'
import type { Change, Patchable } from './contract.ts'

/** A month is decided for its last day: what changes within it has changed by then, and nobody of today is born after it. */
export const decidingDay = (month: string): Day => addDays(firstOfNextMonth(firstDay(month)), -1)
export const firstDay = (month: string): Day => firstOfMonth(`${month}-01`)

/** What a reform may put otherwise: the parameters and fractions of the day. Conventions, which are no numbers, are not among them. */
export function patchableOf(entitlement: Entitlement, on: Day): Patchable[] {
  const parameters = parametersOf(entitlement, on).flatMap(parameter => ofParameter(parameter, on))
  return [...parameters, ...fractionsOf(entitlement, on).map(ofFraction)]
}

function ofParameter(parameter: Parameter, on: Day): Patchable[] {
  const { id, type, label, law } = parameter
  if (type === 'choice') return []
  const lookup = valueOn(parameter, on)
  if (!lookup.found) return [{ id, kind: type, label: { ...label }, law, now: null }]
  const { row, value, validUntil } = lookup
  const { validFrom, source, confidence } = row
  return [
    {
      id,
      kind: type,
      label: { ...label },
      law,
      now: {
        value: type === 'money' ? decimalString(value as bigint) : storedValue(type, value),
        shown: wordsOfValue(type, storedValue(type, value)),
        dated: { validFrom, validUntil, source, confidence },
      },
    },
  ]
}

function ofFraction({ path, rule: { says, law }, ratio }: Fraction): Patchable {
  const value = writtenRatio(ratio)
  return { id: path, kind: 'fraction', label: { ...says }, law, now: { value, shown: { tr: value, en: value }, dated: null } }
}

/** The values of the day that the reform puts otherwise; one written differently and meaning the same is none of them. */
export function changesOf(law: Entitlement, reform: Entitlement, on: Day): Change[] {
  const before = new Map(patchableOf(law, on).map(each => [each.id, each.now]))
  return patchableOf(reform, on).flatMap(({ id, label, now }) => {
    const was = before.get(id) ?? null
    return now && now.value !== was?.value ? [{ id, label, before: was?.shown ?? null, after: now.shown }] : []
  })
}

const writtenRatio = ({ numerator, denominator }: Ratio) => `${numerator}/${denominator}`
