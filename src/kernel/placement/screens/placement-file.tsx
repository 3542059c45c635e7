import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useParams } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { IdentityNumber } from '#kernel/person/screens/identity-number.tsx'
import { definitionOf } from '#kernel/programme/contract.ts'
import { useProgramme } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { initialsOf } from '#kernel/screens/initials.ts'
import layout from '#kernel/screens/layout.module.css'
import { formatMoment } from '#kernel/screens/moment.ts'
import { Notice } from '#kernel/screens/notice.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { wordsOfState } from '#kernel/screens/state-words.ts'
import { ageOn, formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Arch } from '#ui/household.tsx'
import { Link } from '#ui/link.tsx'
import { Columns, Facts, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SecrecyBand } from '#ui/secrecy-band.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { type PlacementFile as File, readPlacementFile } from '../contract.ts'
import { useMessages } from './messages.ts'
import { NeedPanel } from './need-panel.tsx'
import { OrderPanel } from './order-panel.tsx'
import { StayPanel } from './stay-panel.tsx'
import { UnitChoice } from './unit-choice.tsx'
import { nightWords, pastOf, wordsOfSex } from './words.ts'

/** The placement file of one person: order and clocks, need, where they live, brothers and sisters, what happened. */
export function PlacementFile() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  const answer = useAnswer(readPlacementFile, { params: { id } })
  return (
    <Guarded deed="placement.read" title={say('fileTitle')}>
      <Answered answer={answer} title={say('fileTitle')} rows={8}>
        {file => <OpenFile key={file.case.id} file={file} />}
      </Answered>
    </Guarded>
  )
}

function OpenFile({ file }: { file: File }) {
  const say = useMessages()
  const { may } = useSession()
  const definition = definitionOf(useProgramme(file.case.programmeId), 'placement', file.case.strand)
  const isSecret = file.orders.some(order => order.state === 'in-force' && order.placeSecret)
  const isProposed = file.case.state === 'proposed'
  const mayChoose = may('placement.board') && ['proposed', 'waiting', 'placed'].includes(file.case.state)
  return (
    <Page
      band={
        <SecrecyBand
          title={say(isSecret ? 'placeSecret' : definition?.orders ? 'secret' : 'secretCare')}
          level={isSecret ? 'secret' : 'restricted'}
        >
          {say(isSecret ? 'placeSecretNote' : 'secretNote')}
        </SecrecyBand>
      }
      path={[{ label: say('work'), href: '/yerlestirme' }, { label: file.case.number }]}
      pathLabel={say('path')}
      before={<Arch initials={initialsOf(file.case.personName)} size="large" />}
      title={file.case.personName}
      badge={<StateChip state={file.case.state} />}
      state={<StateSentence file={file} />}
    >
      <FactsLine file={file} />
      {!definition && <Notice tone="warn" title={say('declared')} />}
      <Columns
        work={
          <>
            {definition && isProposed && <NeedPanel file={file} definition={definition} />}
            {file.placements.length > 0 && <StayPanel file={file} definition={definition} />}
            {definition && mayChoose && <UnitChoice key={file.case.state} file={file} definition={definition} />}
            {definition?.orders && <OrderPanel file={file} orders={definition.orders} />}
            {definition && !isProposed && <NeedPanel file={file} definition={definition} />}
          </>
        }
        context={
          <>
            {definition && <Siblings file={file} />}
            <History file={file} />
          </>
        }
      />
    </Page>
  )
}

function StateSentence({ file }: { file: File }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const stay = file.placements.find(({ state }) => state !== 'ended')
  const waiting = file.needs.find(({ state }) => state === 'waiting')
  if (stay)
    return (
      <>
        {say('livesNow', { facility: stay.facility, unit: stay.unit, bed: stay.bed, state: inWords(nightWords[stay.state]) })}{' '}
        {stay.until && say('endsItself', { day: formatDay(stay.until) })}
      </>
    )
  if (waiting?.decidedOn) return say('waitsSince', { day: formatDay(waiting.decidedOn) })
  return say('inState', { state: inWords(wordsOfState(file.case.state)) })
}

function FactsLine({ file }: { file: File }) {
  const say = useMessages()
  const { session, may, say: inWords } = useSession()
  const { person, household } = file
  const age = person.birthDate === null ? null : ageOn(person.birthDate, session.today)
  return (
    <Facts
      facts={[
        { label: say('identity'), value: <IdentityNumber person={person} /> },
        {
          label: say('born'),
          value: person.birthDate ? `${formatDay(person.birthDate)} (${age})` : '—',
        },
        { label: say('sex'), value: inWords(wordsOfSex(person.sex, age)) },
        {
          label: say('family'),
          value: household ? (
            may('case.read') ? (
              <Link href={`/haneler/${household.id}`}>{`${household.district}, ${household.neighbourhood}`}</Link>
            ) : (
              household.district
            )
          ) : (
            say('familyUnknown')
          ),
        },
        {
          label: say('number'),
          value: may('case.read') ? <Link href={`/dosyalar/${file.case.id}`}>{file.case.number}</Link> : file.case.number,
        },
      ]}
    />
  )
}

function Siblings({ file }: { file: File }) {
  const say = useMessages()
  const { session } = useSession()
  return (
    <Panel title={say('siblings')} icon={IconUsers}>
      {file.siblings.length === 0 && <p className={layout.small}>{say('noSiblings')}</p>}
      <ul className={layout.lines}>
        {file.siblings.map(sibling => (
          <li key={sibling.personId}>
            <Link href={sibling.caseId ? `/yerlestirme/${sibling.caseId}` : `/kisiler/${sibling.personId}`}>
              {sibling.name}
              {sibling.birthDate && `, ${ageOn(sibling.birthDate, session.today)}`}
            </Link>
            <span className={layout.small}>{sibling.unit ?? say('atHome')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function History({ file }: { file: File }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <Panel title={say('history')} icon={IconHistory}>
      <Timeline
        entries={pastOf(file.history).map(({ at, by, key, words }, index) => ({
          id: `${at} ${key} ${index}`,
          icon: IconHistory,
          title: inWords(words),
          note: `${formatMoment(at)} · ${by}`,
        }))}
      />
    </Panel>
  )
}
