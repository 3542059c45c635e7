import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { definitionOf } from '#kernel/programme/contract.ts'
import { useProgrammes } from '#kernel/programme/screens/programmes-context.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { planCourse } from '../contract.ts'
import { type Audience, wordsOfAudience } from '../words.ts'
import { useMessages } from './messages.ts'

/** Programmes whose courses are run here, each with what it supplies. */
export function useTrainings() {
  return useProgrammes().flatMap(programme => {
    const training = definitionOf(programme, 'training')
    return training ? [{ programme, training }] : []
  })
}

export function PlanCourse() {
  const say = useMessages()
  const common = useCommonMessages()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="primary" icon={IconCalendarPlus} onClick={() => setOpen(true)}>
        {say('plan')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('plan')} closeLabel={common('close')}>
        <Form />
      </Dialog>
    </>
  )
}

function Form() {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const router = useRouter()
  const { say: inWords } = useSession()
  const trainings = useTrainings()
  const [id] = useState(() => crypto.randomUUID())
  const [draft, setDraft] = useState({
    programmeId: trainings.length === 1 ? trainings[0]!.programme.id : null,
    audience: null,
    title: '',
    partner: '',
  } as {
    programmeId: string | null
    audience: Audience | null
    title: string
    partner: string
  })
  const [asked, setAsked] = useState(false)
  const act = useAct(planCourse)
  const serverError = useFieldError(act.error)
  const audiences = trainings.find(each => each.programme.id === draft.programmeId)?.training.audiences ?? []
  const lack = (value: string | null) => (asked && !value?.trim() ? say('fill') : undefined)
  const submit = () => {
    setAsked(true)
    const { programmeId, audience, title, partner } = draft
    if (!programmeId || !audience || !title.trim()) return
    act.mutateAsync({ body: { id, programmeId, audience, title, partner: partner.trim() || null } }).then(() => {
      announce(say('planned'))
      router.history.push(`/egitimler/${id}`)
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <Select
        id="programmeId"
        label={say('programme')}
        hint={say('onlyWorked')}
        empty={common('choose')}
        value={draft.programmeId}
        onChange={programmeId => setDraft({ ...draft, programmeId, audience: null })}
        options={trainings.map(({ programme }) => ({ value: programme.id, label: inWords(programme.name) }))}
        error={lack(draft.programmeId) ?? serverError('programmeId')}
      />
      <Select
        id="audience"
        label={say('audience')}
        empty={common('choose')}
        value={draft.audience}
        onChange={audience => setDraft({ ...draft, audience: audience as Audience })}
        options={audiences.map(value => ({ value, label: inWords(wordsOfAudience(value)) }))}
        error={lack(draft.audience) ?? serverError('audience')}
      />
      <TextField
        id="title"
        label={say('courseTitle')}
        hint={say('courseTitleHint')}
        maxLength={120}
        value={draft.title}
        onChange={title => setDraft({ ...draft, title })}
        error={lack(draft.title) ?? serverError('title')}
      />
      <TextField
        id="partner"
        label={say('partner')}
        optional={common('optional')}
        maxLength={120}
        value={draft.partner}
        onChange={partner => setDraft({ ...draft, partner })}
        error={serverError('partner')}
      />
      <div className={layout.actions}>
        <Button variant="primary" icon={IconCalendarPlus} loading={act.isPending} onClick={submit}>
          {say('plan')}
        </Button>
      </div>
    </div>
  )
}
