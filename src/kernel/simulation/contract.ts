import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { Day, Kurus, Words } from '#platform/http/shapes.ts'

const Month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: 'Ayı yıl ve ay olarak seçin.' })

/** A value of the rules that a reform may put otherwise. */
export const Patchable = z.strictObject({
  /** As a reform names it: a parameter's id, or 'hasLowIncome/fraction'. */
  id: z.string(),
  kind: z.enum(['money', 'coefficient', 'fraction']),
  label: Words,
  law: z.string(),
  /** null: not known in the month. */
  now: z
    .strictObject({
      /** As a reform writes it: lira '17002.12', '0.907796', '2/3'. */
      value: z.string(),
      shown: Words,
      /** null: written into the rule, without dates of its own. */
      dated: z
        .strictObject({
          validFrom: Day,
          validUntil: Day.nullable(),
          source: z.string(),
          confidence: z.enum(['found', 'derived', 'unconfirmed']),
        })
        .nullable(),
    })
    .nullable(),
})
export type Patchable = z.infer<typeof Patchable>

/** A benefit that can be simulated. */
export const Simulable = z.strictObject({
  id: z.string(),
  name: Words,
  chapter: z.string(),
  values: z.array(Patchable),
})
export type Simulable = z.infer<typeof Simulable>

export const listPatchable = endpoint({
  method: 'GET',
  path: '/api/simulation/values',
  summary: 'The values of each benefit that a simulated reform may change, as they hold in a month',
  query: z.strictObject({ month: Month.optional() }),
  answer: z.strictObject({
    month: Month,
    entitlements: z.array(Simulable),
  }),
})

const Count = z.int().nonnegative()

/** See `Effect` in the rules for what each counts; money is kuruş a month. */
export const Effect = z.strictObject({
  persons: Count,
  entitledBefore: Count,
  entitledAfter: Count,
  gained: Count,
  lost: Count,
  more: Count,
  less: Count,
  same: Count,
  undecided: Count,
  costBefore: Kurus,
  costAfter: Kurus,
})
export type Effect = z.infer<typeof Effect>

export const axisNames = ['district', 'household', 'age'] as const
export type AxisName = (typeof axisNames)[number]

export const Axis = z.strictObject({
  name: z.enum(axisNames),
  /** effect null: withheld, lest few persons be told of. */
  groups: z.array(z.strictObject({ group: z.string(), effect: Effect.nullable() })),
})
export type Axis = z.infer<typeof Axis>

/** A value under the law and under the reform; before null: not known. */
export const Change = z.strictObject({ id: z.string(), label: Words, before: Words.nullable(), after: Words })
export type Change = z.infer<typeof Change>

export const SimulationAnswer = z.strictObject({
  entitlement: z.string(),
  month: Month,
  /** The day of the month for which is decided, and the day whose registers are read. */
  on: Day,
  asOf: Day,
  persons: Count,
  /** Counts below it are not told. */
  smallest: Count,
  changes: z.array(Change),
  /** null: no value is other than it is, so that nothing was compared. */
  result: z
    .strictObject({
      all: Effect.nullable(),
      axes: z.array(Axis),
      /** What is not known of those who are undecided under the law, the most frequent first. */
      missing: z.array(Words),
    })
    .nullable(),
})
export type SimulationAnswer = z.infer<typeof SimulationAnswer>

/** One reform over the province. A GET, so that its address can be shared. */
export const readSimulation = endpoint({
  method: 'GET',
  path: '/api/simulation',
  summary: 'Who gains, who loses and what it costs when values of a benefit are changed for a month',
  perMinute: 60,
  query: z.strictObject({
    entitlement: z.string().max(60),
    month: Month,
    /** 'net-minimum-wage=20000.00;hasLowIncome/fraction=3/4' */
    changes: z.string().max(1000).default(''),
  }),
  answer: SimulationAnswer,
})

/** A reform as a file: values with their days. */
export const ReformFile = z.strictObject({
  name: z.string().trim().min(1).max(200),
  patches: z
    .array(z.strictObject({ parameter: z.string().max(120), from: z.string(), until: z.string().optional(), value: z.string() }))
    .max(50),
})
export type ReformFile = z.infer<typeof ReformFile>
