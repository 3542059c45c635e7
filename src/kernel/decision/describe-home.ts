import type { Language } from '#platform/i18n/text.ts'
import { formatMoney } from '#platform/money/money.ts'
import type { CountedIncome, Gathered, HomeMember, LeftIncome, StoredRatio } from '#rules/decision.ts'
import { approximateMoney } from './describe-check.ts'

/** How the household's income came about: whose incomes were counted, and which were left out and why. */
export interface HomeWords {
  /** 'Evde yaşayan herkes (Yönetmelik m. 5): 3 kişi' */
  readonly home: string
  readonly counted: readonly string[]
  readonly left: readonly string[]
  /** Members whose incomes are not known. */
  readonly unknown: readonly string[]
}

export function describeHome(gathered: Gathered, language: Language): HomeWords {
  const { label, law, members, counted, left } = gathered
  const persons = members.filter(({ belongs }) => belongs).length
  const heads = language === 'tr' ? `${persons} kişi` : persons === 1 ? '1 person' : `${persons} persons`
  return {
    home: `${label[language]} (${law}): ${heads}`,
    counted: counted.map(income => `${whose(gathered, income, language)} ${countedWords(income, language)}`),
    left: left.map(income => `${whose(gathered, income, language)} ${leftWords(income, language)}`),
    unknown: members.filter(({ belongs, known }) => belongs && !known).map(member => memberWords(member, language)),
  }
}

/** 'eş', '2. diğer kişi': a decision holds no names. */
export function memberWords({ relation, place }: HomeMember, language: Language): string {
  const tr = language === 'tr'
  if (relation === 'self') return tr ? 'başvuran' : 'applicant'
  if (relation === 'spouse') return tr ? 'eş' : 'spouse'
  return tr ? `${place}. diğer kişi` : `other person ${place}`
}

function whose({ members }: Gathered, { member }: CountedIncome | LeftIncome, language: Language): string {
  return `${memberWords(members[member]!, language)}:`
}

function countedWords({ label, kurus, share, above, adds }: CountedIncome, language: Language): string {
  const given = `${label[language]} ${formatMoney(BigInt(kurus), language)}`
  if (!share) return given
  const floor = above && formatMoney(BigInt(above.value), language)
  const part =
    language === 'tr'
      ? `${floor ? `${floor} üstündeki kısmın ` : ''}payı ${fractionWords(share)}`
      : `a share of ${fractionWords(share)}${floor ? ` of what lies above ${floor}` : ''}`
  return `${given}, ${part}${adds ? ` ≈ ${approximateMoney(adds, language)}` : ''}`
}

const fractionWords = ([numerator, denominator]: StoredRatio) => `${numerator}/${denominator}`

const reasons = {
  'not-counted': { tr: 'gelir sayılmaz', en: 'not counted as income' },
  'not-a-member': { tr: 'bu haneden sayılmaz', en: 'not of this household' },
} as const

function leftWords({ label, kurus, because }: LeftIncome, language: Language): string {
  return `${label[language]} ${formatMoney(BigInt(kurus), language)} (${reasons[because][language]})`
}
