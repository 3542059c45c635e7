import { askedOfPerson } from '#kernel/fact/common.ts'
import { count } from '#rules/amount.ts'
import { facts } from '#rules/fact.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { entitlement as homeCare } from '#services/disability-and-age/evde-bakim/rules.ts'
import { oldAge } from '#services/social-assistance/law-2022/rules.ts'
import { isInNeed, needyHome } from '#services/social-assistance/sydv/neediness.ts'

export const on = '2024-09-30'

const person = facts('person', {
  birthDate: askedOfPerson.birthDate,
  disability: { percent: askedOfPerson.disability.percent },
})

const isDisabledOrOld = rule({
  law: '4736 sayılı Kanun m. 1',
  says: { tr: 'En az %40 engelli ya da 65 yaşını doldurmuş', en: 'At least 40 % disabled, or 65 or over' },
  holds: person.disability.percent.isAtLeast(count(40)).or(person.birthDate.ageIsAtLeast(65)),
})

/** What is decided for everyone; all but free travel as the programmes have it. */
export const entitlements = {
  'home care': homeCare,
  neediness: { conditions: versions({ 'first-known': { isInNeed } }), homes: needyHome },
  'free travel': { conditions: versions({ 'first-known': { isDisabledOrOld } }) },
  'old-age pension': oldAge,
} satisfies Record<string, Entitlement>

export type Programme = keyof typeof entitlements
export const programmes = Object.keys(entitlements) as Programme[]
