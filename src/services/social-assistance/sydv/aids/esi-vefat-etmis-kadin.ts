import { askedOfPerson } from '#kernel/fact/common.ts'
import { boolean, facts } from '#rules/fact.ts'
import { rule } from '#rules/rule.ts'
import { aid, law3294 } from '../neediness.ts'
import { benefitRounding, widowAmount } from '../parameters.ts'

const person = facts('person', {
  sex: askedOfPerson.sex,
  isMarried: askedOfPerson.isMarried,
  lastOfficialMarriageEndedByDeath: boolean({
    label: { tr: 'Son resmî evliliği eşinin ölümüyle sona ermiş', en: 'The last official marriage ended by the husband’s death' },
  }),
  livesWithPartner: boolean({ label: { tr: 'Biriyle birlikte yaşıyor', en: 'Lives with a partner' } }),
  hasInsuredWork: boolean({ label: { tr: 'Sigortalı bir işte çalışıyor', en: 'Works in an insured job' } }),
  hasOldAgePension2022: boolean({
    label: { tr: '2022 sayılı Kanuna göre yaşlılık aylığı alıyor', en: 'Receives the old-age pension of law 2022' },
  }),
})

const law = `${law3294}; Eşi Vefat Etmiş Kadınlara Yönelik Yardım Programı`

const isWidow = rule({
  law,
  says: { tr: 'Son resmî evliliği eşinin ölümüyle sona ermiş kadın', en: 'A woman whose last official marriage ended by death' },
  holds: person.sex.in('female').and(person.lastOfficialMarriageEndedByDeath.isTrue),
})

const livesAlone = rule({
  law,
  says: { tr: 'Evli değil ve biriyle birlikte yaşamıyor', en: 'Neither married nor living with a partner' },
  holds: person.isMarried.isFalse.and(person.livesWithPartner.isFalse),
})

const hasNoInsuredWork = rule({
  law,
  says: { tr: 'Sigortalı bir işte çalışmıyor', en: 'Has no insured job' },
  holds: person.hasInsuredWork.isFalse,
})

const hasNoOldAgePension = rule({
  law,
  says: { tr: '65 yaş aylığı almıyor', en: 'Receives no old-age pension of law 2022' },
  holds: person.hasOldAgePension2022.isFalse,
})

export const esiVefatEtmisKadin = aid(
  { isWidow, livesAlone, hasNoInsuredWork, hasNoOldAgePension },
  widowAmount.roundedBy(benefitRounding),
)
