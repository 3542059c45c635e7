import { boolean, facts } from '#rules/fact.ts'
import { rule } from '#rules/rule.ts'
import { aid, law3294 } from '../neediness.ts'
import { benefitRounding, healthCheckAmount } from '../parameters.ts'

const person = facts('person', {
  keepsHealthChecks: boolean({
    label: { tr: 'Dönemin sağlık kontrollerine götürülmüş', en: 'Was taken to the period’s health checks' },
  }),
})

const keptHealthChecks = rule({
  law: `${law3294}; Şartlı Sağlık Yardımı`,
  says: { tr: 'Dönemin sağlık kontrolleri yapılmış', en: 'The health checks of the period were kept' },
  holds: person.keepsHealthChecks.isTrue,
})

export const sartliSaglik = aid({ keptHealthChecks }, healthCheckAmount.roundedBy(benefitRounding))
