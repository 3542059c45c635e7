import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { type PersonHit, searchPersons } from '#kernel/person/contract.ts'
import { Hits } from '#kernel/person/screens/hits.tsx'
import { NewPersonForm } from '#kernel/person/screens/new-person-form.tsx'
import { useSettled } from '#kernel/person/screens/use-settled.ts'
import { Answered } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { TextField } from '#ui/text-field.tsx'
import { type CourseFile, enrol } from '../contract.ts'
import { useMessages } from './messages.ts'

const shortest = 2

/** Searching comes before recording: somebody new is only offered once a search has answered. */
export function RegisterPanel({ file }: { file: CourseFile }) {
  const say = useMessages()
  const { enrolled, capacity } = file.course
  const isFull = capacity !== null && enrolled >= capacity
  return (
    <Panel
      title={say('register')}
      icon={IconUserPlus}
      aside={capacity !== null && <span className="number">{say('registerState', { enrolled, capacity })}</span>}
    >
      {isFull ? (
        <Notice tone="info" title={say('full', { enrolled, capacity })}>
          {say('fullNote')}
        </Notice>
      ) : (
        <Register file={file} />
      )}
    </Panel>
  )
}

function Register({ file }: { file: CourseFile }) {
  const say = useMessages()
  const announce = useAnnounce()
  const { may } = useSession()
  const [words, setWords] = useState('')
  const [adding, setAdding] = useState(false)
  const typed = useSettled(words.trim())
  const isAsked = typed.length >= shortest
  const answer = useAnswer(searchPersons, { query: { q: typed } }, { enabled: isAsked, keepPrevious: true })
  // Nobody is new until what stands in the field now has been searched for.
  const isAnswered = typed === words.trim() && answer.data !== undefined && !answer.isPlaceholderData
  const act = useAct(enrol)
  const register = (personId: string, done: string) =>
    act.mutateAsync({ params: { id: file.course.id }, body: { id: crypto.randomUUID(), personId } }).then(() => {
      announce(done)
      setWords('')
      setAdding(false)
    }, isShown)

  return (
    <div className={layout.stack}>
      <ProblemSummary problem={act.error} />
      <TextField
        id="personId"
        type="search"
        label={say('search')}
        hint={say('searchHint')}
        value={words}
        onChange={value => {
          setWords(value)
          act.reset()
        }}
        autoComplete="off"
        maxLength={80}
        spellCheck={false}
      />
      {isAsked && !adding && (
        <Answered answer={answer} rows={2}>
          {({ hits, more }) => (
            <>
              <Hits
                hits={hits}
                caption={say('hits')}
                empty={<EmptyState title={say('nobody')}>{say('nobodyNote')}</EmptyState>}
                action={hit => <RegisterHit file={file} hit={hit} busy={act.isPending} onRegister={register} />}
              />
              {more && <p>{say('moreHits')}</p>}
              {isAnswered && may('person.add') && (
                <div>
                  <Button onClick={() => setAdding(true)}>{say('newPerson')}</Button>
                </div>
              )}
            </>
          )}
        </Answered>
      )}
      {adding && <NewPersonForm searched={typed} onSaved={({ id }) => void register(id, say('registeredNew'))} />}
    </div>
  )
}

interface HitProps {
  file: CourseFile
  hit: PersonHit
  busy: boolean
  onRegister: (personId: string, done: string) => void
}

function RegisterHit({ file, hit, busy, onRegister }: HitProps) {
  const say = useMessages()
  const name = `${hit.givenName} ${hit.surname}`
  if (file.participants.some(each => each.personId === hit.id && each.state === 'enrolled'))
    return <Chip tone="ok">{say('already')}</Chip>
  return (
    <Button
      size="small"
      loading={busy}
      aria-label={say('registerWhom', { name })}
      onClick={() => onRegister(hit.id, say('registered', { name }))}
    >
      {say('registerThis')}
    </Button>
  )
}
