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

/** Asks what the programme asks; only what was changed is recorded, each fact as its own act. */
export function FactForm({ file, onDone }: { file: CaseFile; onDone: () => void }) {
  const questions = useAnswer(caseQuestions, { params: { id: file.case.id } })
  return (
    <Answered answer={questions} rows={4}>
      {({ facts }) => (
        <Form
          file={file}
          // A period comes from a document, and a facility is not part of a person's file.
          questions={facts.filter(question => question.type !== 'period' && ownerOf(question, file) !== null)}
          onDone={onDone}
        />
      )}
    </Answered>
  )
}

function ownerOf(question: Question, file: CaseFile): string | null {
  if (question.owner === 'person') return file.person.id
  return question.owner === 'household' ? (file.household?.id ?? null) : null
}

const knownValue = (question: Question, file: CaseFile): FactValue | null => {
  const known = file.facts.find(fact => fact.fact === question.fact && fact.ownerId === ownerOf(question, file))
  return (known?.value ?? null) as FactValue | null
}

function Form({ file, questions, onDone }: { file: CaseFile; questions: readonly Question[]; onDone: () => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const [before, setBefore] = useState(() => Object.fromEntries(questions.map(each => [each.fact, knownValue(each, file)])))
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
          params: { id: file.case.id },
          body: { id: ids.current[attempt], fact: question.fact, ownerId: ownerOf(question, file)!, value, source },
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
