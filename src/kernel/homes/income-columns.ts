import { notKnown } from '#rules/batch/population.ts'

/** Incomes of persons by kind while their homes are read: of whom nothing was recorded nothing is known, of the others every kind. */
export interface IncomeColumns {
  add(): void
  /** By the place of the kind; what cannot be, or what a column cannot hold, leaves the kind as not known. */
  learn(person: number, kind: number, kurus: number): void
  /** By kind; empty where nobody's are known. */
  finish(): Record<string, Int32Array>
}

const largest = 2 ** 31 - 1

export function incomeColumns(kinds: readonly string[]): IncomeColumns {
  let persons = 0
  /** By person, only of those who are known. */
  const told = new Map<number, Map<number, number>>()
  return {
    add: () => {
      persons++
    },
    learn(person, kind, kurus) {
      const isAmount = Number.isInteger(kurus) && kurus >= 0 && kurus <= largest
      const of = told.get(person) ?? new Map<number, number>()
      told.set(person, of.set(kind, isAmount ? kurus : notKnown))
    },
    finish() {
      if (told.size === 0) return {}
      const columns = kinds.map(kind => [kind, new Int32Array(persons).fill(notKnown)] as const)
      for (const [person, of] of told) for (const [kind, [, column]] of columns.entries()) column[person] = of.get(kind) ?? 0
      return Object.fromEntries(columns)
    },
  }
}
