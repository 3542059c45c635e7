import type { Row } from '#database/types.ts'
import type { Concept, StateTable } from '#kernel/act/contract.ts'
import type { Day } from '#platform/day/day.ts'
import { officeHour } from './calendar.ts'
import type { Ledger } from './ledger.ts'
import type { Random } from './random.ts'

interface Entry {
  /** A new subject when left out. */
  subject?: string
  act: string
  on: string
  /** Day on which it was recorded, where that is another than the day from which it holds. */
  recordedOn?: string
  by: number
  facts?: Record<string, unknown>
  key: number
}

/** Writes acts into the ledger with ids and hours of the day from chance, and hands out running numbers. */
export interface Scribe {
  random: Random
  numbers: Numbers
  record<Table extends StateTable>(concept: Concept<Table>, entry: Entry): Row<Table>
}

export function createScribe(ledger: Ledger, random: Random, numbers: Numbers): Scribe {
  const hourOf = hoursInOrder(random)
  return {
    random,
    numbers,
    record(concept, { subject, act, on, recordedOn, by, facts, key }) {
      const id = random.uuid()
      return ledger.record(concept, {
        id,
        subject: subject ?? id,
        act,
        effective: on,
        recordedAt: hourOf(recordedOn ?? on),
        recordedBy: by,
        facts: facts ?? {},
        accessKey: key,
      })
    },
  }
}

const [minute, lastHour] = [60_000, 'T14:59:59.999Z']

/** What follows on the same day follows some minutes later, as a decision follows its proposal; after the office has closed, at any hour. */
function hoursInOrder(random: Random): (day: Day) => string {
  let last = ''
  return day => {
    const hour = officeHour(random, day)
    const next = last.startsWith(day)
      ? new Date(Date.parse(last) + minute + (Date.parse(hour) % (4 * minute))).toISOString()
      : hour
    last = next > day + lastHour ? hour : next
    return last
  }
}

/** Running numbers: of identities, addresses, reports, and of cases by prefix ('EB-2024-'). */
export interface Numbers {
  next(series: string): number
  /** The last number given in each series. */
  readonly given: ReadonlyMap<string, number>
}

export function createNumbers(): Numbers {
  const given = new Map<string, number>()
  return {
    given,
    next(series) {
      const number = (given.get(series) ?? 0) + 1
      given.set(series, number)
      return number
    },
  }
}
