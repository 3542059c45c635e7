import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { readHousehold } from '#kernel/household/contract.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useDraft } from '#kernel/screens/use-draft.ts'
import { readVisit, type VisitFile } from '#kernel/visit/contract.ts'
import { wordsOfHeading, wordsOfNeed, wordsOfRisk } from '#kernel/visit/screens/words.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/states.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { type CaseFile, signEnquiry } from '../contract.ts'
import { useMessages } from './messages.ts'

/** The report begins with what the last visit found, so that nothing is typed twice. */
export function EnquiryForm({ file, onDone }: { file: CaseFile; onDone: () => void }) {
  const common = useCommonMessages()
  const householdId = file.household?.id ?? ''
  const household = useAnswer(readHousehold, { params: { id: householdId } }, { enabled: householdId !== '' })
  const lastVisit = household.data?.visits
    .filter(visit => visit.state === 'done' && visit.outcome === 'done')
    .sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1))[0]
  const visit = useAnswer(readVisit, { params: { id: lastVisit?.id ?? '' } }, { enabled: lastVisit !== undefined })
  // A visit that this reader may not see leaves the report empty.
  const isWaiting = (householdId !== '' && household.isPending) || (lastVisit !== undefined && visit.isPending)
  if (isWaiting) return <Skeleton rows={4} label={common('loading')} />
  return <Form file={file} visit={visit.data} onDone={onDone} />
}

interface Report {
  id: string
  findings: string
  opinion: string
}

function Form({ file, visit, onDone }: { file: CaseFile; visit: VisitFile | undefined; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const { session } = useSession()
  const draft = useDraft<Report>(`enquiry ${session.account.id} ${file.case.id}`, () => ({
    id: crypto.randomUUID(),
    findings: visit ? foundOn(visit) : '',
    opinion: '',
  }))
  const [asked, setAsked] = useState(false)
  const act = useAct(signEnquiry)
  const serverError = useFieldError(act.error)
  const { id, findings, opinion } = draft.value
  const lacks = { findings: findings.trim() === '', opinion: opinion.trim() === '' }
  const errorOf = (field: keyof typeof lacks, hint: string) => (asked && lacks[field] ? hint : serverError(field))
  const submit = () => {
    setAsked(true)
    if (lacks.findings) return document.getElementById('findings')?.focus()
    if (lacks.opinion) return document.getElementById('opinion')?.focus()
    act.mutateAsync({ params: { id: file.case.id }, body: { id, findings, opinion } }).then(() => {
      draft.forget()
      announce(say('signed'))
      onDone()
    }, isShown)
  }
  return (
    <div className={classes.form}>
      <ProblemSummary problem={act.error} />
      {draft.isRestored ? (
        <Notice tone="info" title={say('restored')} />
      ) : (
        visit?.doneOn && <Notice tone="info" title={say('fromVisit', { day: formatDay(visit.doneOn) })} />
      )}
      <TextArea
        id="findings"
        label={say('findings')}
        hint={say('findingsHint')}
        rows={9}
        maxLength={8000}
        value={findings}
        onChange={value => draft.change({ ...draft.value, findings: value })}
        error={errorOf('findings', say('findingsHint'))}
      />
      <TextArea
        id="opinion"
        label={say('opinion')}
        hint={say('opinionHint')}
        rows={4}
        maxLength={2000}
        value={opinion}
        onChange={value => draft.change({ ...draft.value, opinion: value })}
        error={errorOf('opinion', say('opinionHint'))}
      />
      <div className={classes.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('sign')}
        </Button>
      </div>
    </div>
  )
}

/** In Turkish in every language of the screens: the report is a Turkish paper. */
function foundOn(visit: VisitFile): string {
  const needs = visit.needs.map(need => {
    const note = need.note ? `: ${need.note}` : ''
    return `– ${wordsOfHeading(need.heading).tr}: ${wordsOfNeed(need.need).tr}, ${need.personName}${note}`
  })
  return [
    visit.doneOn && `Hane ziyareti: ${formatDay(visit.doneOn)}, ${visit.team.join(' ve ')}.`,
    needs.length > 0 && ['Görülen ihtiyaçlar:', ...needs].join('\n'),
    visit.risk && visit.risk !== 'none' && `Risk: ${wordsOfRisk(visit.risk).tr.toLocaleLowerCase('tr')}.`,
    visit.note,
  ]
    .filter(Boolean)
    .join('\n')
}
