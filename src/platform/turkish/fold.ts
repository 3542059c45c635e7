/**
 * The search key of a text: lower-case letters without Turkish or any other marks, so that IŞIK, ışık, ISIK and isik meet.
 * Accepts composed and decomposed text. Never shown to a person.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıI]/g, 'i')
    .toLowerCase()
    .replace(/[ßøæœłđð]/g, letter => withoutDecomposition[letter]!)
    .replace(/[’‘ʼ`´]/g, "'")
}

/** Letters of other alphabets that Unicode does not take apart. */
const withoutDecomposition: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd' }
