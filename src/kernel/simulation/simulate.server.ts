import { accessKey, circle } from '#kernel/access/roles.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { coverageOf, mostMissing } from '#kernel/homes/coverage.ts'
import { deciderOn } from '#kernel/homes/decide-all.ts'
import { monthOf } from '#platform/day/day.ts'
import { notFound, Problem } from '#platform/http/problem.ts'
import { applyPatch, type Patch, ReformError } from '#rules/reform.ts'
import { type Entitlement, factsNeeded } from '#rules/rule.ts'
import { type Effect, simulate } from '#rules/simulate.ts'
import type { AxisName, SimulationAnswer } from './contract.ts'
import { disclosed, smallestCount } from './disclosure.ts'
import { heldProvince } from './province.server.ts'
import { wordsOfProblem } from './reform-words.ts'
import { type Subject, subjectsOf } from './subjects.ts'
import { changesOf, decidingDay, firstDay } from './values.ts'

/** 'net-minimum-wage=20000.00;hasLowIncome/fraction=3/4', each from the month's first day on. */
export function readChanges(text: string, month: string): readonly Patch[] {
  return text
    .split(';')
    .filter(part => part !== '')
    .map(part => {
      const [parameter = '', ...value] = part.split('=')
      return { parameter, from: firstDay(month), value: value.join('=') }
    })
}

/**
 * A benefit under the law and with values changed, for one month, over every person who is not hidden.
 * @throws Problem 404 for what is no benefit that can be simulated, 422 naming the value or the month that cannot be.
 */
export async function simulateChanges(
  tx: Transaction,
  { entitlement, month, changes }: { entitlement: string; month: string; changes: string },
): Promise<SimulationAnswer> {
  const subject = subjectsOf(tx.hane, decidingDay(month)).find(({ id }) => id === entitlement)
  if (!subject) throw notFound()
  const reformed = readChanges(changes, month).reduce((before, patch) => patched(before, patch), subject.entitlement)
  return compare(tx, subject, reformed, month)
}

function patched(entitlement: Entitlement, patch: Patch): Entitlement {
  try {
    return applyPatch(entitlement, patch, patch.parameter)
  } catch (error) {
    if (!(error instanceof ReformError)) throw error
    const title = { tr: 'Hesaplanmadı; işaretli değeri düzeltin.', en: 'Not computed; correct the marked value.' }
    throw new Problem(422, 'invalid', title, [{ field: patch.parameter, message: wordsOfProblem[error.problem] }])
  }
}

/** Both are decided in one pass; nothing is decided where no value of the month is other than it is. */
export async function compare(
  tx: Transaction,
  subject: Subject,
  reformed: Entitlement,
  month: string,
): Promise<SimulationAnswer> {
  if (month < monthOf(tx.today)) throw pastMonth()
  const { id, entitlement } = subject
  const on = decidingDay(month)
  const changes = changesOf(entitlement, reformed, on)
  const province = await heldProvince(tx, subject, on)
  const { population, persons, asOf } = province
  tx.audit({
    event: 'look',
    concept: 'simulation',
    accessKey: accessKey(circle.directorate, 0),
    detail: { entitlement: id, month, changes: changes.map(change => ({ id: change.id, value: change.after.en })) },
  })
  const answer = { entitlement: id, month, on, asOf, persons, smallest: smallestCount, changes }
  if (changes.length === 0) return { ...answer, result: null }
  const [before, after] = await deciderOn([entitlement, reformed], on)(population)
  const coverage = coverageOf(population, before!.outcome, factsNeeded(entitlement.conditions, on, entitlement.amount))
  const { all, axes } = disclosed(simulate(before!, after!, province.groups))
  return {
    ...answer,
    result: {
      all: all && written(all),
      missing: mostMissing(coverage).map(path => ({ ...entitlement.conditions.dictionary.get(path)!.label })),
      axes: axes.map(({ name, groups }) => ({
        name: name as AxisName,
        groups: groups.map(({ group, effect }) => ({ group, effect: effect && written(effect) })),
      })),
    },
  }
}

/** Who lives where is known for today, and who is born since then would be nobody's age. */
const pastMonth = () => {
  const month = {
    tr: 'Geçmiş bir ay hesaplanamaz; bu ayı ya da sonrasını seçin.',
    en: 'A past month cannot be simulated; choose this one or a later.',
  }
  return new Problem(422, 'invalid', month, [{ field: 'month', message: month }])
}

const written = (effect: Effect) => ({ ...effect, costBefore: String(effect.costBefore), costAfter: String(effect.costAfter) })
