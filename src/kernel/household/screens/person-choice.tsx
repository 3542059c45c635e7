import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { type PersonHit, searchPersons } from '#kernel/person/contract.ts'
import { useSettled } from '#kernel/person/screens/use-settled.ts'
import { Answered } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { RadioCards } from '#ui/choice-cards.tsx'
import { Link } from '#ui/link.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useMessages } from './messages.ts'

interface PersonChoiceProps {
  chosen: PersonHit | null
  onChoose: (hit: PersonHit | null) => void
  error?: string
}

/** Finds a recorded person and chooses one of the hits. */
export function PersonChoice({ chosen, onChoose, error }: PersonChoiceProps) {
  const say = useMessages()
  const { may } = useSession()
  const [typed, setTyped] = useState('')
  const words = useSettled(typed.trim())
  const isAsked = words.length >= 2
  const answer = useAnswer(searchPersons, { query: { q: words } }, { enabled: isAsked, keepPrevious: true })
  const search = (value: string) => {
    setTyped(value)
    onChoose(null)
  }
  const hasHits = isAsked && (answer.data?.hits.length ?? 0) > 0
  return (
    <>
      <TextField
        id="memberSearch"
        type="search"
        label={say('addFind')}
        hint={say('addFindHint')}
        value={typed}
        onChange={search}
        error={hasHits ? undefined : error}
        autoComplete="off"
        maxLength={80}
        spellCheck={false}
      />
      {isAsked && (
        <Answered answer={answer} rows={2}>
          {({ hits, more }) => (
            <div className={layout.stack}>
              <p role="status" className={layout.small}>
                {hits.length === 0 && say('addNone', { words })}
                {more && say('addMore', { count: hits.length })}
              </p>
              {hits.length > 0 && (
                <RadioCards
                  id="personId"
                  label={say('addChoose')}
                  error={error}
                  value={chosen?.id ?? null}
                  onChange={id => onChoose(hits.find(hit => hit.id === id) ?? null)}
                  choices={hits.map(hit => ({
                    value: hit.id,
                    label: `${hit.givenName} ${hit.surname}`,
                    note: noteOf(hit),
                  }))}
                />
              )}
              {hits.length === 0 && may('person.add') && (
                <Link href={`/kisiler?q=${encodeURIComponent(words)}`}>{say('addRecord')}</Link>
              )}
            </div>
          )}
        </Answered>
      )}
    </>
  )
}

const noteOf = (hit: PersonHit) =>
  [hit.birthDate && formatDay(hit.birthDate), hit.motherName, hit.fatherName, hit.district, hit.maskedNumber]
    .filter(Boolean)
    .join(' · ')
