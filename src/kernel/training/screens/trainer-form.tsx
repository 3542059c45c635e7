import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { PersonChoice } from '#kernel/household/screens/person-choice.tsx'
import type { NamedPerson } from '#kernel/person/contract.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary, useFieldError } from '#kernel/screens/problem-summary.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { certifyTrainer } from '../offer-contract.ts'
import { type Rank, wordsOfRank } from '../words.ts'
import { useOfferMessages } from './offer-messages.ts'
import { useTrainings } from './plan-course.tsx'

/** A trainer whose paper is from before or from elsewhere. */
export function TrainerForm({ onDone }: { onDone: () => void }) {
  const say = useOfferMessages()
  const common = useCommonMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const trainings = useTrainings()
  const [id] = useState(() => crypto.randomUUID())
  const [typed, setTyped] = useState('')
  const [person, setPerson] = useState<NamedPerson | null>(null)
  const [programmeId, setProgrammeId] = useState<string | null>(trainings.length === 1 ? trainings[0]!.programme.id : null)
  const [rank, setRank] = useState<Rank | null>(null)
  const [ground, setGround] = useState('')
  const [asked, setAsked] = useState(false)
  const act = useAct(certifyTrainer)
  const serverError = useFieldError(act.error)
  const ranks = Object.keys(trainings.find(each => each.programme.id === programmeId)?.training.ranks ?? {}) as Rank[]
  const submit = () => {
    setAsked(true)
    if (!person || !programmeId || !rank || !ground.trim()) return
    const body = { id, programmeId, personId: person.id, rank, certificateId: null, ground: ground.trim() }
    act.mutateAsync({ body }).then(() => {
      announce(say('trainerAdded'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={act.error} />
      <p className={layout.small}>{say('addTrainerNote')}</p>
      <PersonChoice
        typed={typed}
        chosen={person}
        onChange={part => {
          if (part.typed !== undefined) setTyped(part.typed)
          setPerson(part.person)
        }}
        error={asked && !person ? say('choosePerson') : serverError('personId')}
      />
      <Select
        id="programmeId"
        label={say('programme')}
        empty={common('choose')}
        value={programmeId}
        onChange={setProgrammeId}
        options={trainings.map(({ programme }) => ({ value: programme.id, label: inWords(programme.name) }))}
        error={asked && !programmeId ? say('fill') : serverError('programmeId')}
      />
      <Select
        id="rank"
        label={say('rank')}
        empty={common('choose')}
        value={rank}
        onChange={value => setRank(value as Rank)}
        options={ranks.map(value => ({ value, label: inWords(wordsOfRank(value)) }))}
        error={asked && !rank ? say('fill') : serverError('rank')}
      />
      <TextField
        id="ground"
        label={say('groundPaper')}
        hint={say('groundHint')}
        maxLength={200}
        value={ground}
        onChange={setGround}
        error={asked && !ground.trim() ? say('fill') : serverError('ground')}
      />
      <div className={layout.actions}>
        <Button variant="primary" loading={act.isPending} onClick={submit}>
          {say('addTrainer')}
        </Button>
      </div>
    </div>
  )
}
