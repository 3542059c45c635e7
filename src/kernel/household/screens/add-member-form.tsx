import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import { useState } from 'react'
import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { PersonHit } from '#kernel/person/contract.ts'
import person from '#kernel/person/screens/person.module.css'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { DayField } from '#ui/typed-field.tsx'
import { addMember, type HouseholdFile, type Relation } from '../contract.ts'
import { useMessages } from './messages.ts'
import { PersonChoice } from './person-choice.tsx'
import { memberWords, type Source, sources, sourceWords } from './words.ts'

interface Draft {
  person: PersonHit | null
  relation: z.infer<typeof Relation> | null
  source: Source | null
  from: string | null
}

export function AddMemberForm({ household, onDone }: { household: HouseholdFile; onDone: () => void }) {
  const say = useMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { session, say: inWords } = useSession()
  const [ids] = useState(() => ({ membershipId: crypto.randomUUID(), actId: crypto.randomUUID() }))
  const [draft, setDraft] = useState<Draft>({ person: null, relation: null, source: null, from: session.today })
  const [asked, setAsked] = useState(false)
  const act = useAct(addMember)
  const serverError = useFieldError(act.error)

  const known = household.members.find(member => member.personId === draft.person?.id)
  const isAlready = draft.source !== null && known?.sources.includes(draft.source)
  const fromProblem = () => {
    if (draft.from === null) return say('writeDay')
    return draft.from > session.today ? say('notFuture') : undefined
  }
  const lacks: Readonly<Record<string, string | undefined>> = {
    personId: draft.person ? undefined : say('choosePerson'),
    relation: draft.relation ? undefined : say('chooseRelation'),
    source: isAlready ? say('alreadyMember') : draft.source ? undefined : say('chooseSource'),
    from: fromProblem(),
  }
  const errorOf = (field: string) => (asked ? lacks[field] : undefined) ?? serverError(field)

  const submit = () => {
    setAsked(true)
    const { person: chosen, relation, source, from } = draft
    const lacking = Object.keys(lacks).find(field => lacks[field])
    if (lacking || !chosen || !relation || !source || !from) {
      // The choice of a person is only there once somebody was found.
      const field = document.getElementById(lacking ?? 'personId') ?? document.getElementById('memberSearch')
      return field?.focus()
    }
    act.mutateAsync({ params: { id: household.id }, body: { ...ids, personId: chosen.id, relation, source, from } }).then(() => {
      announce(say('added', { name: `${chosen.givenName} ${chosen.surname}` }))
      onDone()
    }, isShown)
  }

  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <PersonChoice
        chosen={draft.person}
        onChoose={chosen => setDraft(current => ({ ...current, person: chosen }))}
        error={errorOf('personId')}
      />
      <Select
        id="relation"
        label={say('relation')}
        hint={say('relationHint')}
        empty={common('choose')}
        value={draft.relation}
        onChange={relation => setDraft(current => ({ ...current, relation: relation as Draft['relation'] }))}
        options={Object.entries(memberWords).map(([value, label]) => ({ value, label: inWords(label) }))}
        error={errorOf('relation')}
      />
      <div className={person.pair}>
        <Select
          id="source"
          label={say('source')}
          hint={say('sourceHint')}
          empty={common('choose')}
          value={draft.source}
          onChange={source => setDraft(current => ({ ...current, source: source as Source }))}
          options={sources.map(value => ({ value, label: inWords(sourceWords[value]) }))}
          error={errorOf('source')}
        />
        <DayField
          id="from"
          label={say('from')}
          value={draft.from}
          onChange={from => setDraft(current => ({ ...current, from }))}
          unreadable={say('writeDay')}
          error={errorOf('from')}
        />
      </div>
      <div className={layout.actions}>
        <Button variant="primary" icon={IconUserPlus} loading={act.isPending} onClick={submit}>
          {say('add')}
        </Button>
      </div>
    </div>
  )
}
