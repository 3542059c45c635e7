import type { Population } from '../population.ts'

const page = 65_536
export const mostPages = 32_768
/** Vectors may read this far beyond a column's end. */
const padding = 64

/** A population whose columns lie in one shared memory, where the emitted code and its workers find them. */
export interface Resident {
  readonly memory: WebAssembly.Memory
  readonly population: Population
  /** Address of a column: 'first-person', 'spouse', 'income wage', 'fact person.birth', 'until person.report'. */
  readonly addressOf: (column: string) => number | undefined
  /** Room for so many bytes more, at a multiple of 16. Throws RangeError beyond 2 GiB. */
  readonly reserve: (bytes: number) => number
  /** Gives back all room but that of the columns. */
  readonly clear: () => void
  /** The least and the greatest value of a column, reckoned once. */
  readonly rangeOf: (column: string) => { readonly least: number; readonly greatest: number }
  readonly largestHousehold: number
  /** The most persons of so many households that follow one another. */
  readonly mostPersonsOf: (households: number) => number
}

const residents = new WeakMap<Population, Resident>()

/** The population in shared memory: copied the first time, kept while the population is. */
export function residentOf(population: Population): Resident {
  const known = residents.get(population) ?? settle(population)
  residents.set(population, known)
  return known
}

function settle(population: Population): Resident {
  const columns = columnsOf(population)
  const size = [...columns.values()].reduce((sum, { byteLength }) => sum + byteLength + 2 * padding, 2 * page)
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / page), maximum: mostPages, shared: true })
  let end = padding
  const reserve = (bytes: number) => {
    const address = Math.ceil(end / 16) * 16
    end = address + bytes + padding
    const lacking = Math.ceil((end - memory.buffer.byteLength) / page)
    if (lacking > 0) memory.grow(lacking)
    return address
  }
  const addresses = new Map<string, number>()
  for (const [name, column] of columns) {
    const address = reserve(column.byteLength)
    new Uint8Array(memory.buffer, address, column.byteLength).set(
      new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
    )
    addresses.set(name, address)
  }
  const columnsEnd = end
  const clear = () => {
    end = columnsEnd
  }
  const ranges = new Map<string, { least: number; greatest: number }>()
  const rangeOf = (name: string) => {
    const known = ranges.get(name) ?? leastAndGreatest(columns.get(name)!)
    ranges.set(name, known)
    return known
  }
  return {
    memory,
    population,
    addressOf: name => addresses.get(name),
    reserve,
    clear,
    rangeOf,
    largestHousehold: mostPersonsOf(population, 1),
    mostPersonsOf: households => mostPersonsOf(population, households),
  }
}

function columnsOf({ firstPerson, spouse, columns, incomes }: Population): Map<string, Int32Array | Uint8Array> {
  const named = new Map<string, Int32Array | Uint8Array>([
    ['first-person', firstPerson],
    ['spouse', spouse],
  ])
  for (const [kind, column] of Object.entries(incomes)) named.set(`income ${kind}`, column)
  for (const [path, column] of Object.entries(columns)) {
    if ('until' in column) named.set(`fact ${path}`, column.from).set(`until ${path}`, column.until)
    else named.set(`fact ${path}`, column)
  }
  return named
}

function leastAndGreatest(column: Int32Array | Uint8Array) {
  let [least, greatest] = [column[0] ?? 0, column[0] ?? 0]
  for (const value of column) {
    if (value < least) least = value
    else if (value > greatest) greatest = value
  }
  return { least, greatest }
}

function mostPersonsOf({ firstPerson, households }: Population, together: number): number {
  let most = 0
  for (let household = 0; household < households; household++)
    most = Math.max(most, firstPerson[Math.min(household + together, households)]! - firstPerson[household]!)
  return most
}
