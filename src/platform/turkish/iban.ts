const compact = (text: string) => text.replace(/\s/g, '').toUpperCase()

const remainder97 = (digits: string) => Number(BigInt(digits) % 97n)

/** The two check digits of a Turkish IBAN whose other 22 digits are given (bank 5, reserve 1, account 16). */
export function ibanCheckDigits(account: string): string {
  return String(98 - remainder97(`${account}292700`)).padStart(2, '0')
}

/** Whether the text is a well-formed Turkish IBAN: TR and 24 digits, the sixth of the account part 0, mod 97 = 1. */
export function isIban(text: string): boolean {
  const iban = compact(text)
  return /^TR\d{7}0\d{16}$/.test(iban) && remainder97(`${iban.slice(4)}2927${iban.slice(2, 4)}`) === 1
}

/** In groups of four, as banks print it; what is still being typed is grouped too. */
export function formatIban(text: string): string {
  return compact(text).replace(/(.{4})(?=.)/g, '$1 ')
}

/** The five-digit code of the bank, or null when the text is no IBAN. */
export const bankCodeOf = (text: string): string | null => (isIban(text) ? compact(text).slice(4, 9) : null)
