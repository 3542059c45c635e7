import { askedOfPerson } from '#kernel/fact/common.ts'
import { facts } from '#rules/fact.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'

const person = facts('person', { birthDate: askedOfPerson.birthDate })

const is55 = rule({
  law: 'Özel huzurevleri yönetmeliği (RG 07.08.2008/26960), madde doğrulanmadı',
  says: { tr: '55 yaşını doldurmuş', en: 'Aged 55 or over' },
  holds: person.birthDate.ageIsAtLeast(55),
})

/** Admission to a private home; it takes younger people than a public one and asks for no need. */
export const entitlement: Entitlement = { conditions: versions({ 'first-known': { is55 } }) }
