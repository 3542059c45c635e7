import IconMapPin from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs'
import IconSchool from '@tabler/icons-react/dist/esm/icons/IconSchool.mjs'
import IconUserMinus from '@tabler/icons-react/dist/esm/icons/IconUserMinus.mjs'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { ReasonForm } from '#kernel/screens/reason-form.tsx'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { closeVenue, listTrainers, listVenues, type TrainerLine, type VenueLine, withdrawTrainer } from '../offer-contract.ts'
import { wordsOfRank, wordsOfVenueKind } from '../words.ts'
import { StateChip } from './course-list.tsx'
import { useOfferMessages } from './offer-messages.ts'
import { TrainerForm } from './trainer-form.tsx'
import { VenueForm } from './venue-form.tsx'

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
  const common = useCommonMessages()
  const { say: inWords } = useSession()
  const programmeName = useProgrammeName()
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<TrainerLine | null>(null)
  return (
    <Panel
      title={say('tree')}
      icon={IconSchool}
      padded={false}
      footer={
        <>
          <span style={{ flex: '1 1 320px' }}>{say('treeNote')}</span>
          <Button onClick={() => setAdding(true)}>{say('addTrainer')}</Button>
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
            cell: each =>
              each.state === 'certified' && (
                <Button size="small" variant="subtle" onClick={() => setEnding(each)}>
                  {say('withdraw')} <span className="hidden-words">{each.name}</span>
                </Button>
              ),
          },
        ]}
      />
      <Dialog open={adding} onClose={() => setAdding(false)} title={say('addTrainer')} closeLabel={common('close')}>
        <TrainerForm onDone={() => setAdding(false)} />
      </Dialog>
      <Dialog open={ending !== null} onClose={() => setEnding(null)} title={say('withdraw')} closeLabel={common('close')}>
        {ending && <EndTrainer trainer={ending} onDone={() => setEnding(null)} />}
      </Dialog>
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

function EndTrainer({ trainer, onDone }: { trainer: TrainerLine; onDone: () => void }) {
  const say = useOfferMessages()
  const act = useAct(withdrawTrainer)
  return (
    <ReasonForm
      act={act}
      hint={say('withdrawHint')}
      button={say('withdraw')}
      icon={IconUserMinus}
      request={(actId, reason) => ({ params: { id: trainer.id }, body: { actId, reason } })}
      done={say('withdrawnNow')}
      onDone={onDone}
    >
      <p>{trainer.name}</p>
    </ReasonForm>
  )
}

function VenuePanel({ venues }: { venues: readonly VenueLine[] }) {
  const say = useOfferMessages()
  const common = useCommonMessages()
  const { language, say: inWords } = useSession()
  const [adding, setAdding] = useState(false)
  return (
    <Panel
      title={say('venues')}
      icon={IconMapPin}
      padded={false}
      footer={<Button onClick={() => setAdding(true)}>{say('addVenue')}</Button>}
    >
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
      <Dialog open={adding} onClose={() => setAdding(false)} title={say('addVenue')} closeLabel={common('close')}>
        <VenueForm onDone={() => setAdding(false)} />
      </Dialog>
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
