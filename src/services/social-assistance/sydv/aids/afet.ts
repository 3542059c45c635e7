import { boolean, facts } from '#rules/fact.ts'
import { rule } from '#rules/rule.ts'
import { aid, law3294 } from '../neediness.ts'

const household = facts('household', {
  isHitByDisaster: boolean({ label: { tr: 'Hane afetten etkilenmiş', en: 'The home was hit by a disaster' } }),
})

const isHitByDisaster = rule({
  law: law3294,
  says: { tr: 'Hane afetten etkilenmiş', en: 'The home was hit by a disaster' },
  holds: household.isHitByDisaster.isTrue,
})

export const afet = aid({ isHitByDisaster })
