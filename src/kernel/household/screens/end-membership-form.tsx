import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { endMembership } from '../contract.ts'
import { useMessages } from './messages.ts'
import type { Member } from './sources.ts'
import { sourceWords } from './words.ts'

/** A membership is of one source: the first named; the others are closed each by itself. */
export function EndMembershipForm({ member, onDone }: { member: Member; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const { session, say: inWords } = useSession()
  const [actId] = useState(() => crypto.randomUUID())
  const [until, setUntil] = useState<string | null>(session.today)
  const [asked, setAsked] = useState(false)
  const act = useAct(endMembership)
  const serverError = useFieldError(act.error)
  const [source, ...others] = member.sources.map(each => inWords(sourceWords[each]))

  const problem = () => {
    if (until === null) return say('writeDay')
    if (until <= member.from) return say('afterStart', { day: formatDay(member.from) })
    return until > session.today ? say('notFuture') : undefined
  }
  const submit = () => {
    setAsked(true)
    if (until === null || problem()) return document.getElementById('until')?.focus()
    act.mutateAsync({ params: { id: member.membershipId }, body: { actId, until } }).then(() => {
      announce(say('ended'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <p>{say('endNote', { source: source ?? '' })}</p>
      {others.length > 0 && <p className={layout.small}>{say('endOthers', { sources: others.join(', ') })}</p>}
      <DayField
        id="until"
        label={say('until')}
        hint={say('untilHint')}
        value={until}
        onChange={setUntil}
        unreadable={say('writeDay')}
        error={(asked && problem()) || serverError('until')}
      />
      <div className={layout.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('endSave')}
        </Button>
      </div>
    </div>
  )
}
