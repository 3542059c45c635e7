import { count } from '#rules/amount.ts'
import { facts, integer } from '#rules/fact.ts'
import { rule } from '#rules/rule.ts'
import { aid, law3294 } from '../neediness.ts'
import { leastFuel } from '../parameters.ts'

const household = facts('household', {
  fuelKilograms: integer({ label: { tr: 'Verilecek kömür (kg)', en: 'Coal to be given (kg)' } }),
})

const isEnoughFuel = rule({
  law: law3294,
  says: { tr: 'Haneye en az 500 kg kömür veriliyor', en: 'The home is given at least 500 kg of coal' },
  holds: household.fuelKilograms.isAtLeast(count(1).times(leastFuel)),
})

export const yakacak = aid({ isEnoughFuel })
