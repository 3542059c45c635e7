import { askedOfPerson } from '#kernel/fact/common.ts'
import { boolean, facts } from '#rules/fact.ts'
import { rule } from '#rules/rule.ts'
import { aid, law3294 } from '../neediness.ts'

const person = facts('person', {
  isStudent: askedOfPerson.isStudent,
  schoolIsFarFromHome: boolean({
    label: { tr: 'Okula taşınarak gidiyor', en: 'Is carried to school' },
  }),
  studiesAwayFromHome: boolean({
    label: { tr: 'Öğrenim için evinden uzakta kalıyor', en: 'Stays away from home to study' },
  }),
})

const isStudent = rule({
  law: law3294,
  says: { tr: 'Öğrenci', en: 'Is a student' },
  holds: person.isStudent.isTrue,
})

const isCarriedToSchool = rule({
  law: law3294,
  says: { tr: 'Okula taşınarak giden öğrenci', en: 'A student who is carried to school' },
  holds: person.isStudent.isTrue.and(person.schoolIsFarFromHome.isTrue),
})

const staysAwayToStudy = rule({
  law: law3294,
  says: { tr: 'Öğrenim için evinden uzakta kalan öğrenci', en: 'A student who stays away from home to study' },
  holds: person.isStudent.isTrue.and(person.studiesAwayFromHome.isTrue),
})

export const egitimMateryali = aid({ isStudent })
export const ogrenciTasima = aid({ isCarriedToSchool })
export const barinmaYemek = aid({ staysAwayToStudy })
