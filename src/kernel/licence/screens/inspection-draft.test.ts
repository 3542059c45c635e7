import { expect, test } from 'vitest'
import type { FindingLine } from '../inspection-contract.ts'
import type { Question } from '../questions.ts'
import { beyondAnswer, emptyDraft, type InspectionDraft, lacksOf, toBody } from './inspection-draft.ts'

const label = { tr: 'Başlık', en: 'Heading' }
const questions: Question[] = [
  { item: 'fire', label, finding: null },
  { item: 'clean', label, finding: { id: 'f1' } as FindingLine },
]
const today = '2024-09-30'
const wrong = { findingId: 'n1', result: 'not-conform', words: 'Kapı kilitli', dueOn: '2024-10-15' } as const
const right = { findingId: 'n2', result: 'conform', words: '', dueOn: null } as const
const draft = (answers: InspectionDraft['answers']): InspectionDraft => ({ ...emptyDraft('act'), answers })

test('every heading wants an answer; what does not conform wants words and a day after today', () => {
  const fields = (answers: InspectionDraft['answers'], isDated = false) =>
    lacksOf(draft(answers), questions, today, isDated).map(({ field }) => field)
  expect(fields({})).toEqual(['fire.result', 'f1.result'])
  expect(fields({ fire: { ...wrong, words: ' ', dueOn: today }, f1: right })).toEqual(['fire.words', 'fire.dueOn'])
  expect(fields({ fire: { ...wrong, dueOn: null }, f1: right }, true)).toEqual([])
  expect(fields({ fire: wrong, f1: right })).toEqual([])
})

test('an answer to an open finding bears its id; words of what conforms are not sent', () => {
  const body = toBody(
    { ...draft({ fire: wrong, f1: { ...right, words: 'eski' } }), beyond: [{ ...beyondAnswer('b1'), words: ' Duvar ' }] },
    questions,
  )
  expect(body.answers).toEqual([
    { ...wrong, item: 'fire' },
    { item: 'clean', findingId: 'f1', result: 'conform', words: null, dueOn: null },
    { item: null, findingId: 'b1', result: 'not-conform', words: 'Duvar', dueOn: null },
  ])
})

test('nothing is sent while a heading has no answer', () => {
  expect(() => toBody(draft({ fire: wrong }), questions)).toThrow(RangeError)
})
