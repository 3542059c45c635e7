import type { Transaction } from '#kernel/act/transaction.server.ts'
import { monthOf } from '#platform/day/day.ts'
import { applyPatch, concerns, type Patch, ReformError } from '#rules/reform.ts'
import type { SimulationAnswer } from './contract.ts'
import { compare } from './simulate.server.ts'
import { type Subject, subjectsOf } from './subjects.ts'
import { decidingDay } from './values.ts'

interface Asked {
  readonly patches: readonly Patch[]
  /** 'YYYY-MM'; the month of today when left out. */
  readonly month?: string | undefined
}

/**
 * A reform over every benefit that its patches concern, each apart. The fraction of a rule is named with its benefit:
 * 'evde-bakim/hasLowIncome/fraction'. Throws ReformError.
 */
export async function simulateReform(
  tx: Transaction,
  { patches, month = monthOf(tx.today) }: Asked,
): Promise<SimulationAnswer[]> {
  const subjects = subjectsOf(tx.hane, decidingDay(month))
  for (const [place, patch] of patches.entries())
    if (!subjects.some(subject => ownPatch(subject, patch))) throw new ReformError(`patches.${place}.parameter`, 'no-such-value')
  const answers: SimulationAnswer[] = []
  for (const subject of subjects) {
    const own = patches.flatMap((patch, place) => {
      const found = ownPatch(subject, patch)
      return found ? [{ patch: found, path: `patches.${place}` }] : []
    })
    if (own.length === 0) continue
    const reformed = own.reduce((before, { patch, path }) => applyPatch(before, patch, path), subject.entitlement)
    answers.push(await compare(tx, subject, reformed, month))
  }
  return answers
}

/** The patch as the subject's own rules name it; undefined: it is of another. */
function ownPatch({ id, entitlement }: Subject, patch: Patch): Patch | undefined {
  const parameter = patch.parameter.startsWith(`${id}/`) ? patch.parameter.slice(id.length + 1) : patch.parameter
  const isFraction = parameter.includes('/')
  if (isFraction && parameter === patch.parameter) return undefined
  const own = { ...patch, parameter }
  return concerns(entitlement, own) ? own : undefined
}
