import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { CheckCards } from '#ui/choice-cards.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { endMemberships } from '../contract.ts'
import { useMessages } from './messages.ts'
import { type Member, standingOf } from './sources.ts'
import { sourceWords } from './words.ts'

/** Each source speaks for itself, so it is asked by which of them the member has left; the others keep what they say. */
export function EndMembershipForm({ member, onDone }: { member: Member; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const { session, say: inWords } = useSession()
  const standing = standingOf(member)
  const [actIds] = useState(() => new Map(standing.map(each => [each.id, crypto.randomUUID()])))
  const [chosen, setChosen] = useState<readonly string[]>(standing.length === 1 ? [standing[0]!.id] : [])
  const [until, setUntil] = useState<string | null>(session.today)
  const [asked, setAsked] = useState(false)
  const act = useAct(endMemberships)
  const serverError = useFieldError(act.error)
  const ending = standing.filter(each => chosen.includes(each.id))

  const untilProblem = () => {
    if (until === null) return say('writeDay')
    if (until > session.today) return say('notFuture')
    const latest = ending
      .map(each => each.from)
      .sort()
      .at(-1)
    return latest && until <= latest ? say('afterStart', { day: formatDay(latest) }) : undefined
  }
  const submit = () => {
    setAsked(true)
    if (ending.length === 0) return document.getElementById('sources')?.focus()
    if (until === null || untilProblem()) return document.getElementById('until')?.focus()
    const ends = ending.map(({ id }) => ({ membershipId: id, actId: actIds.get(id)! }))
    act.mutateAsync({ body: { ends, until } }).then(() => {
      announce(say('ended'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      {standing.length === 1 ? (
        <p>{say('endNote', { source: inWords(sourceWords[standing[0]!.source]) })}</p>
      ) : (
        <CheckCards
          id="sources"
          label={say('endBy')}
          hint={say('endByHint')}
          error={asked && ending.length === 0 ? say('chooseSource') : undefined}
          value={chosen}
          onChange={setChosen}
          choices={standing.map(({ id, source, from }) => ({
            value: id,
            label: inWords(sourceWords[source]),
            note: say('since', { day: formatDay(from) }),
          }))}
        />
      )}
      <DayField
        id="until"
        label={say('until')}
        hint={say('untilHint')}
        value={until}
        onChange={setUntil}
        unreadable={say('writeDay')}
        error={(asked && untilProblem()) || serverError('until')}
      />
      <div className={layout.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('endSave')}
        </Button>
      </div>
    </div>
  )
}
