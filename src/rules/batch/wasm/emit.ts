import { assemble, codes, Procedure } from './assembler.ts'
import { parameters } from './frame.ts'
import { emitHouseholds } from './households.ts'
import type { Layout } from './layout.ts'
import { emitPersons } from './persons.ts'
import { mostPages } from './resident.ts'
import { emitRunning } from './sums.ts'

/**
 * The module of a layout: running sums over the persons of a block, comparisons once for each household, then 16 persons at a time. Nothing
 * branches on what a household or a person is like, except where a couple's incomes are asked for.
 */
export function emit(layout: Layout): Uint8Array<ArrayBuffer> {
  const procedure = new Procedure(parameters)
  procedure.body = codes(
    ...layout.runnings.map(running => emitRunning(running, procedure)),
    emitHouseholds(layout, procedure),
    emitPersons(layout, procedure),
  )
  return assemble(procedure, mostPages)
}
