import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Button } from '#ui/button.tsx'
import { RadioCards } from '#ui/choice-cards.tsx'
import { Icon } from '#ui/icon.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { DayField } from '#ui/typed-field.tsx'
import type { Result } from '../inspection-contract.ts'
import type { Question } from '../questions.ts'
import classes from './inspection.module.css'
import { type DraftAnswer, keyOf } from './inspection-draft.ts'
import { useInspectionMessages } from './inspection-messages.ts'
import { useConditions } from './use-definition.ts'
import { resultWords } from './words.ts'

interface AnswerProps {
  answer: DraftAnswer
  lawSetsDay: boolean
  onChange: (answer: DraftAnswer) => void
}

/** One heading: conforms, does not, or was not looked at; what does not asks for words and a day. */
export function HeadingCard({
  question,
  place,
  programmeId,
  ...props
}: AnswerProps & { question: Question; place: number; programmeId: string }) {
  const say = useInspectionMessages()
  const { say: inWords } = useSession()
  const asked = useConditions(programmeId)?.checklist.find(each => each.id === question.item)
  const { answer, onChange } = props
  const key = keyOf(question)
  return (
    <div className={classes.card} data-result={answer.result ?? undefined}>
      <RadioCards
        id={`${key}.result`}
        label={
          <span className={classes.heading}>
            <span className="number">{place}.</span> {inWords(question.label)}
          </span>
        }
        hint={asked?.confidence === 'unconfirmed' ? `${asked.law} · ${say('unconfirmed')}` : asked?.law}
        columns={3}
        value={answer.result}
        onChange={result => onChange({ ...answer, result })}
        choices={Object.entries(resultWords).map(([value, words]) => ({ value: value as Result, label: inWords(words) }))}
      />
      {question.finding && (
        <p className={classes.open}>
          <Icon of={IconFlag} size={16} />
          {say('openFinding', { words: question.finding.words })}
        </p>
      )}
      {answer.result === 'not-conform' && <Wrong {...props} id={key} />}
    </div>
  )
}

/** What the list does not name. */
export function BeyondCard({ onRemove, ...props }: AnswerProps & { onRemove: () => void }) {
  const say = useInspectionMessages()
  return (
    <div className={classes.card} data-result="not-conform">
      <div className={classes.top}>
        <h2 className={classes.heading}>{say('beyond')}</h2>
        <Button variant="subtle" size="small" onClick={onRemove}>
          {say('remove')}
        </Button>
      </div>
      <Wrong {...props} id={props.answer.findingId} />
    </div>
  )
}

function Wrong({ id, answer, lawSetsDay, onChange }: AnswerProps & { id: string }) {
  const say = useInspectionMessages()
  return (
    <div className={classes.wrong}>
      <TextArea
        id={`${id}.words`}
        label={say('what')}
        hint={say('whatHint')}
        size="touch"
        rows={2}
        maxLength={1000}
        value={answer.words}
        onChange={words => onChange({ ...answer, words })}
      />
      {!lawSetsDay && (
        <DayField
          id={`${id}.dueOn`}
          label={say('dueOn')}
          hint={say('dueByYou')}
          size="touch"
          value={answer.dueOn}
          onChange={dueOn => onChange({ ...answer, dueOn })}
          unreadable={say('unreadableDay')}
        />
      )}
    </div>
  )
}
