import { type Day, daysBetween, type Period } from '#platform/day/day.ts'
import { checkValue, type Fact, FactError, type FactValue, type FactValues } from '../fact.ts'

/** Households and their persons as columns: what a whole province is decided on. */
export interface Population {
  readonly households: number
  readonly persons: number
  /** households + 1 entries; a household's persons lie together. */
  readonly firstPerson: Int32Array
  /** Index of the person's spouse, −1 for none. */
  readonly spouse: Int32Array
  /** By the path of a fact; a person's fact has `persons` entries, a household's `households`. */
  readonly columns: Readonly<Record<string, Column>>
  /** By kind of income, `persons` entries, kuruş a month or a property's value; 0 none, −1 not known. A kind that is absent is 0 for all. */
  readonly incomes: Readonly<Record<string, Int32Array>>
}

/**
 * Money in kuruş and whole numbers: −1 not known (255 in bytes). Booleans 0, 1, 255. Choices: the place among the fact's options, 255.
 * Days since 1970-01-01, −2^31 not known. Periods: from and until, until 2^31−1 without an end, from −2^31 not known.
 */
export type Column = Int32Array | Uint8Array | PeriodColumn
export interface PeriodColumn {
  readonly from: Int32Array
  readonly until: Int32Array
}

export const notKnown = -1
export const notKnownByte = 255
export const notKnownDay = -(2 ** 31)
export const noEnd = 2 ** 31 - 1

export const dayNumber = (day: Day): number => daysBetween('1970-01-01', day)

/** A dwelling as it is told, person by person. */
export interface Dwelling {
  readonly facts: FactValues
  readonly persons: readonly {
    readonly facts: FactValues
    /** null: not known. */
    readonly incomes: readonly { readonly kind: string; readonly kurus: bigint }[] | null
    /** Place of the spouse among the persons of the dwelling. */
    readonly spouse?: number
  }[]
}

/**
 * Columns of the facts and kinds of income that are named, for so many dwellings.
 * Throws FactError, naming row and path, on a value that cannot be or that a column cannot hold; nobody may live in no dwelling.
 */
export function populationOf(dwellings: readonly Dwelling[], facts: readonly Fact[], kinds: readonly string[]): Population {
  const firstPerson = new Int32Array(dwellings.length + 1)
  dwellings.forEach(({ persons }, index) => {
    if (persons.length === 0) throw new FactError(`dwellings.${index}.persons`, 'nobody lives there')
    firstPerson[index + 1] = firstPerson[index]! + persons.length
  })
  const all = dwellings.flatMap(({ persons }) => persons)
  const spouse = Int32Array.from(
    dwellings.flatMap(({ persons }, index) =>
      persons.map(each => (each.spouse === undefined ? -1 : firstPerson[index]! + each.spouse)),
    ),
  )
  const columnOf = (fact: Fact): Column => encode(fact, fact.owner === 'household' ? dwellings : all)
  return {
    households: dwellings.length,
    persons: all.length,
    firstPerson,
    spouse,
    columns: Object.fromEntries(facts.map(fact => [fact.path, columnOf(fact)])),
    incomes: Object.fromEntries(kinds.map(kind => [kind, incomesOf(kind, all)])),
  }
}

function encode(fact: Fact, rows: readonly { readonly facts: FactValues }[]): Column {
  const valueAt = (row: number): FactValue | null => {
    const value = rows[row]!.facts[fact.path] ?? null
    if (value !== null) checkValue(fact, value)
    return value
  }
  const fill = <Numbers extends Int32Array | Uint8Array>(
    column: Numbers,
    unknown: number,
    number: (value: FactValue) => number,
  ) => {
    for (let row = 0; row < rows.length; row++) {
      const value = valueAt(row)
      column[row] = value === null ? unknown : fitting(number(value), `rows.${row}.${fact.path}`)
    }
    return column
  }
  const numbers = () => new Int32Array(rows.length)
  const bytes = () => new Uint8Array(rows.length)
  switch (fact.type) {
    case 'money':
      return fill(numbers(), notKnown, value => wholeKurus(value, fact.path))
    case 'integer':
      return fill(numbers(), notKnown, Number)
    case 'boolean':
      return fill(bytes(), notKnownByte, Number)
    case 'choice': {
      const options = Object.keys(fact.options!)
      return fill(bytes(), notKnownByte, value => options.indexOf(value as string))
    }
    case 'day':
      return fill(numbers(), notKnownDay, value => dayNumber(value as Day))
    case 'period':
      return {
        from: fill(numbers(), notKnownDay, value => dayNumber((value as Period).from)),
        until: fill(numbers(), notKnownDay, value =>
          (value as Period).until === null ? noEnd : dayNumber((value as Period).until!),
        ),
      }
  }
}

function incomesOf(kind: string, persons: Dwelling['persons']): Int32Array {
  return Int32Array.from(persons, ({ incomes }, row) => {
    if (incomes === null) return notKnown
    const [income, another] = incomes.filter(each => each.kind === kind)
    const path = `rows.${row}.incomes.${kind}`
    if (another)
      throw new FactError(path, 'a column holds one of a kind; add them up, or make the further ones a kind of their own')
    if (income && income.kurus < 0n) throw new FactError(path, 'money must not be negative')
    return income ? fitting(Number(income.kurus), path) : 0
  })
}

function wholeKurus(value: FactValue, path: string): number {
  if (typeof value !== 'bigint') throw new FactError(path, 'a column holds whole kuruş; give the incomes one by one instead')
  return Number(value)
}

function fitting(value: number, path: string): number {
  if (value > noEnd) throw new FactError(path, `larger than a column can hold (${noEnd})`)
  return value
}
