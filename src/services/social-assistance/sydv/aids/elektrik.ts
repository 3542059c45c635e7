import { boolean, facts } from '#rules/fact.ts'
import { rule } from '#rules/rule.ts'
import { aid, law3294 } from '../neediness.ts'
import { benefitRounding, electricityAmount } from '../parameters.ts'

const household = facts('household', {
  hasRegularAid: boolean({
    label: { tr: 'Hane düzenli bir sosyal yardım alıyor', en: 'The home receives a regular social aid' },
  }),
})

const hasRegularAid = rule({
  law: `${law3294}; Elektrik Tüketimi Desteği`,
  says: { tr: 'Hane düzenli bir sosyal yardım alıyor', en: 'The home receives a regular social aid' },
  holds: household.hasRegularAid.isTrue,
})

/** By the number of persons in the home, in kilowatt hours: what these cost on the day was not found. */
export const elektrik = aid({ hasRegularAid }, electricityAmount.roundedBy(benefitRounding))
