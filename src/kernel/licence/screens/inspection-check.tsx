import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { dueOn } from '#kernel/clock/deadline.ts'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { useOnline } from '#kernel/screens/use-online.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Panel } from '#ui/panel.tsx'
import { completeInspection, type InspectionFile } from '../inspection-contract.ts'
import type { Question } from '../questions.ts'
import classes from './inspection.module.css'
import { type DraftAnswer, type InspectionDraft, keyOf, type Lack, lacksOf, toBody } from './inspection-draft.ts'
import { useInspectionMessages } from './inspection-messages.ts'
import { useConditions } from './use-definition.ts'
import { resultWords } from './words.ts'

interface InspectionCheckProps {
  file: InspectionFile
  questions: readonly Question[]
  draft: InspectionDraft
  /** Back to the form, to the control that is to be changed. */
  onBack: (field: string | null) => void
  onSent: () => void
}

/** What will be sent: first what is lacking, then what does not conform, then how many do. */
export function InspectionCheck({ file, questions, draft, onBack, onSent }: InspectionCheckProps) {
  const say = useInspectionMessages()
  const announce = useAnnounce()
  const isOnline = useOnline()
  const { session } = useSession()
  const remedy = useConditions(file.inspection.programmeId)?.remedy ?? null
  const lacks = lacksOf(draft, questions, session.today, remedy !== null)
  const act = useAct(completeInspection)
  const send = () =>
    act.mutateAsync({ params: { id: file.inspection.id }, body: toBody(draft, questions) }).then(() => {
      onSent()
      announce(say('sent'))
    }, isShown)
  return (
    <div className={classes.form}>
      <ProblemSummary problem={act.error} />
      {lacks.length > 0 && <Lacks lacks={lacks} questions={questions} onBack={onBack} />}
      <Panel title={say('headings')}>
        <Answers questions={questions} draft={draft} dueByLaw={remedy && dueOn(remedy, session.today)} onBack={onBack} />
      </Panel>
      <div className={classes.bottom}>
        <Button size="touch" icon={IconArrowBackUp} onClick={() => onBack(null)}>
          {say('back')}
        </Button>
        <Button
          variant="primary"
          size="touch"
          icon={IconSend}
          loading={act.isPending}
          disabled={!isOnline || lacks.length > 0}
          onClick={send}
        >
          {say('send')}
        </Button>
      </div>
    </div>
  )
}

interface PartProps {
  questions: readonly Question[]
  onBack: (field: string | null) => void
}

function Lacks({ lacks, questions, onBack }: PartProps & { lacks: readonly Lack[] }) {
  const say = useInspectionMessages()
  const { say: inWords } = useSession()
  const words = { result: say('choose'), words: say('write'), dueOn: say('laterDay') }
  return (
    <Notice tone="warn" title={say('lacksTitle')} live>
      <ul className={classes.lacks}>
        {lacks.map(({ field, what }) => {
          const question = questions.find(each => field.startsWith(`${keyOf(each)}.`))
          return (
            <li key={field}>
              <Button variant="subtle" size="small" onClick={() => onBack(field)}>
                {question ? inWords(question.label) : say('beyond')}: {words[what]}
              </Button>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

function Answers({ questions, draft, dueByLaw, onBack }: PartProps & { draft: InspectionDraft; dueByLaw: string | null }) {
  const say = useInspectionMessages()
  const { say: inWords } = useSession()
  const count = (result: DraftAnswer['result']) =>
    questions.filter(question => draft.answers[keyOf(question)]?.result === result).length
  const remedied = questions.filter(question => question.finding && draft.answers[keyOf(question)]?.result === 'conform').length
  const wrong = [
    ...questions.map(question => ({
      key: keyOf(question),
      label: inWords(question.label),
      answer: draft.answers[keyOf(question)],
    })),
    ...draft.beyond.map(answer => ({ key: answer.findingId, label: say('beyond'), answer })),
  ].filter(each => each.answer?.result === 'not-conform')
  return (
    <>
      <ul className={layout.lines}>
        {wrong.map(({ key, label, answer }) => {
          const due = dueByLaw ?? answer!.dueOn
          return (
            <li key={key}>
              <span className={layout.line}>
                <b>{label}</b>
                <Button
                  variant="subtle"
                  size="small"
                  onClick={() => onBack(`${key}.words`)}
                  aria-label={`${say('change')}: ${label}`}
                >
                  {say('change')}
                </Button>
              </span>
              <span>{answer!.words}</span>
              {due && <span className={`${layout.small} number`}>{say('until', { day: formatDay(due) })}</span>}
            </li>
          )
        })}
      </ul>
      {wrong.length === 0 && <p>{say('noneWrong')}</p>}
      <p className={layout.who} style={{ marginTop: 12 }}>
        <Chip tone={resultWords.conform.tone}>{say('conformCount', { count: count('conform') })}</Chip>
        {remedied > 0 && <Chip tone={resultWords.conform.tone}>{say('remediedCount', { count: remedied })}</Chip>}
        {count('not-looked') > 0 && <Chip>{say('notLookedCount', { count: count('not-looked') })}</Chip>}
      </p>
      {draft.note.trim() !== '' && <p className={layout.text}>{draft.note}</p>}
    </>
  )
}
