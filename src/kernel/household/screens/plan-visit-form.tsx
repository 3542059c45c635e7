import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { planVisit } from '#kernel/visit/contract.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { DayField } from '#ui/typed-field.tsx'
import type { HouseholdFile } from '../contract.ts'
import { useMessages } from './messages.ts'

export function PlanVisitForm({ household, onDone }: { household: HouseholdFile; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const { session } = useSession()
  const [id] = useState(() => crypto.randomUUID())
  const [plannedOn, setPlannedOn] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const act = useAct(planVisit)
  const serverError = useFieldError(act.error)
  const problem = () => {
    if (plannedOn === null) return say('writeDay')
    return plannedOn < session.today ? say('notPast') : undefined
  }
  const submit = () => {
    setAsked(true)
    if (plannedOn === null || problem()) return document.getElementById('plannedOn')?.focus()
    act.mutateAsync({ body: { id, householdId: household.id, plannedOn } }).then(() => {
      announce(
        <>
          {say('planned', { day: formatDay(plannedOn) })} <Link href={`/ziyaretler/${id}`}>{say('openVisit')}</Link>
        </>,
      )
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <DayField
        id="plannedOn"
        label={say('planDay')}
        hint={say('planHint')}
        value={plannedOn}
        onChange={setPlannedOn}
        unreadable={say('writeDay')}
        error={(asked && problem()) || serverError('plannedOn')}
      />
      <div className={layout.actions}>
        <Button variant="primary" icon={IconCalendarPlus} loading={act.isPending} onClick={submit}>
          {say('plan')}
        </Button>
      </div>
    </div>
  )
}
