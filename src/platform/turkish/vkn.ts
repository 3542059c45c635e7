/** The check digit of the first nine digits of a tax number. */
export function vknCheckDigit(nine: string): string {
  let sum = 0
  for (let place = 0; place < 9; place += 1) {
    const shifted = (Number(nine[place]) + 9 - place) % 10
    const weighed = (shifted * 2 ** (9 - place)) % 9
    sum += shifted !== 0 && weighed === 0 ? 9 : weighed
  }
  return String((10 - (sum % 10)) % 10)
}

/** Whether a tax number of ten digits is well formed. */
export function isVkn(text: string): boolean {
  const digits = text.replace(/\s/g, '')
  return /^\d{10}$/.test(digits) && digits.slice(9) === vknCheckDigit(digits.slice(0, 9))
}
