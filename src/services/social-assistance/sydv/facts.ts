import { askedOfHousehold } from '#kernel/fact/common.ts'
import { boolean, facts, money } from '#rules/fact.ts'

/** What every aid of a foundation asks of the home. */
export const household = facts('household', {
  incomeForNeed: money({
    label: { tr: 'Muhtaçlık için hane geliri', en: 'Household income for the test of need' },
    help: {
      tr: 'Evde yaşayan herkesin aylık geliri; sosyal güvencesi olanlarınki de katılır',
      en: 'Monthly income of everyone in the home, of the insured, too',
    },
  }),
  members: askedOfHousehold.members,
  livesInArea: boolean({ label: { tr: 'Vakfın bölgesinde oturuyor', en: 'Lives in the foundation’s area' } }),
})
