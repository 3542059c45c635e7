/** Digits of what was typed: spaces and other separators dropped. */
const digitsOf = (text: string) => text.replace(/[\s.·-]/g, '')

/** The two check digits of the first nine. The difference can be negative, so the modulo is a true one. */
export function tcknCheckDigits(nine: string): string {
  const digit = [...nine].map(Number)
  const odd = digit[0]! + digit[2]! + digit[4]! + digit[6]! + digit[8]!
  const even = digit[1]! + digit[3]! + digit[5]! + digit[7]!
  const tenth = (((7 * odd - even) % 10) + 10) % 10
  return `${tenth}${(odd + even + tenth) % 10}`
}

/** Whether the number is well formed, a foreigner's (99…) among them. It does not mean that the person exists. */
export function isTckn(text: string): boolean {
  const digits = digitsOf(text)
  return /^[1-9]\d{10}$/.test(digits) && digits.slice(9) === tcknCheckDigits(digits.slice(0, 9))
}

/** Numbers given to foreigners start with 99 and pass the same check. */
export const isForeignerTckn = (text: string): boolean => isTckn(text) && digitsOf(text).startsWith('99')

/** `10000000146` as `100 000 001 46`; anything that is not eleven digits comes back as it was. */
export function formatTckn(text: string): string {
  return digitsOf(text).replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1 $2 $3 $4')
}

/** `12345678945` as `123******45`. */
export function maskTckn(text: string): string {
  const digits = digitsOf(text)
  return `${digits.slice(0, 3)}******${digits.slice(-2)}`
}
