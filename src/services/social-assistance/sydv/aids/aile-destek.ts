import { byChoice, index } from '#rules/amount.ts'
import { choice, facts } from '#rules/fact.ts'
import { rule } from '#rules/rule.ts'
import { aid } from '../neediness.ts'
import { benefitRounding, familySupport } from '../parameters.ts'

const household = facts('household', {
  familySupportBand: choice({
    label: { tr: 'Türkiye Aile Destek basamağı', en: 'Band of Türkiye Family Support' },
    options: {
      lowest: { tr: 'En düşük', en: 'Lowest' },
      'second-lowest': { tr: 'İkinci', en: 'Second' },
      'second-highest': { tr: 'Üçüncü', en: 'Third' },
      highest: { tr: 'En yüksek', en: 'Highest' },
      none: { tr: 'Hiçbiri', en: 'None' },
    },
  }),
})

const isInABand = rule({
  law: 'Türkiye Aile Destek Programı, dayanağı doğrulanmadı',
  says: { tr: 'Hane dört basamaktan birinde', en: 'The home is in one of the four bands' },
  holds: household.familySupportBand.in('lowest', 'second-lowest', 'second-highest', 'highest'),
})

const nothing = index(0)

/** A programme for a time: its amounts ended in 2023 by one source; the supplement for children (350–650 TL) is not reckoned. */
export const aileDestek = aid(
  { isInABand },
  byChoice(household.familySupportBand, { ...familySupport, none: nothing }).roundedBy(benefitRounding),
)
