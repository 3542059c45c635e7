import { askedOfPerson } from '#kernel/fact/common.ts'
import { facts } from '#rules/fact.ts'
import { rule } from '#rules/rule.ts'
import { aid, law3294 } from '../neediness.ts'

const person = facts('person', { disability: { report: askedOfPerson.disability.report } })

/** Which degree of disability is asked for was not read. */
const hasReport = rule({
  law: law3294,
  says: { tr: 'Engelli sağlık kurulu raporu o gün geçerli', en: 'The report on disability is valid on the day' },
  holds: person.disability.report.coversDay,
})

export const engelliIhtiyac = aid({ hasReport })
