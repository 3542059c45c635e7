import { byChoice, count } from '#rules/amount.ts'
import { choice, facts, integer } from '#rules/fact.ts'
import { rule } from '#rules/rule.ts'
import { aid, law3294 } from '../neediness.ts'
import { benefitRounding, schoolAmounts } from '../parameters.ts'

const person = facts('person', {
  school: {
    absentDays: integer({ label: { tr: 'Ay içinde devamsızlık (gün)', en: 'Days absent in the month' } }),
    stageAndSex: choice({
      label: { tr: 'Öğrencinin kademesi ve cinsiyeti', en: 'The pupil’s stage and sex' },
      options: {
        'primary-boy': { tr: 'İlköğretim, erkek', en: 'Primary, boy' },
        'primary-girl': { tr: 'İlköğretim, kız', en: 'Primary, girl' },
        'secondary-boy': { tr: 'Ortaöğretim, erkek', en: 'Secondary, boy' },
        'secondary-girl': { tr: 'Ortaöğretim, kız', en: 'Secondary, girl' },
      },
    }),
  },
})

/** Judged for each month in which schools are open; paid two months together, to the mother first. */
const attendsSchool = rule({
  law: `${law3294}; Şartlı Eğitim Yardımı`,
  says: { tr: 'Öğrenci ay içinde en çok 4 gün devamsız', en: 'The pupil was absent on at most 4 days of the month' },
  holds: person.school.absentDays.isAtMost(count(4)),
})

export const sartliEgitim = aid({ attendsSchool }, byChoice(person.school.stageAndSex, schoolAmounts).roundedBy(benefitRounding))
