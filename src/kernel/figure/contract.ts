import type { Text } from '#platform/i18n/text.ts'

/** What a figure counts. Persons, households, applications, cards and money are never added to one another. */
export type FigureUnit =
  | 'facility'
  | 'person'
  | 'child'
  | 'household'
  | 'family'
  | 'application'
  | 'event'
  | 'module'
  | 'home'
  | 'goal'
  | 'strategy'
  | 'activity'
  | 'cooperative'
  | 'year'
  | 'vehicle'
  | 'card'
  | 'foundation'
  | 'project'
  | 'TRY'

/** stock: in force on a day; flow: happened since a day; constant: fixed by a plan or protocol. */
export type FigureMeasure = 'stock' | 'flow' | 'constant'

/** How the number is printed: whole (`12.345`), or rounded half up to two decimals of a unit word (`1,23 milyar TL`). */
export type PrintedForm = 'tam' | 'milyon' | 'milyar'

/** One step of a figure's value: on `effective` it changes by `delta` (persons, households …, or kuruş for TRY). */
export interface Step {
  readonly effective: string
  readonly delta: bigint
  readonly district: number | null
  readonly dimensions?: Record<string, string>
}

/** A row of a state table, as the figure sees it: column names as in the database, days as ISO strings. */
export type StateRow = Readonly<Record<string, unknown>>

/**
 * Where a figure's records are: the state table it reads and what each row contributes.
 * Pure: the deltas of an act are the steps of the row after it minus the steps before it.
 */
export interface FigureSource {
  readonly table: string
  readonly steps: (row: StateRow) => readonly Step[]
  /** Column of the subject that counts once, on the first of its rows' days: 'household_id'. */
  readonly distinctBy?: string
  /**
   * With `distinctBy`: what the rows are when each of them counts ('Katılım'). Their number stands beside the figure, from records
   * alone.
   */
  readonly beside?: Text
}

export interface Figure {
  /** 'F48', as in the booklet's list. */
  readonly id: string
  /** What is counted, as the heading of its page: “Evde bakım yardımından yararlanan kişi”. */
  readonly label: Text
  /** The printed sentence; `{n}` stands for the printed number. Written for Hane, not copied. */
  readonly sentence: Text
  readonly unit: FigureUnit
  readonly measure: FigureMeasure
  readonly printed: PrintedForm
  /** Year or day from which a flow counts, as printed; null when none is printed. */
  readonly since: string | null
  /** Flows that count only from this day (F55, F56: the year's deliveries). */
  readonly countsFrom?: string
  /** What a reader must know: distinct or not, what is left out. */
  readonly note?: Text
  /** Sum of other figures (F16, F31). */
  readonly sumOf?: readonly string[]
  /** Records that the acts of running services make; absent until the programme is worked out: then openings carry it. */
  readonly source?: FigureSource
}
