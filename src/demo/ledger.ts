import type { Row } from '#database/types.ts'
import { type Act, type Concept, type StateTable, stateOf } from '#kernel/act/contract.ts'
import type { Figure, StateRow, Step } from '#kernel/figure/contract.ts'
import { type Delta, deltasOfChange, difference, figuresOf, firstStep } from '#kernel/figure/deltas.ts'
import { plan } from './plan.ts'

export interface WrittenAct extends Act {
  seq: number
  concept: string
}

export interface WrittenDelta extends Delta {
  act_id: string
  recorded_at: string
}

/** What was recorded since the last `take`: acts, the rows they came to, what the figures change by. */
export interface Batch {
  acts: WrittenAct[]
  rows: Map<StateTable, Map<string, object>>
  deltas: WrittenDelta[]
}

/**
 * Records acts in memory as the record function does in the database: the concept says whether the act is allowed and what row it
 * makes, the figures what it changes. All acts of a subject, and of a subject that a figure counts once, must lie in one batch.
 */
export interface Ledger {
  record<Table extends StateTable>(concept: Concept<Table>, act: Act): Row<Table>
  /** What the figures come to by the last day of the plan, by figure and district. */
  counted(figure: string, district: number | null): bigint
  /** Acts waiting to be taken. */
  readonly waiting: number
  take(): Batch
}

export function createLedger(figures: readonly Figure[]): Ledger {
  let seq = 0
  let batch = emptyBatch()
  let distinct = new Map<string, { rows: Map<string, StateRow>; steps: Step[] }>()
  const totals = new Map<string, bigint>()
  const counting = new Map<string, { distinct: Figure[]; plain: Figure[] }>()
  const figuresFor = (table: string) => {
    const known = counting.get(table)
    if (known) return known
    const all = figuresOf(figures, table)
    const sorted = {
      distinct: all.filter(figure => figure.source!.distinctBy),
      plain: all.filter(figure => !figure.source!.distinctBy || figure.source!.beside),
    }
    counting.set(table, sorted)
    return sorted
  }

  function countDistinct(figure: Figure, row: StateRow): Delta[] {
    const { distinctBy, steps } = figure.source!
    const subject = String(row[distinctBy!])
    const key = `${figure.id} ${subject}`
    const known = distinct.get(key) ?? { rows: new Map<string, StateRow>(), steps: [] }
    known.rows.set(String(row.id), row)
    const after = firstStep([...known.rows.values()].flatMap(row => steps(row)))
    const deltas = difference(figure.id, subject, known.steps, after)
    distinct.set(key, { rows: known.rows, steps: after })
    return deltas
  }

  return {
    counted: (figure, district) => totals.get(`${figure} ${district}`) ?? 0n,
    get waiting() {
      return batch.acts.length
    },
    record(concept, act) {
      const rows = rowsOf(batch, concept.name)
      const before = rows.get(act.subject) as Row<typeof concept.name> | undefined
      const state = stateOf(concept, before)
      if (!concept.allowedActs[state]?.includes(act.act))
        throw new Error(`“${act.act}” is not allowed for a ${concept.name} in state “${state}”`)
      const after = concept.apply(before, act)
      rows.set(act.subject, after)
      seq += 1
      batch.acts.push({ ...act, seq, concept: concept.name })
      const counted = figuresFor(concept.name)
      const keep = (delta: Delta) => {
        batch.deltas.push({ ...delta, act_id: act.id, recorded_at: act.recordedAt })
        if (delta.effective > plan.lastDay) return
        const key = `${delta.figure} ${delta.district_id}`
        totals.set(key, (totals.get(key) ?? 0n) + delta.delta)
      }
      if (counted.plain.length > 0)
        deltasOfChange(counted.plain, concept.name, before as StateRow | undefined, after as StateRow).forEach(keep)
      for (const figure of counted.distinct) {
        const { steps } = figure.source!
        if (steps(after as StateRow).length > 0 || (before && steps(before as StateRow).length > 0))
          countDistinct(figure, after as StateRow).forEach(keep)
      }
      return after
    },
    take() {
      const taken = batch
      batch = emptyBatch()
      distinct = new Map()
      return taken
    },
  }
}

const emptyBatch = (): Batch => ({ acts: [], rows: new Map(), deltas: [] })

function rowsOf(batch: Batch, table: StateTable): Map<string, object> {
  const known = batch.rows.get(table)
  if (known) return known
  const rows = new Map<string, object>()
  batch.rows.set(table, rows)
  return rows
}
