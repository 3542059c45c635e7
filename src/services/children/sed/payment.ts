import { civilServantCoefficient } from '#kernel/parameter/statutory.ts'
import type { Day } from '#platform/day/day.ts'
import type { Money } from '#platform/money/money.ts'
import { getValueOn } from '#rules/parameter.ts'
import { type Schooling, shareOfSchooling, supportPoints } from './parameters.ts'

/** Kuruş for a whole month by the child's schooling, cut to whole kuruş. @throws RangeError where the day's coefficient is not known */
export function monthlySupportOn(day: Day, schooling: Schooling): Money {
  const { numerator, denominator } = getValueOn(civilServantCoefficient, day)
  return (supportPoints * shareOfSchooling[schooling] * numerator) / denominator
}
