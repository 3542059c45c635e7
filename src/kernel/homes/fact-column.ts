import { type Day, isDay } from '#platform/day/day.ts'
import { type Column, dayNumber, noEnd, notKnown, notKnownByte, notKnownDay } from '#rules/batch/population.ts'
import type { Fact } from '#rules/fact.ts'

/** A column of the population while its homes are read: a row is added as not known, and may then be learned. */
export interface FactColumn {
  add(): void
  /** What a case recorded; what cannot be is left as not known. */
  learn(row: number, recorded: string): void
  put(row: number, value: number): void
  isKnown(row: number): boolean
  finish(): Column
}

const largest = 2 ** 31 - 1

/** What stands for 'not known', by the type of the fact. */
const unknown: Readonly<Record<Fact['type'], number>> = {
  money: notKnown,
  integer: notKnown,
  boolean: notKnownByte,
  choice: notKnownByte,
  day: notKnownDay,
  period: notKnownDay,
}

/** Not for periods, which come from papers. */
export function factColumn(fact: Fact, on: Day): FactColumn {
  const none = unknown[fact.type]
  const values: number[] = []
  const read = readerOf(fact, on)
  return {
    add: () => values.push(none),
    learn: (row, recorded) => {
      values[row] = read(recorded) ?? none
    },
    put: (row, value) => {
      values[row] = value
    },
    isKnown: row => values[row] !== none,
    finish: () => (none === notKnownByte ? new Uint8Array(values) : new Int32Array(values)),
  }
}

function readerOf(fact: Fact, on: Day): (recorded: string) => number | undefined {
  const options = Object.keys(fact.options ?? {})
  switch (fact.type) {
    case 'choice':
      return recorded => (options.includes(recorded) ? options.indexOf(recorded) : undefined)
    case 'boolean':
      return recorded => ({ true: 1, false: 0 })[recorded]
    case 'day':
      return recorded => (isDay(recorded) && recorded <= on ? dayNumber(recorded) : undefined)
    default: {
      const least = fact.minimum ?? 0
      return recorded => {
        const value = Number(recorded)
        // An amount beyond a column's 21 million lira is no reason to stop, and its home is none of those looked for.
        return Number.isInteger(value) && value >= least && value <= largest ? value : undefined
      }
    }
  }
}

/** The days of each person's best paper of one kind, with the level it proves: the one that covers the day, else that which ends last. */
export interface PaperColumns {
  add(): void
  learn(row: number, paper: { from: number; until: number | null; level: string | null }): void
  finish(): Record<string, Column>
}

export function paperColumns(
  { validity, level }: { validity: Fact | undefined; level: Fact | undefined },
  on: Day,
): PaperColumns {
  const today = dayNumber(on)
  const from: number[] = []
  const until: number[] = []
  const levels = level && factColumn(level, on)
  return {
    add: () => {
      from.push(notKnownDay)
      until.push(notKnownDay)
      levels?.add()
    },
    learn: (row, paper) => {
      const end = paper.until ?? noEnd
      const covers = from[row]! <= today && today < until[row]!
      const isBetter = paper.from <= today && today < end ? true : end > until[row]!
      if (covers || !isBetter) return
      from[row] = paper.from
      until[row] = end
      levels?.learn(row, paper.level ?? '')
    },
    finish: () => ({
      ...(validity ? { [validity.path]: { from: new Int32Array(from), until: new Int32Array(until) } } : {}),
      ...(level ? { [level.path]: levels!.finish() } : {}),
    }),
  }
}
