/** An exact fraction in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** down: towards zero; half-up: to the nearest, a half away from zero. */
export type Rounding = 'down' | 'half-up'

export function ratio(numerator: bigint, denominator = 1n): Ratio {
  if (denominator === 1n) return { numerator, denominator }
  if (denominator === 0n) throw new RangeError('ratio: the denominator is zero')
  const divisor = greatestCommonDivisor(abs(numerator), abs(denominator)) * (denominator < 0n ? -1n : 1n)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

/** The whole number itself where the ratio is one. */
export function wholeIfPossible({ numerator, denominator }: Ratio): bigint | Ratio {
  const exact = ratio(numerator, denominator)
  return exact.denominator === 1n ? exact.numerator : exact
}

/** '0,907796' or '0.907796' → exactly 907796/1000000 in lowest terms. No grouping, no sign. */
export function ratioFromDecimal(text: string): Ratio {
  const match = /^(\d+)(?:[.,](\d+))?$/.exec(text)
  if (!match) throw new RangeError(`not a decimal number: ${JSON.stringify(text)}`)
  const decimals = match[2] ?? ''
  return ratio(BigInt(match[1]! + decimals), 10n ** BigInt(decimals.length))
}

export function multiply(one: Ratio, other: Ratio): Ratio {
  return ratio(one.numerator * other.numerator, one.denominator * other.denominator)
}

/** The whole number that the ratio rounds to. */
export function round({ numerator, denominator }: Ratio, rounding: Rounding): bigint {
  if (rounding === 'down') return numerator / denominator
  const size = (2n * abs(numerator) + denominator) / (2n * denominator)
  return numerator < 0n ? -size : size
}

/** A ratio's decimal digits with a point, cut after `digits`, trailing zeros dropped: '0.907796'. */
export function decimalOf(value: Ratio, digits: number): string {
  const scaled = round(multiply(value, ratio(10n ** BigInt(digits))), 'down')
  const text = String(abs(scaled)).padStart(digits + 1, '0')
  const sign = scaled < 0n ? '-' : ''
  const whole = text.slice(0, text.length - digits)
  const decimals = text.slice(text.length - digits).replace(/0+$/, '')
  return decimals === '' ? sign + whole : `${sign}${whole}.${decimals}`
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}
