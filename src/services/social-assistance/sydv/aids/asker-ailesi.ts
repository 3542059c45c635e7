import { askedOfPerson } from '#kernel/fact/common.ts'
import { boolean, choice, facts, period } from '#rules/fact.ts'
import { rule } from '#rules/rule.ts'
import { aid, law3294 } from '../neediness.ts'
import { benefitRounding, soldierChildAmount, soldierFamilyAmount } from '../parameters.ts'

export const person = facts('person', {
  birthDate: askedOfPerson.birthDate,
  soldier: {
    service: period({
      label: { tr: 'Yakınının zorunlu askerlik süresi', en: 'The relative’s compulsory military service' },
      help: { tr: 'Terhis günü bitiştir', en: 'It ends on the day of discharge' },
    }),
    relation: choice({
      label: { tr: 'Askere yakınlığı', en: 'Relation to the soldier' },
      options: {
        'official-spouse': { tr: 'Resmî nikâhlı eşi', en: 'Officially married wife' },
        mother: { tr: 'Annesi (asker bekâr)', en: 'Mother (the soldier is single)' },
        father: { tr: 'Babası (asker bekâr, anne hayatta değil)', en: 'Father (the soldier is single, the mother dead)' },
        child: { tr: 'Çocuğu', en: 'Child' },
        other: { tr: 'Başka', en: 'Another' },
      },
    }),
  },
  hasSocialSecurity: boolean({ label: { tr: 'Sosyal güvencesi var', en: 'Has social security' } }),
})

const law = `${law3294}; Muhtaç Asker Ailelerine Yardım Programı`

/** Up to the service time, and not a day longer. */
const relativeIsInService = rule({
  law,
  says: { tr: 'Yakını o gün zorunlu askerlik hizmetinde', en: 'The relative is in compulsory military service on the day' },
  holds: person.soldier.service.coversDay,
})

const isNearestRelative = rule({
  law,
  says: {
    tr: 'Askerin resmî nikâhlı eşi, bekârsa annesi ya da babası',
    en: 'The soldier’s wife or, if single, mother or father',
  },
  holds: person.soldier.relation.in('official-spouse', 'mother', 'father'),
})

const isSoldiersChild = rule({
  law,
  says: { tr: 'Askerin çocuğu', en: 'A child of the soldier' },
  holds: person.soldier.relation.in('child'),
})

const isUnder18 = rule({
  law,
  says: { tr: 'Çocuk 18 yaşını doldurmamış', en: 'The child is under 18' },
  holds: person.birthDate.ageIsUnder(18),
})

const hasNoSocialSecurity = rule({
  law,
  says: { tr: 'Yardım alacak kişinin sosyal güvencesi yok', en: 'Who receives the aid has no social security' },
  holds: person.hasSocialSecurity.isFalse,
})

export const askerAilesi = aid(
  { relativeIsInService, isNearestRelative, hasNoSocialSecurity },
  soldierFamilyAmount.roundedBy(benefitRounding),
)
export const askerCocugu = aid({ relativeIsInService, isSoldiersChild, isUnder18 }, soldierChildAmount.roundedBy(benefitRounding))
