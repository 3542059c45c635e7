import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { VisitLines } from '#kernel/household/screens/visit-lines.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { initialsOf } from '#kernel/screens/initials.ts'
import { OrderSecrecy } from '#kernel/secrecy/screens/order-secrecy.tsx'
import { StandingOrder } from '#kernel/secrecy/screens/standing-order.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Arch } from '#ui/household.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { type PersonFile as File, readPerson } from '../contract.ts'
import { ActHistory } from './act-history.tsx'
import { CorrectForm } from './correct-form.tsx'
import { useFileMessages } from './file-messages.ts'
import { MergedRecords } from './merged-records.tsx'
import { PersonCases } from './person-cases.tsx'
import { PersonDuplicates } from './person-duplicates.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonHouseholds } from './person-households.tsx'
import { MergedNotice } from './person-merged.tsx'

export function PersonFile() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useFileMessages()
  return (
    <Guarded deed="person.search" title={say('title')}>
      <Read key={id} id={id} />
    </Guarded>
  )
}

function Read({ id }: { id: string }) {
  const say = useFileMessages()
  const answer = useAnswer(readPerson, { params: { id } })
  return (
    <Answered answer={answer} title={say('title')} rows={8}>
      {person => <OpenFile person={person} />}
    </Answered>
  )
}

function OpenFile({ person }: { person: File }) {
  const say = useFileMessages()
  const name = `${person.givenName} ${person.surname}`
  return (
    <Page
      band={person.secrecy && <StandingOrder order={person.secrecy} />}
      path={[{ label: say('persons'), href: '/kisiler' }, { label: name }]}
      pathLabel={say('path')}
      before={<Arch initials={initialsOf(name)} size="large" />}
      title={name}
      badge={<Badge person={person} />}
      state={<StateSentence person={person} />}
      actions={
        <>
          <OrderSecrecy person={person} />
          <Actions person={person} />
        </>
      }
    >
      <PersonFacts person={person} />
      {person.mergedInto && <MergedNotice person={person} into={person.mergedInto} />}
      <Columns
        work={
          <>
            <PersonDuplicates person={person} />
            <PersonHouseholds person={person} />
            <PersonCases person={person} />
            <VisitLines visits={person.visits} />
          </>
        }
        context={
          <>
            <MergedRecords person={person} />
            <ActHistory history={person.history} />
          </>
        }
      />
    </Page>
  )
}

function Badge({ person }: { person: File }) {
  const say = useFileMessages()
  if (person.mergedInto) return <Chip tone="warn">{say('merged')}</Chip>
  if (person.deathDate) return <Chip>{say('died')}</Chip>
  return null
}

function StateSentence({ person }: { person: File }) {
  const say = useFileMessages()
  const home = person.households[0]
  const { length: cases } = person.cases
  const { length: duplicates } = person.possibleDuplicates
  return [
    home ? say('stateHome', { district: home.district, neighbourhood: home.neighbourhood }) : say('stateNoHome'),
    cases > 0 ? say('stateCases', { count: cases }) : say('stateNoCases'),
    duplicates > 0 ? say('stateDuplicates', { count: duplicates }) : '',
  ]
    .join(' ')
    .trim()
}

function Actions({ person }: { person: File }) {
  const say = useFileMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  if (person.mergedInto) return null
  return (
    <>
      {may('case.read') && <LinkButton href={`/kisiler/${person.id}/haklar`}>{say('entitlements')}</LinkButton>}
      {may('right.read') && <LinkButton href={`/hak-sahipleri/${person.id}`}>{say('rights')}</LinkButton>}
      {may('person.correct') && (
        <Button icon={IconPencil} onClick={() => setOpen(true)}>
          {say('correct')}
        </Button>
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title={say('correct')} closeLabel={common('close')}>
        <CorrectForm person={person} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
