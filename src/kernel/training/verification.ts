/** Crockford's letters: none that is taken for another, so that a code can be typed from paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 20

/** A code of 100 bits: 'K7QM-2X9D-…', in groups of four. `draw` gives a whole number below its argument. */
export function writeCode(draw: (below: number) => number): string {
  return grouped(Array.from({ length }, () => letters[draw(letters.length)]!).join(''))
}

/** The code as it is stored, whatever the case, spaces and dashes of what was typed; I and L are read as 1, O as 0. Null when it is no code. */
export function readCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/[ıİ]/g, 'I')
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
  return plain.length === length && [...plain].every(letter => letters.includes(letter)) ? grouped(plain) : null
}

const grouped = (plain: string) => plain.replace(/(.{4})(?=.)/g, '$1-')

/** What a stranger may know of the name: 'Ayşe Nur Örnek' → 'A. N. Ö.' */
export const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map(word => `${word.charAt(0).toLocaleUpperCase('tr')}.`)
    .join(' ')
