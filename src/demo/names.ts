import { ibanCheckDigits } from '#platform/turkish/iban.ts'
import { tcknCheckDigits } from '#platform/turkish/tckn.ts'
import { vknCheckDigit } from '#platform/turkish/vkn.ts'
import { femaleNames, maleNames } from './data/names.ts'
import type { Random } from './random.ts'

export type Sex = 'female' | 'male'

export const sexOf = (random: Random): Sex => (random.chance(0.5) ? 'female' : 'male')
export const givenName = (random: Random, sex: Sex): string => random.pick(sex === 'female' ? femaleNames : maleNames)

const withCheckDigits = (nine: string) => nine + tcknCheckDigits(nine)

/** Well formed, and plainly made up: all begin with 100 and run on, six digits long. */
export const syntheticTckn = (running: number): string => withCheckDigits(`100${sixDigits(running)}`)

/** Foreigners' numbers begin with 99; these with 990. */
export const syntheticForeignerNumber = (running: number): string => withCheckDigits(`990${sixDigits(running)}`)

/** Tax numbers of companies that do not exist: they begin with 100, too. */
export function syntheticVkn(running: number): string {
  const nine = `100${sixDigits(running)}`
  return nine + vknCheckDigit(nine)
}

/** Of bank 00000, which no bank has. */
export function syntheticIban(running: number): string {
  const account = String(running).padStart(22, '0')
  return `TR${ibanCheckDigits(account)}${account}`
}

// A step without common factors spreads running numbers over the range, so that neighbours in a list do not look alike.
const sixDigits = (running: number) => {
  if (running >= 1_000_000) throw new RangeError('no synthetic numbers left')
  return String((running * 387_017) % 1_000_000).padStart(6, '0')
}
