import { addDays, birthdayOf, formatDay, type Period } from '#platform/day/day.ts'
import type { Language, Text } from '#platform/i18n/text.ts'
import { formatMoney, formatNumber } from '#platform/money/money.ts'
import { multiply, type Ratio, ratio, round } from '#platform/money/ratio.ts'
import type { AgeCheck, Check, ChoiceCheck, CompareCheck, PeriodCheck, StoredRatio, StoredValue } from '#rules/decision.ts'

export interface CheckWords {
  /** What the record says: 'Hane geliri 34.004,25 ₺' */
  readonly fact: string
  /** What the law asks: '3 kişinin sınırı 34.004,24 ₺' */
  readonly required: string
  /** How far apart the two are: '0,01 ₺ fazla'; empty where there is no distance. */
  readonly margin: string
  /** 'kişi başı ≈ 11.334,7500 ₺, sınırı ≈ 11.334,7467 ₺': for reading only, never compared; empty unless the law speaks per head. */
  readonly perHead: string
}

export function describeCheck(check: Check, language: Language): CheckWords {
  switch (check.kind) {
    case 'compare':
      return describeComparison(check, language)
    case 'one-of':
      return describeChoice(check, language)
    case 'covers-day':
      return describePeriod(check, language)
    case 'age':
      return describeAge(check, language)
    case 'is':
      return {
        fact: factWords(check, yesNo(check.fact.value, language), language),
        required: asked(yesNo(check.required, language), language),
        margin: '',
        perHead: '',
      }
  }
}

function describeComparison(check: CompareCheck, language: Language): CheckWords {
  const { threshold, margin } = check
  const { value: stored } = check.fact
  const value = stored === null ? null : ratioOf(stored)
  const told =
    value && (value.denominator === 1n ? amount(check, value.numerator, language) : `≈ ${approximate(value, language)}`)
  const fact = factWords(check, told, language)
  if (value === null || threshold === undefined || margin === undefined) {
    return { fact, required: say(words.limitUnknown, language), margin: '', perHead: '' }
  }
  const cut = check.exact ? `, ${say(words.cut, language)}` : ''
  return {
    fact,
    required: `${limitOf(check, language)} ${amount(check, BigInt(threshold), language)}${cut}`,
    margin: distance(check, BigInt(margin), language),
    perHead: perHeadWords(check, value, threshold, language),
  }
}

function limitOf({ heads }: CompareCheck, language: Language): string {
  if (!heads) return language === 'tr' ? 'sınır' : 'the limit'
  const count = Number(heads.value)
  if (language === 'tr') return `${count} kişinin sınırı`
  return count === 1 ? 'the limit of 1 person' : `the limit of ${count} persons`
}

function distance(check: CompareCheck, margin: bigint, language: Language): string {
  const { operator, exact, exactMargin } = check
  if (exactMargin) return exactDistance(ratioOf(exactMargin), language)
  if (margin === 0n && exact) return say(words.belowCut, language)
  if (margin === 0n) return say(words.onLimit[operator], language)
  const by = amount(check, margin < 0n ? -margin : margin, language)
  if (language === 'tr') return `${by} ${margin < 0n ? 'az' : 'fazla'}`
  return `${by} ${margin < 0n ? 'below' : 'over'}`
}

/** Of a value that is not whole: a distance below one kuruş is said as such. */
function exactDistance(margin: Ratio, language: Language): string {
  const isBelow = margin.numerator < 0n
  const size = { ...margin, numerator: isBelow ? -margin.numerator : margin.numerator }
  if (size.numerator < size.denominator) return say(isBelow ? words.justBelow : words.justOver, language)
  const by = `≈ ${approximate(size, language)}`
  if (language === 'tr') return `${by} ${isBelow ? 'az' : 'fazla'}`
  return `${by} ${isBelow ? 'below' : 'over'}`
}

function ratioOf(stored: StoredValue): Ratio {
  return Array.isArray(stored) ? ratio(BigInt(stored[0]), BigInt(stored[1])) : ratio(BigInt(String(stored)))
}

function perHeadWords({ heads, unit, exact }: CompareCheck, value: Ratio, threshold: string, language: Language): string {
  if (!heads || unit !== 'kurus') return ''
  const each = ratio(1n, BigInt(String(heads.value)))
  const limit = multiply(ratioOf(exact ?? threshold), each)
  const [has, limited] = [approximate(multiply(value, each), language), approximate(limit, language)]
  return language === 'tr' ? `kişi başı ≈ ${has}, sınırı ≈ ${limited}` : `per head ≈ ${has}, its limit ≈ ${limited}`
}

/** Stored kuruş as lira with four decimals, for reading. */
export function approximateMoney(stored: StoredRatio, language: Language): string {
  return approximate(ratioOf(stored), language)
}

/** Kuruş as lira with four decimals, half up. */
function approximate(kurus: Ratio, language: Language): string {
  const digits = String(round(multiply(kurus, ratio(100n)), 'half-up')).padStart(5, '0')
  const [whole, decimals] = [formatNumber(BigInt(digits.slice(0, -4)), language), digits.slice(-4)]
  return language === 'tr' ? `${whole},${decimals} ₺` : `₺${whole}.${decimals}`
}

function amount({ unit }: CompareCheck, value: bigint, language: Language): string {
  return unit === 'kurus' ? formatMoney(value, language) : formatNumber(value, language)
}

