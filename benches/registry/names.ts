import { femaleNames, maleNames, surnames } from '#demo/data/names.ts'
import { fold } from '#platform/turkish/fold.ts'

interface Name {
  name: string
  folded: string
  sex: 'female' | 'male'
}

const named = (name: string, sex: Name['sex']): Name => ({ name, folded: fold(name), sex })
const pairs = (names: readonly string[]) =>
  names.flatMap(first => names.filter(second => second !== first).map(second => `${first} ${second}`))

/** Everyday given names, alone. */
export const singleNames: readonly Name[] = [
  ...femaleNames.map(name => named(name, 'female')),
  ...maleNames.map(name => named(name, 'male')),
]

/** The same, two by two. */
export const doubleNames: readonly Name[] = [
  ...pairs(femaleNames).map(name => named(name, 'female')),
  ...pairs(maleNames).map(name => named(name, 'male')),
]

const endings = ['', 'oğlu', 'er', 'gil', 'can', 'lı', 'soy', 'türk']

/** Surnames with every ending, so that a province has as many kinds of them as it needs; nobody is meant. */
export const syntheticSurnames: readonly Name[] = endings.flatMap(ending =>
  surnames.map(surname => named(`${surname}${ending}`, 'female')),
)
