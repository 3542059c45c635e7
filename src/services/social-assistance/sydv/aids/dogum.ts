import { askedOfPerson } from '#kernel/fact/common.ts'
import { byChoice } from '#rules/amount.ts'
import { boolean, choice, facts } from '#rules/fact.ts'
import { type Entitlement, rule, versions } from '#rules/rule.ts'
import { benefitRounding, birthAmounts } from '../parameters.ts'

const person = facts('person', {
  birthDate: askedOfPerson.birthDate,
  isBornAlive: boolean({ label: { tr: 'Canlı doğmuş', en: 'Was born alive' } }),
  isBornSince2025: boolean({
    label: { tr: 'Çocuk 01.01.2025’te ya da sonra doğmuş', en: 'The child was born on or after 1 January 2025' },
  }),
  birthOrder: choice({
    label: { tr: 'Annenin kaçıncı çocuğu', en: 'Which child of the mother' },
    options: {
      first: { tr: 'İlk çocuk', en: 'First' },
      second: { tr: 'İkinci çocuk', en: 'Second' },
      'third-or-later': { tr: 'Üçüncü ya da sonraki çocuk', en: 'Third or later' },
    },
  }),
})

const law = 'Doğum yardımı düzenlemesi, madde doğrulanmadı'

const isBornAlive = rule({
  law,
  says: { tr: 'Çocuk canlı doğmuş', en: 'The child was born alive' },
  holds: person.isBornAlive.isTrue,
})

const isBornSince2025 = rule({
  law: `${law}; 01.01.2025 değişikliği`,
  says: { tr: 'Çocuk 01.01.2025’te ya da sonra doğmuş', en: 'The child was born on or after 1 January 2025' },
  holds: person.isBornSince2025.isTrue,
})

/** For the first child it is given once, for the others monthly until the fifth birthday. */
const isFirstOrUnder5 = rule({
  law: `${law}; 01.01.2025 değişikliği`,
  says: { tr: 'İlk çocuk ya da 5 yaşını doldurmamış', en: 'The first child, or under 5' },
  holds: person.birthOrder.in('first').or(person.birthDate.ageIsUnder(5)),
})

/** Into the mother’s account, whatever the income. An aid given once is decided as of the day of birth. */
export const dogum: Entitlement = {
  conditions: versions({
    'first-known': { isBornAlive },
    '2025-01-01': { isBornAlive, isBornSince2025, isFirstOrUnder5 },
  }),
  amount: byChoice(person.birthOrder, birthAmounts).roundedBy(benefitRounding),
}
