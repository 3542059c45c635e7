import type { FigureMeasure, FigureUnit } from '#kernel/figure/contract.ts'
import type { Text } from '#platform/i18n/text.ts'

/** One figure of an edition, computed: everything that a page needs to print it and say where it comes from. */
export interface EditionFigure {
  id: string
  label: Text
  sentence: Text
  /** '12.345', '1,23 milyar TL'. */
  printed: string
  /** Decimal string; money in TL with two decimals ('1234567890.00'). */
  value: string
  /** The part that acts recorded in Hane make, and the part taken over from older systems; same form as value. */
  records: string
  opening: string
  openingSource: string | null
  /** What stands beside a figure of distinct subjects: its single rows, counted from records alone ('Katılım', '1234'). */
  beside: { label: Text; value: string } | null
  unit: FigureUnit
  measure: FigureMeasure
  since: string | null
  /** Last day covered, ISO. */
  asOf: string
  exact: boolean
  note: Text | null
  /** Records and openings by district where both are known by district; null otherwise. Value as number of units (TRY: whole TL). */
  byDistrict: { district: string; value: number }[] | null
}

export interface EditionCheck {
  id: string
  /** 'F11 + F13 + F15 = F16' with the numbers put in: '2 + 3 + 5 = 10'. */
  text: string
  outcome: 'holds' | 'warning' | 'information'
  explanation: Text
}

export interface EditionProgramme {
  id: string
  name: Text
  about: Text
  figures: string[]
}

export interface EditionChapter {
  id: string
  number: number
  name: Text
  lead: Text
  programmes: EditionProgramme[]
}

export interface Edition {
  /** '2024-3' */
  id: string
  province: string
  title: Text
  /** Stocks as of this day; flows with an effective day up to and including it. ISO. */
  asOf: string
  /** As it was known on this day, ISO. */
  knownOn: string
  draft: boolean
  chapters: EditionChapter[]
  figures: EditionFigure[]
  checks: EditionCheck[]
}
