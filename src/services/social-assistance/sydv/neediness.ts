import { monthlyIncomes } from '#kernel/fact/incomes.ts'
import type { AmountRule } from '#rules/amount.ts'
import { home, homesByDate } from '#rules/home.ts'
import { type Conditions, type Entitlement, rule, versions } from '#rules/rule.ts'
import { household } from './facts.ts'
import { netMinimumWage } from './parameters.ts'

export const law3294 = '3294 sayılı Kanun, madde doğrulanmadı'

/** Strict, of the whole home, whoever in it is insured. */
export const isInNeed = rule({
  law: law3294,
  says: {
    tr: 'Hanede kişi başına düşen gelir net asgari ücretin 1/3’ünden az',
    en: 'Income per head of the household is below 1/3 of the net minimum wage',
  },
  holds: household.incomeForNeed.perHeadOf(household.members).isLessThan(netMinimumWage.fraction(1, 3)),
})

export const livesInTheArea = rule({
  law: law3294,
  says: { tr: 'Başvurduğu vakfın bölgesinde oturuyor', en: 'Lives in the area of the foundation applied to' },
  holds: household.livesInArea.isTrue,
})

/** Whatever is monthly counts, of the insured, too; which kinds the law leaves out was not read. */
export const needyHome = homesByDate({
  'first-known': home({
    label: { tr: 'Evde yaşayan herkes', en: 'Everyone in the home' },
    law: law3294,
    members: 'everyone',
    incomes: monthlyIncomes,
    fills: { income: household.incomeForNeed, members: household.members },
  }),
})

/** An aid to homes in need, and what it asks besides. Without an amount, the board of trustees sets it or gives in kind. */
export function aid(besides: Conditions = {}, amount?: AmountRule): Entitlement {
  const conditions = versions({ 'first-known': { livesInTheArea, isInNeed, ...besides } })
  return amount ? { conditions, amount, homes: needyHome } : { conditions, homes: needyHome }
}
