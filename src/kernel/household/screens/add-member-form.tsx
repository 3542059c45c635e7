import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import { useState } from 'react'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { addMember, type HouseholdFile } from '../contract.ts'
import { MemberFields } from './member-fields.tsx'
import { useMessages } from './messages.ts'
import { standingOf } from './sources.ts'
import { useMemberDraft } from './use-member-draft.ts'

export function AddMemberForm({ household, onDone }: { household: HouseholdFile; onDone: () => void }) {
  const say = useMessages()
  const announce = useAnnounce()
  const [ids] = useState(() => ({ membershipId: crypto.randomUUID(), actId: crypto.randomUUID() }))
  const member = useMemberDraft(({ person, source }) =>
    household.members.some(each => each.personId === person?.id && standingOf(each).some(one => one.source === source)),
  )
  const act = useAct(addMember)
  const serverError = useFieldError(act.error)
  const submit = () => {
    const complete = member.complete()
    if (!complete) return
    const { person, relation, source, from } = complete
    act.mutateAsync({ params: { id: household.id }, body: { ...ids, personId: person.id, relation, source, from } }).then(() => {
      announce(say('added', { name: `${person.givenName} ${person.surname}` }))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <MemberFields draft={member.draft} onChange={member.change} errorOf={field => member.lackOf(field) ?? serverError(field)} />
      <div className={layout.actions}>
        <Button variant="primary" icon={IconUserPlus} loading={act.isPending} onClick={submit}>
          {say('add')}
        </Button>
      </div>
    </div>
  )
}
