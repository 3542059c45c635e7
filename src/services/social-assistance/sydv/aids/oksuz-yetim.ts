import { askedOfPerson } from '#kernel/fact/common.ts'
import { choice, facts } from '#rules/fact.ts'
import { rule } from '#rules/rule.ts'
import { aid, law3294 } from '../neediness.ts'
import { benefitRounding, orphanAmount } from '../parameters.ts'

const person = facts('person', {
  birthDate: askedOfPerson.birthDate,
  deadParent: choice({
    label: { tr: 'Ölen ana baba', en: 'The dead parent' },
    options: {
      none: { tr: 'Yok', en: 'None' },
      mother: { tr: 'Anne (öksüz)', en: 'Mother' },
      father: { tr: 'Baba (yetim)', en: 'Father' },
      both: { tr: 'İkisi de', en: 'Both' },
    },
  }),
})

const law = `${law3294}; Öksüz ve Yetim Yardımı`

const hasLostAParent = rule({
  law,
  says: { tr: 'Annesi ya da babası ölmüş çocuk', en: 'A child whose mother or father is dead' },
  holds: person.deadParent.in('mother', 'father', 'both'),
})

const isUnder18 = rule({
  law,
  says: { tr: 'Çocuk 18 yaşını doldurmamış', en: 'The child is under 18' },
  holds: person.birthDate.ageIsUnder(18),
})

export const oksuzYetim = aid({ hasLostAParent, isUnder18 }, orphanAmount.roundedBy(benefitRounding))
