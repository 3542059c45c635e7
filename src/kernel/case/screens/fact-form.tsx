import { useRef, useState } from 'react'
import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { ApiProblem } from '#platform/http/client.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { type CaseFile, caseQuestions, type FactQuestion, recordFact } from '../contract.ts'
import { FactField, type FactValue } from './fact-field.tsx'
import { useMessages } from './messages.ts'
import { sourceWords } from './words.ts'

type Question = z.infer<typeof FactQuestion>
type Source = keyof typeof sourceWords

/** A fact that is asked: of whom, and what is known of it. */
export interface AskedFact extends Question {
  readonly ownerId: string
  readonly value: FactValue | null
}

/** Asks what the programme asks. */
export function FactForm({ file, onDone }: { file: CaseFile; onDone: () => void }) {
  const questions = useAnswer(caseQuestions, { params: { id: file.case.id } })
  return (
    <Answered answer={questions} rows={4}>
      {({ facts }) => (
        <FactsForm
          caseId={file.case.id}
          questions={facts.flatMap(question => {
            const ownerId = ownerOf(question, { personId: file.person.id, householdId: file.household?.id ?? null })
            // A period comes from a document.
            if (question.type === 'period' || ownerId === null) return []
            const known = file.facts.find(fact => fact.fact === question.fact && fact.ownerId === ownerId)
            return [{ ...question, ownerId, value: (known?.value ?? null) as FactValue | null }]
          })}
          onDone={onDone}
        />
      )}
    </Answered>
  )
}

/** null: of a facility, which is not part of a person's file, or of a home that the file does not have. */
export function ownerOf(
  { owner }: Pick<Question, 'owner'>,
  { personId, householdId }: { personId: string; householdId: string | null },
): string | null {
  if (owner === 'person') return personId
  return owner === 'household' ? householdId : null
}

interface FactsFormProps {
  caseId: string
  questions: readonly AskedFact[]
  onDone: () => void
}

/** Only what was changed is recorded, each fact as its own act. */
export function FactsForm({ caseId, questions, onDone }: FactsFormProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const [before, setBefore] = useState(() => Object.fromEntries(questions.map(({ fact, value }) => [fact, value])))
  const [values, setValues] = useState(before)
  const [source, setSource] = useState<Source>('declaration')
  const [refused, setRefused] = useState<{ fact: string; problem: ApiProblem } | null>(null)
  const [isUnchanged, setUnchanged] = useState(false)
  const ids = useRef<Record<string, string>>({})
  const act = useAct(recordFact)
  const errorOf = useFieldError(refused?.problem ?? null)

  const submit = async () => {
    const changed = questions.filter(each => values[each.fact] !== null && values[each.fact] !== before[each.fact])
    setUnchanged(changed.length === 0)
    setRefused(null)
    if (changed.length === 0) return
    for (const question of changed) {
      const value = values[question.fact]!
      // The same value that is sent again is the same act.
      const attempt = `${question.fact} ${value} ${source}`
      ids.current[attempt] ??= crypto.randomUUID()
      try {
        await act.mutateAsync({
          params: { id: caseId },
          body: { id: ids.current[attempt], fact: question.fact, ownerId: question.ownerId, value, source },
        })
        setBefore(known => ({ ...known, [question.fact]: value }))
      } catch (problem) {
        if (!(problem instanceof ApiProblem)) throw problem
        return setRefused({ fact: question.fact, problem: onField(problem, question.fact) })
      }
    }
    announce(say('saved'))
    onDone()
  }

  return (
    <div className={classes.form}>
      <ProblemSummary problem={refused?.problem ?? null} />
      {questions.map(question => (
        <FactField
          key={question.fact}
          question={question}
          value={values[question.fact] ?? null}
          onChange={value => setValues(all => ({ ...all, [question.fact]: value }))}
          error={errorOf(question.fact)}
        />
      ))}
      <Select
        label={say('source')}
        hint={say('sourceHint')}
        empty={common('choose')}
        value={source}
        onChange={value => setSource(value as Source)}
        options={Object.entries(sourceWords).map(([value, words]) => ({ value, label: inWords(words) }))}
      />
      {isUnchanged && <p role="status">{say('nothingChanged')}</p>}
      <div className={classes.actions}>
        <Button variant="primary" loading={act.isPending} onClick={() => void submit()}>
          {say('save')}
        </Button>
      </div>
    </div>
  )
}

/** The server speaks of the field `value` of one fact; the form has one field for each fact. */
const onField = (problem: ApiProblem, fact: string) =>
  new ApiProblem(
    problem.status,
    problem.code,
    problem.title,
    problem.errors.map(error => ({ ...error, field: fact })),
  )
