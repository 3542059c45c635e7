export type Case = 'accusative' | 'dative' | 'genitive' | 'locative' | 'ablative' | 'possessive' | 'possessive-genitive'

/**
 * A number, day, hour, amount, name or abbreviation with its Turkish ending: `551’inin`, `24.03’te`, `12,50 ₺’dan`, `Konak’ın`.
 * Made for words that take an apostrophe; a common noun (kitap, kitabın) changes its stem and does not belong here.
 */
export function withSuffix(written: string, grammaticalCase: Case): string {
  return `${written}’${endingOf(spokenEnd(written), grammaticalCase)}`
}

const units = ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz']
const tens = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan']

/** The last word one says when reading the text aloud. */
function spokenEnd(written: string): string {
  if (/(?:₺|TL)$/.test(written)) return 'lira'
  const number = written.match(/\d[\d.,:/]*$/)?.[0]
  if (number) return lastNumberWord(lastNumber(number))
  const word = written.match(/\p{L}+$/u)?.[0] ?? written
  // Abbreviations without a vowel are read letter by letter, and each consonant with an e: SHM’ye.
  const isSpelled = /^\p{Lu}+$/u.test(word) && !/[AEIİOÖUÜ]/.test(word)
  return isSpelled ? 'e' : word.toLocaleLowerCase('tr')
}

/** The digits that are read last. `,00` and `10.00` are read without their zeros. */
function lastNumber(written: string): string {
  if (/^\d{1,3}(\.\d{3})+$/.test(written)) return written.replaceAll('.', '')
  const parts = written.split(/[.,:/]/)
  const last = parts.at(-1)!
  if (parts.length === 1 || /[1-9]/.test(last)) return last
  return lastNumber(written.slice(0, -last.length - 1))
}

function lastNumberWord(digits: string): string {
  const zeros = digits.match(/0*$/)![0].length
  if (zeros === digits.length) return units[0]!
  const digit = Number(digits.at(-1 - zeros))
  if (zeros === 0) return units[digit]!
  if (zeros === 1) return tens[digit]!
  if (zeros === 2) return 'yüz'
  if (zeros < 6) return 'bin'
  return zeros < 9 ? 'milyon' : 'milyar'
}

/** Written with a back vowel, spoken with a soft l or t: Kemal’e, saat’i. */
const soft = /(?:kemal|hilal|celal|bilal|nihal|zuhal|iclal|ikbal|saat)$/

function endingOf(word: string, grammaticalCase: Case): string {
  const lastVowel = word.match(/[aeıioöuüâîû](?=[^aeıioöuüâîû]*$)/)?.[0] ?? 'e'
  const front = 'eiöüî'.includes(lastVowel) || soft.test(word)
  const round = 'oöuüû'.includes(lastVowel)
  const narrow = front ? (round ? 'ü' : 'i') : round ? 'u' : 'ı'
  const wide = front ? 'e' : 'a'
  const afterVowel = /[aeıioöuüâîû]$/.test(word)
  const hard = /[fstkçşhp]$/.test(word) ? 't' : 'd'

  switch (grammaticalCase) {
    case 'accusative':
      return `${afterVowel ? 'y' : ''}${narrow}`
    case 'dative':
      return `${afterVowel ? 'y' : ''}${wide}`
    case 'genitive':
      return `${afterVowel ? 'n' : ''}${narrow}n`
    case 'locative':
      return `${hard}${wide}`
    case 'ablative':
      return `${hard}${wide}n`
    case 'possessive':
      return `${afterVowel ? 's' : ''}${narrow}`
    case 'possessive-genitive':
      return `${afterVowel ? 's' : ''}${narrow}n${narrow}n`
  }
}
