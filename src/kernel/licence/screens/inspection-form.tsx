import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useEffect, useRef, useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { versionOf } from '#kernel/clock/deadline.ts'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { KeptDraft, RestoredDraft } from '#kernel/screens/draft.tsx'
import { Notice } from '#kernel/screens/notice.tsx'
import { useDraft } from '#kernel/screens/use-draft.ts'
import { useOnline } from '#kernel/screens/use-online.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { cancelInspection, type InspectionFile } from '../inspection-contract.ts'
import { type Question, questionsOf } from '../questions.ts'
import { BeyondCard, HeadingCard } from './heading-card.tsx'
import classes from './inspection.module.css'
import { InspectionCheck } from './inspection-check.tsx'
import { beyondAnswer, emptyAnswer, emptyDraft, type InspectionDraft, keyOf } from './inspection-draft.ts'
import { useInspectionMessages } from './inspection-messages.ts'
import { useConditions } from './use-definition.ts'
import { inspectionWords } from './words.ts'

/** The headings one below the other, kept on the device at every touch, sent from the page that checks them. */
export function InspectionForm({ file }: { file: InspectionFile }) {
  const say = useInspectionMessages()
  const { session, say: inWords } = useSession()
  const { inspection } = file
  const conditions = useConditions(inspection.programmeId)
  const questions = questionsOf(conditions?.checklist ?? [], inspection.kind, file.findings)
  const draft = useDraft<InspectionDraft>(`inspection ${session.account.id} ${inspection.id}`, () =>
    emptyDraft(crypto.randomUUID()),
  )
  const { value } = draft
  const top = useTopOf(value.isChecking)
  const isOnline = useOnline()
  const [goTo, setGoTo] = useState<string | null>(null)
  useGoTo(goTo, value.isChecking)
  const change = (part: Partial<InspectionDraft>) => draft.change({ ...value, ...part })
  const where = { name: inspection.facilityName, address: `${file.address}, ${inspection.district}`, capacity: file.capacity }
  return (
    <div ref={top} tabIndex={-1} style={{ outline: 'none' }}>
      <Page
        path={[{ label: say('title'), href: '/denetimler' }, { label: inWords(inspectionWords[inspection.kind]) }]}
        pathLabel={say('path')}
        title={value.isChecking ? say('checkTitle') : inWords(inspectionWords[inspection.kind])}
        state={`${say('lead', where)}${value.isChecking ? ` ${say('checkLead')}` : ''}`}
        actions={!value.isChecking && <CancelButton id={inspection.id} onDone={draft.forget} />}
      >
        {!isOnline && (
          <Notice tone="offline" title={say('offline')} live>
            {say('offlineNote')}
          </Notice>
        )}
        {draft.isRestored && !value.isChecking && <RestoredDraft onDrop={draft.forget} />}
        {!conditions && <Notice tone="warn" title={say('declared')} />}
        {value.isChecking ? (
          <InspectionCheck
            file={file}
            questions={questions}
            draft={value}
            onBack={field => {
              setGoTo(field)
              change({ isChecking: false })
            }}
            onSent={draft.forget}
          />
        ) : (
          <Headings questions={questions} draft={value} onChange={change} isKept={draft.isKept} file={file} />
        )}
      </Page>
    </div>
  )
}

function CancelButton({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useInspectionMessages()
  const act = useAct(cancelInspection)
  return (
    <ActButton
      label={say('cancelInspection')}
      variant="subtle"
      danger
      // The form behind the dialog has a note of its own.
      fields={{ cancelNote: { kind: 'text', label: say('cancelReason'), longest: 1000, rows: 3 } }}
      send={({ cancelNote }, { actId }) => act.mutateAsync({ params: { id }, body: { actId, note: cancelNote } })}
      done={say('cancelled')}
      onDone={onDone}
    />
  )
}

interface HeadingsProps {
  file: InspectionFile
  questions: readonly Question[]
  draft: InspectionDraft
  onChange: (part: Partial<InspectionDraft>) => void
  isKept: boolean
}

function Headings({ file, questions, draft, onChange, isKept }: HeadingsProps) {
  const say = useInspectionMessages()
  const common = useCommonMessages()
  const { session } = useSession()
  const remedy = useConditions(file.inspection.programmeId)?.remedy ?? null
  const law = remedy && versionOf(remedy, session.today).law
  const answered = questions.filter(question => draft.answers[keyOf(question)]?.result).length
  return (
    <div className={classes.form}>
      <ol className={classes.headings}>
        {questions.map((question, place) => (
          <li key={keyOf(question)}>
            <HeadingCard
              question={question}
              place={place + 1}
              programmeId={file.inspection.programmeId}
              lawSetsDay={law !== null}
              answer={draft.answers[keyOf(question)] ?? emptyAnswer(question.finding?.id ?? crypto.randomUUID())}
              onChange={answer => onChange({ answers: { ...draft.answers, [keyOf(question)]: answer } })}
            />
          </li>
        ))}
        {draft.beyond.map(answer => (
          <li key={answer.findingId}>
            <BeyondCard
              answer={answer}
              lawSetsDay={law !== null}
              onChange={changed =>
                onChange({ beyond: draft.beyond.map(each => (each.findingId === changed.findingId ? changed : each)) })
              }
              onRemove={() => onChange({ beyond: draft.beyond.filter(each => each.findingId !== answer.findingId) })}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button
          size="touch"
          icon={IconPlus}
          onClick={() => onChange({ beyond: [...draft.beyond, beyondAnswer(crypto.randomUUID())] })}
        >
          {say('addBeyond')}
        </Button>
      </div>
      <TextArea
        id="note"
        label={say('note')}
        optional={common('optional')}
        size="touch"
        rows={3}
        maxLength={2000}
        value={draft.note}
        onChange={note => onChange({ note })}
      />
      <div className={classes.bottom}>
        <span className={classes.progress}>
          <b className="number">{say('answered', { count: answered, all: questions.length })}</b>
          <KeptDraft isKept={isKept} isBegun={answered > 0 || draft.beyond.length > 0 || draft.note !== ''} />
        </span>
        <Button variant="primary" size="touch" icon={IconArrowRight} onClick={() => onChange({ isChecking: true })}>
          {say('toCheck')}
        </Button>
      </div>
    </div>
  )
}

/** A new page of the form begins at its top, for eyes and for screen readers. */
function useTopOf(isChecking: boolean) {
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(isChecking)
  useEffect(() => {
    if (shown.current === isChecking) return
    shown.current = isChecking
    top.current?.focus()
    window.scrollTo(0, 0)
  }, [isChecking])
  return top
}

/** Back from the check, one stands at the heading that is to be changed. */
function useGoTo(field: string | null, isChecking: boolean) {
  useEffect(() => {
    if (isChecking || !field) return
    const control = document.getElementById(field)
    control?.focus()
    control?.scrollIntoView({ block: 'center' })
  }, [field, isChecking])
}
