import { decide, decideHome } from '#rules/decide.ts'
import type { Decision } from '#rules/decision.ts'
import { decideEach } from '#rules/each.ts'
import { entitlements as registered } from '#services/registry.ts'
import { type Household, households } from './explain/household.ts'
import { type Answer, type Context, zenContext, zenProgramme } from './explain/zen.ts'
import type { Bench } from './shared/bench.ts'
import { medianOf } from './shared/measure.ts'
import { growth, rounded } from './shared/report.ts'

/** A day on which most dated values are known. */
const on = '2026-03-16'
const householdsAtStep = 1000
/** zen-engine is so many times slower that a share of the households is enough for it. */
const shareOfReference = 20
const entitlements = Object.values(registered)

interface Measured {
  readonly count: number
  readonly together: number
  readonly apart: number
  readonly stored: number
  readonly zen: number
}

export const bench: Bench = {
  work: `one household through all ${entitlements.length} benefits by conditions, with every reason as data`,
  run: async ({ scale, seed, steps, say }) => {
    const programmes = entitlements.map(entitlement => zenProgramme(entitlement, on))
    const judge = (contexts: readonly Context[]) => Promise.all(programmes.map((programme, index) => programme(contexts[index]!)))
    const measured: Measured[] = []
    for (const step of steps) {
      const count = Math.max(shareOfReference, Math.round(householdsAtStep * scale * step))
      const all = households(entitlements, count, seed)
      const few = all.slice(0, Math.ceil(count / shareOfReference))
      const contexts = few.map(contextsOf)
      for (const [index, household] of few.entries()) agree(household, await judge(contexts[index]!))
      const row = {
        count,
        together: await perHousehold(all, decideTogether),
        apart: await perHousehold(all, decideApart),
        stored: await perHousehold(all, household => JSON.stringify(decideTogether(household))),
        zen: await perHousehold(contexts, judge),
      }
      say(
        `${count} households, ${few.length} of them compared: ${rounded(row.together)} µs, zen-engine ${rounded(row.zen)} µs each`,
      )
      measured.push(row)
    }
    return report(measured)
  },
}

const decideTogether = ({ all, persons }: Household): readonly Decision[] => decideEach(entitlements, { facts: all, persons }, on)

const decideApart = ({ facts, persons }: Household): readonly Decision[] =>
  entitlements.map((entitlement, index) =>
    entitlement.homes ? decideHome(entitlement, persons, facts[index]!, on) : decide(entitlement, facts[index]!, on),
  )

const contextsOf = ({ facts, persons }: Household): readonly Context[] =>
  entitlements.map((entitlement, index) => zenContext(entitlement, facts[index]!, persons, on))

/** Throws at the first difference, between the two ways of ours and from zen-engine, which has no word for what is not known. */
function agree(household: Household, answers: readonly Answer[]) {
  const apart = decideApart(household)
  decideTogether(household).forEach((decision, index) => {
    const { outcome, amount } = decision
    const theirs = answers[index]!
    const kurus = outcome === 'granted' ? (amount?.kurus ?? null) : theirs.kurus
    const isSame = theirs.refused === (outcome === 'refused') && theirs.kurus === kurus
    if (isSame && JSON.stringify(decision) === JSON.stringify(apart[index])) return
    throw new Error(`${Object.keys(registered)[index]}: ${outcome} ${kurus}, zen-engine ${JSON.stringify(theirs)}`)
  })
}

/** Microseconds a household, one after the other. */
async function perHousehold<T>(all: readonly T[], work: (one: T) => unknown): Promise<number> {
  return medianOf(async () => {
    const from = performance.now()
    for (const one of all) {
      const result = work(one)
      if (result instanceof Promise) await result
    }
    return ((performance.now() - from) * 1000) / all.length
  })
}

const names = {
  together: 'traced interpreter',
  apart: 'the same, each programme by itself',
  stored: 'the same, as stored JSON',
  zen: 'zen-engine with trace',
} as const

function report(measured: readonly Measured[]) {
  const columns = Object.keys(names) as (keyof typeof names)[]
  const { together: value, zen: reference, count: n } = measured.at(-1)!
  return {
    tables: [
      {
        title: `µs a household, ${entitlements.length} programmes`,
        columns: ['households', ...columns.map(column => names[column]), 'zen ÷ ours'],
        rows: measured.map(row => [row.count, ...columns.map(column => rounded(row[column])), rounded(row.zen / row.together)]),
      },
      {
        title: 'growth of the cost of one household with their number',
        columns: ['', ...measured.map(({ count }) => String(count))],
        rows: columns.map(column => [names[column], ...growth(measured.map(row => row[column]))]),
      },
    ],
    result: { value, unit: 'µs', reference, ratio: reference / value, n },
  }
}
