import type { Day } from '#platform/day/day.ts'
import type { Money } from '#platform/money/money.ts'
import { amountOn } from '#rules/decide.ts'
import { person } from './facts.ts'
import type { Schooling } from './parameters.ts'
import { monthly } from './rules.ts'

/** Kuruş for a whole month by the child's schooling. @throws RangeError where the day's coefficient is not known */
export function monthlySupportOn(day: Day, schooling: Schooling): Money {
  return amountOn(monthly.amount!, day, { [person.sed.schooling.fact.path]: schooling })
}
