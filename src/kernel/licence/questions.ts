import type { Text } from '#platform/i18n/text.ts'
import type { Asked } from './definition.ts'
import type { FindingLine, InspectionAnswer, InspectionKind } from './inspection-contract.ts'

/** A finding as far as a question is about it. */
export type OpenFinding = Pick<FindingLine, 'id' | 'item' | 'words'>

/** One heading that an inspection must answer, with the finding that is open on it. */
export interface Question {
  readonly item: string | null
  readonly label: Text
  readonly finding: OpenFinding | null
}

/**
 * What an inspection asks: the whole checklist and every open finding; a follow-up the open findings alone. A finding whose heading has
 * left the list since, or never was on it, is asked by its own words.
 */
export function questionsOf(
  checklist: readonly Asked[],
  kind: InspectionKind,
  open: readonly OpenFinding[],
): readonly Question[] {
  const listed = checklist.map(({ id, label }) => ({
    item: id,
    label,
    finding: open.find(finding => finding.item === id) ?? null,
  }))
  const others = open
    .filter(finding => !checklist.some(({ id }) => id === finding.item))
    .map(finding => ({ item: finding.item, label: { tr: finding.words, en: finding.words }, finding }))
  const all = [...listed, ...others]
  return kind === 'follow-up' ? all.filter(question => question.finding) : all
}

/** The answer that was given to a question. */
export const answerTo = (question: Question, answers: readonly InspectionAnswer[]): InspectionAnswer | undefined =>
  answers.find(answer => (question.finding ? answer.findingId === question.finding.id : answer.item === question.item))

/** Findings beyond the list: what the inspector saw and nobody asked. */
export const beyond = (questions: readonly Question[], answers: readonly InspectionAnswer[]): InspectionAnswer[] =>
  answers.filter(answer => !questions.some(question => answerTo(question, [answer])))