function describeChoice(check: ChoiceCheck, language: Language): CheckWords {
  const { fact, among, options, required } = check
  const name = (option: string) => options[option]?.[language] ?? option
  const list = among.map(name).join(' / ')
  const none = language === 'tr' ? `şunlardan biri olmamalı: ${list}` : `must be none of: ${list}`
  return {
    fact: factWords(check, fact.value === null ? null : name(String(fact.value)), language),
    required: required ? asked(list, language) : none,
    margin: '',
    perHead: '',
  }
}

function describePeriod(check: PeriodCheck, language: Language): CheckWords {
  const { fact, required } = check
  const period = fact.value as Period | null
  return {
    fact: factWords(check, period && periodWords(period, language), language),
    required: say(required ? words.mustCover : words.mustNotCover, language),
    margin: period ? daysLeft(check, language) : '',
    perHead: '',
  }
}

// Stored periods are half-open; people read the last valid day.
function periodWords({ from, until }: Period, language: Language): string {
  if (until !== null) return `${formatDay(from)} – ${formatDay(addDays(until, -1))}`
  return language === 'tr' ? `${formatDay(from)} başlangıçlı, süresiz` : `${formatDay(from)}, permanent`
}

function daysLeft({ margin, beginsIn }: PeriodCheck, language: Language): string {
  const tr = language === 'tr'
  if (beginsIn !== undefined) return tr ? `${beginsIn} gün sonra başlıyor` : `begins in ${days(beginsIn)}`
  if (margin === undefined) return ''
  if (margin === 0) return tr ? 'son geçerli gün' : 'the last valid day'
  if (margin < 0) return tr ? `son geçerli günün üzerinden ${-margin} gün geçmiş` : `${days(-margin)} past its last valid day`
  return tr ? `${margin} gün daha geçerli` : `valid for ${days(margin)} more`
}

function describeAge(check: AgeCheck, language: Language): CheckWords {
  const { fact, years, required, age, margin } = check
  const tr = language === 'tr'
  const told =
    fact.value === null
      ? null
      : tr
        ? `${formatDay(String(fact.value))} (${age} yaşında)`
        : `${formatDay(String(fact.value))} (aged ${age})`
  const limit = tr
    ? `${years} yaşını ${required ? 'doldurmuş' : 'doldurmamış'} olmalı`
    : `must be ${required ? 'at least' : 'under'} ${years}`
  return {
    fact: factWords(check, told, language),
    required: limit,
    margin: margin === undefined ? '' : birthdayWords(check, margin, language),
    perHead: '',
  }
}

/** Days within a year; a birthday further away is told by its date. */
function birthdayWords({ fact, years }: AgeCheck, margin: number, language: Language): string {
  const tr = language === 'tr'
  if (Math.abs(margin) > longestYear) {
    const day = formatDay(birthdayOf(String(fact.value), years))
    if (margin < 0) return tr ? `${years} yaşını ${day} günü dolduracak` : `turns ${years} on ${day}`
    return tr ? `${years} yaşını ${day} günü doldurdu` : `turned ${years} on ${day}`
  }
  if (margin < 0) return tr ? `${years} yaşına ${-margin} gün var` : `${days(-margin)} until ${years}`
  return tr ? `${years} yaşını ${margin} gün önce doldurdu` : `${days(margin)} since ${years}`
}

const longestYear = 366

const words = {
  notKnown: { tr: 'bilinmiyor', en: 'not known' },
  limitUnknown: { tr: 'sınır hesaplanamadı', en: 'the limit could not be reckoned' },
  cut: { tr: 'aşağı kesilmiş', en: 'cut down' },
  justBelow: { tr: 'bir kuruştan az farkla altında', en: 'below by less than one kuruş' },
  justOver: { tr: 'bir kuruştan az farkla üstünde', en: 'over by less than one kuruş' },
  belowCut: { tr: 'kesilmiş sınırla aynı, tam sınırın altında', en: 'same as the cut limit, below the exact one' },
  onLimit: {
    'less-than': { tr: 'sınırda; sınırın altında olmalı', en: 'on the limit; must be below it' },
    'at-most': { tr: 'sınırda; sınır dahil', en: 'on the limit; the limit is included' },
    'at-least': { tr: 'sınırda; sınır dahil', en: 'on the limit; the limit is included' },
    'more-than': { tr: 'sınırda; sınırın üstünde olmalı', en: 'on the limit; must be above it' },
  },
  mustCover: { tr: 'o gün geçerli olmalı', en: 'must be valid on the day' },
  mustNotCover: { tr: 'o gün geçerli olmamalı', en: 'must not be valid on the day' },
} as const

function factWords({ fact }: Check, value: string | null, language: Language): string {
  const colon = fact.value === null || typeof value !== 'string' || !/^[≈₺\d]/.test(value) ? ': ' : ' '
  return `${fact.label[language]}${colon}${value ?? say(words.notKnown, language)}`
}

function asked(value: string, language: Language): string {
  return language === 'tr' ? `aranan: ${value}` : `required: ${value}`
}

function yesNo(value: unknown, language: Language): string {
  if (value === null) return say(words.notKnown, language)
  if (language === 'tr') return value ? 'evet' : 'hayır'
  return value ? 'yes' : 'no'
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

function say(text: Text, language: Language): string {
  return text[language]
}
