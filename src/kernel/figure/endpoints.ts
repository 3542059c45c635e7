import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { Day, Words } from '#platform/http/shapes.ts'

const FigureId = z.string().regex(/^F\d\d$/)
const EditionId = z.string().regex(/^\d{4}-\d$/)

/** A figure of an edition; see `EditionFigure` in the booklet's contract for what is not said here. */
export const FigureValue = z.strictObject({
  id: FigureId,
  chapter: z.string(),
  programmeId: z.string(),
  programme: Words,
  label: Words,
  /** `{n}` stands for `printed`, so that the number can be set apart. */
  sentence: Words,
  printed: z.string(),
  value: z.string(),
  records: z.string(),
  opening: z.string(),
  openingSource: z.string().nullable(),
  beside: z.strictObject({ label: Words, value: z.string() }).nullable(),
  unit: z.string(),
  measure: z.enum(['stock', 'flow', 'constant']),
  since: z.string().nullable(),
  asOf: Day,
  exact: z.boolean(),
  note: Words.nullable(),
  hasRows: z.boolean(),
  /** The figures whose sum this is. */
  sumOf: z.array(FigureId).nullable(),
  byDistrict: z.array(z.strictObject({ district: z.string(), value: z.number() })).nullable(),
})
export type FigureValue = z.infer<typeof FigureValue>
export const Check = z.strictObject({
  id: z.string(),
  text: z.string(),
  outcome: z.enum(['holds', 'warning', 'information']),
  explanation: Words,
})
export const listFigures = endpoint({
  method: 'GET',
  path: '/api/figures',
  summary: 'All figures of an edition, as known on a day',
  query: z.strictObject({
    edition: EditionId.default('2024-3'),
    knownOn: Day.optional(),
  }),
  answer: z.strictObject({
    edition: z.string(),
    asOf: Day,
    knownOn: Day,
    draft: z.boolean(),
    chapters: z.array(z.strictObject({ id: z.string(), name: Words })),
    figures: z.array(FigureValue),
    checks: z.array(Check),
  }),
})
/** The rows that a figure counts, as far as the reader may see them. */
export const readFigureRows = endpoint({
  method: 'GET',
  path: '/api/figures/:id/rows',
  summary: 'The records behind a figure as known on a day, newest first',
  params: z.strictObject({ id: FigureId }),
  query: z.strictObject({ edition: EditionId.default('2024-3'), knownOn: Day.optional(), after: z.string().max(120).optional() }),
  answer: z.strictObject({
    counted: z.string(),
    hidden: z.string(),
    rows: z.array(
      z.strictObject({
        subject: z.string(),
        effective: Day,
        change: z.string(),
        district: z.string().nullable(),
        title: z.string(),
        caseId: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  }),
})
export const bookletFile = endpoint({
  method: 'GET',
  path: '/api/editions/:edition/booklet.:format',
  summary: 'The booklet of an edition',
  params: z.strictObject({ edition: EditionId, format: z.enum(['pdf', 'html', 'json', 'csv']) }),
  query: z.strictObject({ language: z.enum(['tr', 'en']).default('tr'), knownOn: Day.optional() }),
  answer: z.any(),
  media: 'application/pdf',
})
