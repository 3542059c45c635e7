import IconCreditCard from '@tabler/icons-react/dist/esm/icons/IconCreditCard.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useParams } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActHistory } from '#kernel/person/screens/act-history.tsx'
import { IdentityNumber } from '#kernel/person/screens/identity-number.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { initialsOf } from '#kernel/screens/initials.ts'
import layout from '#kernel/screens/layout.module.css'
import { ageOn, formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Arch } from '#ui/household.tsx'
import { Link } from '#ui/link.tsx'
import { Columns, Facts, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SecrecyBand } from '#ui/secrecy-band.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type PersonRights, readPersonRights } from '../contract.ts'
import { CardTable, lastDayOf } from './card-table.tsx'
import { Entries } from './entries.tsx'
import { RegisterButton } from './entry-acts.tsx'
import { useMessages } from './messages.ts'
import { HolderTable } from './right-holder-list.tsx'

export function RightHolder() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  return (
    <Guarded deed="right.read" title={say('holders')}>
      <Read key={id} id={id} />
    </Guarded>
  )
}

function Read({ id }: { id: string }) {
  const say = useMessages()
  const answer = useAnswer(readPersonRights, { params: { id } })
  return (
    <Answered answer={answer} title={say('holders')} rows={8}>
      {rights => <OpenHolder rights={rights} />}
    </Answered>
  )
}

export const nameOf = ({ person }: PersonRights) => `${person.givenName} ${person.surname}`

/** Above every page that tells of somebody's right. */
export function RightBand() {
  const say = useMessages()
  return (
    <SecrecyBand title={say('secret')} level="restricted">
      {say('secretNote')}
    </SecrecyBand>
  )
}

function OpenHolder({ rights }: { rights: PersonRights }) {
  const say = useMessages()
  const name = nameOf(rights)
  return (
    <Page
      band={<RightBand />}
      path={[{ label: say('holders'), href: '/hak-sahipleri' }, { label: name }]}
      pathLabel={say('path')}
      before={<Arch initials={initialsOf(name)} size="large" />}
      title={name}
      badge={rights.diedOn && <Chip>{say('died')}</Chip>}
      state={<StateSentence rights={rights} />}
      actions={<Actions rights={rights} />}
    >
      <PersonFacts rights={rights} />
      <Columns
        work={
          <>
            <Entries rights={rights} />
            <Panel title={say('cards')} icon={IconCreditCard} padded={false}>
              <CardTable
                caption={say('cards')}
                cards={rights.cards}
                withPerson={false}
                empty={<EmptyState title={say('noCardsOfPerson')} icon={IconCreditCard} />}
                more={[{ key: 'until', header: say('endsOn'), numeric: true, cell: card => lastDayOf(card) ?? say('unlimited') }]}
              />
            </Panel>
            {rights.relatives.length > 0 && (
              <Panel title={say('relatives')} icon={IconUsers} padded={false}>
                <HolderTable rows={rights.relatives} />
              </Panel>
            )}
          </>
        }
        context={
          <>
            {rights.placements.length > 0 && <Placements rights={rights} />}
            <ActHistory history={rights.history} />
          </>
        }
      />
    </Page>
  )
}

function StateSentence({ rights }: { rights: PersonRights }) {
  const say = useMessages()
  if (rights.entries.length === 0) return say('notRegistered')
  const inForce = rights.cards.find(({ state }) => state === 'delivered')
  const isOnItsWay = rights.cards.some(({ state }) => ['proposed', 'approved', 'batched', 'printed'].includes(state))
  const card = inForce ? say('cardInForce', { number: inForce.number ?? '' }) : say(isOnItsWay ? 'cardOnItsWay' : 'noCardInForce')
  return say('holderState', { count: rights.entries.length, card })
}

function Actions({ rights }: { rights: PersonRights }) {
  const say = useMessages()
  const { may } = useSession()
  const mayApply = may('card.propose') && !rights.diedOn && !rights.hindrance
  return (
    <>
      {may('right.register') && <RegisterButton rights={rights} />}
      {mayApply && (
        <LinkButton
          href={`/hak-sahipleri/${rights.person.id}/kart`}
          variant={rights.entries.length === 0 ? 'default' : 'primary'}
          icon={IconCreditCard}
        >
          {say('apply')}
        </LinkButton>
      )}
    </>
  )
}

export function PersonFacts({ rights }: { rights: PersonRights }) {
  const say = useMessages()
  const { session } = useSession()
  const { person, diedOn } = rights
  const age = person.birthDate && ageOn(person.birthDate, diedOn ?? session.today)
  return (
    <Facts
      facts={[
        { label: say('identity'), value: <IdentityNumber person={person} /> },
        { label: say('born'), value: person.birthDate ? `${formatDay(person.birthDate)} (${age})` : '—' },
        ...(diedOn ? [{ label: say('died'), value: formatDay(diedOn) }] : []),
        { label: say('district'), value: person.district ?? '—' },
        { label: say('personFile'), value: <Link href={`/kisiler/${person.id}`}>{nameOf(rights)}</Link> },
      ]}
    />
  )
}

function Placements({ rights }: { rights: PersonRights }) {
  const say = useMessages()
  return (
    <Panel title={say('placements')} footer={say('placementsNote')}>
      <ul className={layout.lines}>
        {rights.placements.map(({ id, institution, appointedOn }) => (
          <li key={id}>{say('appointed', { institution, day: formatDay(appointedOn) })}</li>
        ))}
      </ul>
    </Panel>
  )
}
