import { defineMessages } from '#platform/i18n/messages.ts'
import type { Language } from '#platform/i18n/text.ts'
import { formatMoney, formatNumber, printedMoney } from '#platform/money/money.ts'
import type { Effect } from './contract.ts'

const messages = defineMessages({
  gained: { tr: '{count} kişi yeni hak kazanır', en: '{count} persons become entitled' },
  lost: { tr: '{count} kişi hakkını kaybeder', en: '{count} persons lose their entitlement' },
  more: { tr: '{count} kişinin tutarı artar', en: '{count} persons get more' },
  less: { tr: '{count} kişinin tutarı azalır', en: '{count} persons get less' },
  costRises: { tr: 'aylık maliyet {amount} artar', en: 'the monthly cost rises by {amount}' },
  costFalls: { tr: 'aylık maliyet {amount} azalır', en: 'the monthly cost falls by {amount}' },
  costSame: { tr: 'aylık maliyet aynı kalır', en: 'the monthly cost stays the same' },
  touchesNobodyKnown: {
    tr: 'Hakkı kayıtlardan söylenebilen kimsenin hakkı ve maliyeti değişmez.',
    en: 'Of those of whom the records tell, nobody’s entitlement and no cost changes.',
  },
  touchesNobody: {
    tr: 'Bu değişiklik kimsenin hakkını ve maliyeti değiştirmez.',
    en: 'This change alters nobody’s entitlement and no cost.',
  },
})

/** The whole effect in one sentence, without a number that is nought. */
export function summaryOf(effect: Effect, language: Language): string {
  const say = messages(language)
  const parts = (['gained', 'lost', 'more', 'less'] as const)
    .filter(part => effect[part] > 0)
    .map(part => say(part, { count: formatNumber(effect[part], language) }))
  const change = costChange(effect)
  if (parts.length === 0 && change === 0n) return say(effect.undecided > 0 ? 'touchesNobodyKnown' : 'touchesNobody')
  const amount = roundedMoney(change < 0n ? -change : change, language)
  const cost = change === 0n ? say('costSame') : say(change > 0n ? 'costRises' : 'costFalls', { amount })
  return `${capital([...parts, cost].join(', '), language)}.`
}

export const costChange = ({ costBefore, costAfter }: Effect): bigint => BigInt(costAfter) - BigInt(costBefore)

/** '4,2 milyon TL', '₺4.2 million': for a sentence; the exact amount stands in the table. */
export function roundedMoney(kurus: bigint, language: Language): string {
  const form = kurus >= 100_000_000_000n ? 'milyar' : kurus >= 100_000_000n ? 'milyon' : null
  if (form === null) return formatMoney(kurus, language)
  const printed = printedMoney(kurus, form)
  if (language === 'tr') return printed
  const digits = printed.split(' ')[0]!.replace(/[.,]/g, mark => (mark === '.' ? ',' : '.'))
  return `₺${digits} ${form === 'milyar' ? 'billion' : 'million'}`
}

const capital = (text: string, language: Language) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
