import type { Language } from '#platform/i18n/text.ts'
import { type Rounding, ratio, round } from './ratio.ts'

/** Whole kuruş; 34.004,23 TL is 3_400_423n. Never a number, so never inexact. */
export type Money = bigint

/** Fits PostgreSQL's bigint a thousand times over; what lies beyond is a typing error, not money. */
export const largestMoney: Money = 9_000_000_000_000_000n

/**
 * Reads what people write: '34.004,23' or '34004.23', also '34004', '34.004,23 TL'.
 * A point before exactly three digits groups thousands: '1.234' is one thousand two hundred thirty-four lira.
 * Throws RangeError on anything else, on more than two decimals, and on a negative amount unless allowed.
 */
export function lira(text: string, { allowNegative = false }: { allowNegative?: boolean } = {}): Money {
  const amount = text.trim().replace(/\s*(?:₺|TL)$/, '')
  const negative = amount.startsWith('-')
  const digits = negative ? amount.slice(1) : amount
  const grouped = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(digits)
  const match = grouped ?? /^(\d+)(?:[.,](\d{1,2}))?$/.exec(digits)
  if (!match)
    throw new RangeError(`${describe(text)}: ${/^\d+[.,]\d{3,}$/.test(digits) ? 'more than two decimals' : 'not an amount'}`)
  if (negative && !allowNegative) throw new RangeError(`${describe(text)}: a negative amount is not allowed here`)
  const kurus = BigInt(match[1]!.replaceAll('.', '') + (match[2] ?? '').padEnd(2, '0'))
  return checked(negative ? -kurus : kurus, text)
}

/** The database's and the API's form, '34004.23' or '-0.05' → kuruş. Only a point, no grouping; throws RangeError otherwise. */
export function moneyFromDecimal(text: string): Money {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text)
  if (!match) throw new RangeError(`${describe(text)}: not a decimal amount`)
  const kurus = BigInt(match[2]! + (match[3] ?? '').padEnd(2, '0'))
  return checked(match[1] === '-' ? -kurus : kurus, text)
}

/** '34004.23' */
export function decimalString(money: Money): string {
  const { sign, whole, decimals } = partsOf(money)
  return `${sign}${whole}.${decimals}`
}

/** '34.004,23 ₺' in Turkish, '₺34,004.23' in English. */
export function formatMoney(money: Money, language: Language): string {
  const { sign, whole, decimals } = partsOf(money)
  return language === 'tr' ? `${sign}${group(whole, '.')},${decimals} ₺` : `${sign}₺${group(whole, ',')}.${decimals}`
}

/** Whole numbers grouped by thousands: 123.456 in Turkish, 123,456 in English. */
export function formatNumber(value: number | bigint, language: Language = 'tr'): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError(`formatNumber: not a whole number: ${value}`)
  const text = String(value)
  const separator = language === 'tr' ? '.' : ','
  return text.startsWith('-') ? `-${group(text.slice(1), separator)}` : group(text, separator)
}

/** money × numerator ÷ denominator, rounded to kuruş once, at the end. */
export function fraction(money: Money, numerator: bigint | number, denominator: bigint | number, rounding: Rounding): Money {
  return round(ratio(money * BigInt(numerator), BigInt(denominator)), rounding)
}

const kurusPerUnit = { milyar: 100_000_000_000n, milyon: 100_000_000n } as const

/**
 * The printed form of a figure: '4,08 milyar TL', at most two decimals, half up, trailing zeros dropped.
 * 'tam' prints lira and, when there are any, both digits of kuruş: '1.234,50 TL', '1.234 TL'.
 */
export function printedMoney(money: Money, form: 'tam' | 'milyon' | 'milyar'): string {
  const hundredths = form === 'tam' ? money : fraction(money, 100, kurusPerUnit[form], 'half-up')
  const { sign, whole, decimals } = partsOf(hundredths)
  const digits = form === 'tam' ? decimals.replace(/^00$/, '') : decimals.replace(/0+$/, '')
  const unit = form === 'tam' ? 'TL' : `${form} TL`
  return `${sign}${group(whole, '.')}${digits === '' ? '' : `,${digits}`} ${unit}`
}

function partsOf(money: Money): { sign: string; whole: string; decimals: string } {
  const text = String(money < 0n ? -money : money).padStart(3, '0')
  return { sign: money < 0n ? '-' : '', whole: text.slice(0, -2), decimals: text.slice(-2) }
}

function group(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator)
}

function checked(money: Money, text: string): Money {
  if (money > largestMoney || money < -largestMoney)
    throw new RangeError(`${describe(text)}: larger than any amount of money here`)
  return money
}

function describe(text: string): string {
  return `amount ${JSON.stringify(text)}`
}
