import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { places } from '#kernel/household/contract.ts'
import { PersonChoice } from '#kernel/household/screens/person-choice.tsx'
import type { NamedPerson } from '#kernel/person/contract.ts'
import { ActButton } from '#kernel/screens/act-button.tsx'
import type { Wires } from '#kernel/screens/asked.ts'
import layout from '#kernel/screens/layout.module.css'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { certifyTrainer, openVenue, type TrainerLine, withdrawTrainer } from '../offer-contract.ts'
import { type Rank, type VenueKind, venueKinds, wordsOfRank } from '../words.ts'
import { useOfferMessages } from './offer-messages.ts'
import { useTrainings } from './use-trainings.ts'

/** A trainer whose paper is from before or from elsewhere. */
export function AddTrainer() {
  const say = useOfferMessages()
  const { say: inWords } = useSession()
  const trainings = useTrainings()
  const act = useAct(certifyTrainer)
  const ranksOf = (programmeId: unknown) =>
    Object.keys(trainings.find(({ programme }) => programme.id === programmeId)?.training.ranks ?? {}) as Rank[]
  return (
    <ActButton
      label={say('addTrainer')}
      fields={typed => ({
        personId: {
          kind: 'own',
          label: say('name'),
          problem: !typed.personId && say('choosePerson'),
          show: wires => <TrainerChoice {...wires} />,
        },
        programmeId: {
          kind: 'choice',
          label: say('programme'),
          value: trainings.length === 1 ? trainings[0]!.programme.id : null,
          options: trainings.map(({ programme }) => ({ value: programme.id, label: inWords(programme.name) })),
        },
        rank: {
          kind: 'choice',
          label: say('rank'),
          options: ranksOf(typed.programmeId).map(value => ({ value, label: inWords(wordsOfRank(value)) })),
        },
        ground: { kind: 'line', label: say('groundPaper'), hint: say('groundHint'), longest: 200 },
      })}
      send={(told, { newId }) => act.mutateAsync({ body: { id: newId, certificateId: null, ...told } })}
      done={say('trainerAdded')}
    >
      <p className={layout.small}>{say('addTrainerNote')}</p>
    </ActButton>
  )
}

function TrainerChoice({ id, onChange, error }: Wires) {
  const [typed, setTyped] = useState('')
  const [person, setPerson] = useState<NamedPerson | null>(null)
  return (
    <PersonChoice
      id={id}
      typed={typed}
      chosen={person}
      onChange={part => {
        if (part.typed !== undefined) setTyped(part.typed)
        setPerson(part.person)
        onChange(part.person?.id ?? null)
      }}
      error={error}
    />
  )
}

export function EndTrainer({ trainer }: { trainer: TrainerLine }) {
  const say = useOfferMessages()
  const act = useAct(withdrawTrainer)
  return (
    <ActButton
      label={say('withdraw')}
      of={trainer.name}
      variant="subtle"
      size="small"
      fields={{ reason: { kind: 'text', label: say('reason'), hint: say('withdrawHint'), longest: 500, rows: 3 } }}
      send={(told, { actId }) => act.mutateAsync({ params: { id: trainer.id }, body: { actId, ...told } })}
      done={say('withdrawnNow')}
    >
      <p>{trainer.name}</p>
    </ActButton>
  )
}

export function AddVenue() {
  const say = useOfferMessages()
  const { say: inWords } = useSession()
  const { data: districts = [] } = useAnswer(places)
  const act = useAct(openVenue)
  return (
    <ActButton
      label={say('addVenue')}
      fields={{
        name: { kind: 'line', label: say('venueName'), longest: 120 },
        kind: {
          kind: 'choice',
          label: say('kind'),
          options: (Object.keys(venueKinds) as VenueKind[]).map(value => ({ value, label: inWords(venueKinds[value]) })),
        },
        districtId: {
          kind: 'choice',
          label: say('district'),
          options: districts.map(({ id, name }) => ({ value: String(id), label: name })),
        },
      }}
      send={({ districtId, ...told }, { newId }) =>
        act.mutateAsync({ body: { id: newId, districtId: Number(districtId), ...told } })
      }
      done={say('venueAdded')}
    />
  )
}
