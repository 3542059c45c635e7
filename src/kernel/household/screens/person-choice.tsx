import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { type NamedPerson, type PersonHit, searchPersons } from '#kernel/person/contract.ts'
import { NewPersonForm } from '#kernel/person/screens/new-person-form.tsx'
import person from '#kernel/person/screens/person.module.css'
import { useSettled } from '#kernel/person/screens/use-settled.ts'
import { Answered } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { useOnline } from '#kernel/screens/use-online.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { RadioCards } from '#ui/choice-cards.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useMessages } from './messages.ts'

interface PersonChoiceProps {
  /** Of the choice; the search field’s begins with it. */
  id?: string
  /** What was typed to search by; kept by the form, so that a draft keeps it. */
  typed: string
  chosen: NamedPerson | null
  onChange: (part: { typed?: string; person: NamedPerson | null }) => void
  error?: string | undefined
  size?: 'medium' | 'touch'
}

/** Finds a recorded person and chooses one of the hits; who was searched for and not found is recorded on the spot. */
export function PersonChoice({ id = 'personId', typed, chosen, onChange, error, size }: PersonChoiceProps) {
  const say = useMessages()
  const isOnline = useOnline()
  const words = useSettled(typed.trim())
  const isAsked = isOnline && words.length >= 2
  const answer = useAnswer(searchPersons, { query: { q: words } }, { enabled: isAsked, keepPrevious: true })
  const hits = (isAsked && answer.data?.hits) || []
  const isElsewhere = chosen !== null && !hits.some(hit => hit.id === chosen.id)
  return (
    <>
      <TextField
        id={`${id}-search`}
        type="search"
        label={say('addFind')}
        hint={isOnline ? say('addFindHint') : say('addFindOffline')}
        value={typed}
        onChange={value => onChange({ typed: value, person: null })}
        error={hits.length > 0 ? undefined : error}
        size={size}
        autoComplete="off"
        maxLength={80}
        spellCheck={false}
      />
      {isElsewhere && <p role="status">{say('addChosen', { name: `${chosen.givenName} ${chosen.surname}` })}</p>}
      {isAsked && !isElsewhere && (
        <Answered answer={answer} rows={2}>
          {({ more }) => (
            <div className={layout.stack}>
              <p role="status" className={layout.small}>
                {hits.length === 0 && say('addNone', { words })}
                {more && say('addMore', { count: hits.length })}
              </p>
              {hits.length > 0 && (
                <RadioCards
                  id={id}
                  label={say('addChoose')}
                  error={error}
                  value={chosen?.id ?? null}
                  onChange={hitId => onChange({ person: named(hits.find(hit => hit.id === hitId)!) })}
                  choices={hits.map(hit => ({ value: hit.id, label: `${hit.givenName} ${hit.surname}`, note: noteOf(hit) }))}
                />
              )}
              <Unfound prefix={`${id}-`} typed={typed.trim()} onSaved={saved => onChange({ person: saved })} />
            </div>
          )}
        </Answered>
      )}
    </>
  )
}

interface UnfoundProps {
  prefix: string
  typed: string
  onSaved: (person: NamedPerson) => void
}

function Unfound({ prefix, typed, onSaved }: UnfoundProps) {
  const say = useMessages()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  if (!may('person.add')) return null
  if (open)
    return (
      <div className={person.inset}>
        <NewPersonForm
          prefix={prefix}
          searched={typed}
          onSaved={saved => {
            setOpen(false)
            onSaved(saved)
          }}
        />
      </div>
    )
  return (
    <div>
      <Button icon={IconUserPlus} onClick={() => setOpen(true)}>
        {say('addRecord')}
      </Button>
    </div>
  )
}

const named = ({ id, givenName, surname, birthDate }: PersonHit): NamedPerson => ({ id, givenName, surname, birthDate })

const noteOf = (hit: PersonHit) =>
  [hit.birthDate && formatDay(hit.birthDate), hit.motherName, hit.fatherName, hit.district, hit.maskedNumber]
    .filter(Boolean)
    .join(' · ')
