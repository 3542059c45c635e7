import IconMapPin from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs'
import IconSchool from '@tabler/icons-react/dist/esm/icons/IconSchool.mjs'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { closeVenue, listTrainers, listVenues, type TrainerLine, type VenueLine } from '../offer-contract.ts'
import { wordsOfRank, wordsOfVenueKind } from '../words.ts'
import { AddTrainer, AddVenue, EndTrainer } from './offer-acts.tsx'
import { useOfferMessages } from './offer-messages.ts'

export function Trainers() {
  const say = useOfferMessages()
  return (
    <Guarded deed="course.plan" title={say('trainers')}>
      <Offer />
    </Guarded>
  )
}

function Offer() {
  const say = useOfferMessages()
  const isPlaces = (useSearch({ strict: false }) as { liste?: string }).liste === 'yerler'
  const trainers = useAnswer(listTrainers)
  const venues = useAnswer(listVenues)
  const certified = trainers.data?.filter(each => each.state === 'certified').length
  return (
    <Page
      path={[{ label: say('courses'), href: '/egitimler' }, { label: say('trainers') }]}
      pathLabel={say('path')}
      title={say('trainers')}
      state={certified !== undefined && venues.data && say('trainersState', { count: certified, venues: venues.data.length })}
      tabs={
        <Tabs
          label={say('lists')}
          tabs={[
            { label: say('tree'), href: '/egitimler/egiticiler', current: !isPlaces },
            { label: say('venues'), href: '/egitimler/egiticiler?liste=yerler', current: isPlaces },
          ]}
        />
      }
    >
      {isPlaces ? (
        <Answered answer={venues} rows={6}>
          {all => <VenuePanel venues={all} />}
        </Answered>
      ) : (
        <Answered answer={trainers} rows={6}>
          {all => <TrainerPanel trainers={all} />}
        </Answered>
      )}
    </Page>
  )
}

function TrainerPanel({ trainers }: { trainers: readonly TrainerLine[] }) {
  const say = useOfferMessages()
  const { say: inWords } = useSession()
  const programmeName = useProgrammeName()
  return (
    <Panel
      title={say('tree')}
      icon={IconSchool}
      padded={false}
      footer={
        <>
          <span style={{ flex: '1 1 320px' }}>{say('treeNote')}</span>
          <AddTrainer />
        </>
      }
    >
      <DataTable
        caption={say('tree')}
        rows={trainers}
        rowKey={each => each.id}
        stickyHeader={trainers.length > 20}
        empty={<EmptyState title={say('noTrainers')} />}
        columns={[
          {
            key: 'name',
            header: say('name'),
            cell: each => (
              <Link href={`/kisiler/${each.personId}`}>
                <b>{each.name}</b>
              </Link>
            ),
          },
          { key: 'rank', header: say('rank'), cell: each => inWords(wordsOfRank(each.rank)) },
          { key: 'programme', header: say('programme'), cell: each => inWords(programmeName(each.programmeId)) },
          { key: 'ground', header: say('ground'), cell: each => <Ground trainer={each} /> },
          { key: 'sessions', header: say('sessions'), numeric: true, cell: each => each.sessions },
          { key: 'state', header: say('state'), cell: each => <StateChip state={each.state} /> },
          {
            key: 'end',
            header: say('withdraw'),
            action: true,
            cell: each => each.state === 'certified' && <EndTrainer trainer={each} />,
          },
        ]}
      />
    </Panel>
  )
}

function Ground({ trainer: { course, ground } }: { trainer: TrainerLine }) {
  const say = useOfferMessages()
  if (!course) return ground
  return (
    <>
      <Link href={`/egitimler/${course.id}`}>{course.number}</Link>
      <div className={layout.small}>{say('groundCourse', { trainers: course.trainers.join(', ') })}</div>
    </>
  )
}

function VenuePanel({ venues }: { venues: readonly VenueLine[] }) {
  const say = useOfferMessages()
  const { language, say: inWords } = useSession()
  return (
    <Panel title={say('venues')} icon={IconMapPin} padded={false} footer={<AddVenue />}>
      <DataTable
        caption={say('venues')}
        rows={venues}
        rowKey={venue => venue.id}
        stickyHeader={venues.length > 20}
        empty={<EmptyState title={say('noVenues')} icon={IconMapPin} />}
        columns={[
          { key: 'name', header: say('venue'), cell: venue => <b>{venue.name}</b> },
          { key: 'kind', header: say('kind'), cell: venue => inWords(wordsOfVenueKind(venue.kind)) },
          { key: 'district', header: say('district'), cell: venue => venue.district },
          {
            key: 'sessions',
            header: say('sessionsHere'),
            numeric: true,
            cell: venue => formatNumber(venue.sessions, language),
          },
          { key: 'close', header: say('close'), action: true, cell: venue => <CloseVenue venue={venue} /> },
        ]}
      />
    </Panel>
  )
}

function CloseVenue({ venue }: { venue: VenueLine }) {
  const say = useOfferMessages()
  const announce = useAnnounce()
  const { say: inWords } = useSession()
  const [actId] = useState(() => crypto.randomUUID())
  const act = useAct(closeVenue)
  const close = () =>
    act
      .mutateAsync({ params: { id: venue.id }, body: { actId } })
      .then(() => announce(say('closed')))
      .catch(() => undefined)
  return (
    <>
      <Button size="small" variant="subtle" loading={act.isPending} onClick={close}>
        {say('close')} <span className="hidden-words">{venue.name}</span>
      </Button>
      {act.error && <div role="alert">{inWords(act.error.title)}</div>}
    </>
  )
}
