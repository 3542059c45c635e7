import type { z } from 'zod'
import type { completeInspection, InspectionAnswer, Result } from '../inspection-contract.ts'
import type { Question } from '../questions.ts'

/** What is being written of one heading. */
export interface DraftAnswer {
  findingId: string
  result: Result | null
  words: string
  dueOn: string | null
}

export interface InspectionDraft {
  actId: string
  isChecking: boolean
  /** By the key of their question. */
  answers: Readonly<Record<string, DraftAnswer>>
  /** Findings that no question asks for. */
  beyond: readonly DraftAnswer[]
  note: string
}

export const emptyDraft = (actId: string): InspectionDraft => ({ actId, isChecking: false, answers: {}, beyond: [], note: '' })

/** A question stays the same while it is about the same finding, or the same heading. */
export const keyOf = ({ finding, item }: Question): string => finding?.id ?? item ?? ''

export const emptyAnswer = (findingId: string): DraftAnswer => ({ findingId, result: null, words: '', dueOn: null })

export const beyondAnswer = (findingId: string): DraftAnswer => ({ ...emptyAnswer(findingId), result: 'not-conform' })

export interface Lack {
  /** Id of the control to go to. */
  field: string
  what: 'result' | 'words' | 'dueOn'
}

/** What is still to be written before it can be sent. `isDated`: the law sets the day. */
export function lacksOf(draft: InspectionDraft, questions: readonly Question[], today: string, isDated: boolean): Lack[] {
  const ofAnswer = (key: string, answer: DraftAnswer | undefined): Lack[] => {
    if (!answer?.result) return [{ field: `${key}.result`, what: 'result' }]
    if (answer.result !== 'not-conform') return []
    const lacks: Lack[] = []
    if (answer.words.trim() === '') lacks.push({ field: `${key}.words`, what: 'words' })
    if (!isDated && (answer.dueOn === null || answer.dueOn <= today)) lacks.push({ field: `${key}.dueOn`, what: 'dueOn' })
    return lacks
  }
  return [
    ...questions.flatMap(question => ofAnswer(keyOf(question), draft.answers[keyOf(question)])),
    ...draft.beyond.flatMap(answer => ofAnswer(answer.findingId, answer)),
  ]
}

/** What is sent. Throws RangeError while a heading has no answer. */
export function toBody(
  draft: InspectionDraft,
  questions: readonly Question[],
): z.input<NonNullable<typeof completeInspection.body>> {
  const asked = questions.map(question => {
    const answer = draft.answers[keyOf(question)]
    if (!answer?.result) throw new RangeError('a heading has no answer')
    return sent(question.item, { ...answer, findingId: question.finding?.id ?? answer.findingId })
  })
  return {
    actId: draft.actId,
    answers: [...asked, ...draft.beyond.map(answer => sent(null, answer))],
    note: draft.note.trim() || null,
  }
}

function sent(item: string | null, { findingId, result, words, dueOn }: DraftAnswer): InspectionAnswer {
  const isWrong = result === 'not-conform'
  return { item, findingId, result: result!, words: isWrong ? words.trim() : null, dueOn: isWrong ? dueOn : null }
}
