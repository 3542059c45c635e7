import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { AddressFields } from '#kernel/household/screens/address-fields.tsx'
import { wordsOfMember, wordsOfSources } from '#kernel/household/screens/words.ts'
import { ageOn } from '#platform/day/day.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Icon } from '#ui/icon.tsx'
import type { VisitFile } from '../contract.ts'
import { addressOf, type HomeDraft, isTouched, markedLeft, restSame, unaskedOf, unmarked } from './home-draft.ts'
import { useMessages } from './messages.ts'
import { NewcomerFields } from './newcomer-fields.tsx'
import classes from './visit.module.css'
import { EarlierVisits } from './visit-known.tsx'

interface HomeCheckProps {
  visit: VisitFile
  home: HomeDraft
  onChange: (home: HomeDraft) => void
}

/** What is known of the home, to be confirmed with one touch or changed line by line. */
export function HomeCheck({ visit, home, onChange }: HomeCheckProps) {
  const say = useMessages()
  const { household } = visit
  const unasked = unaskedOf(home, visit).length
  const isAllAsked = household.members.length > 0 && unasked === 0
  const addNewcomer = () =>
    onChange({ ...home, joined: [...home.joined, { id: crypto.randomUUID(), typed: '', person: null, relation: null }] })
  return (
    <section className={classes.known} aria-label={say('known')}>
      <header>
        <h2>
          <Icon of={IconHistory} />
          {say('known')}
        </h2>
      </header>
      <ul>
        {household.members.map(member => (
          <KnownMember key={member.personId} member={member} home={home} onChange={onChange} />
        ))}
        {home.joined.map((newcomer, place) => (
          <li key={newcomer.id}>
            <NewcomerFields
              newcomer={newcomer}
              place={place}
              onChange={changed =>
                onChange({ ...home, joined: home.joined.map(each => (each.id === changed.id ? changed : each)) })
              }
              onRemove={() => onChange({ ...home, joined: home.joined.filter(each => each.id !== newcomer.id) })}
            />
          </li>
        ))}
        <KnownAddress visit={visit} home={home} onChange={onChange} />
        <EarlierVisits visits={visit.earlier} />
      </ul>
      <div className={classes.answersToKnown}>
        {household.members.length > 0 && (
          <Button
            size="touch"
            icon={IconCheck}
            aria-pressed={isAllAsked}
            className={classes.same}
            onClick={() => onChange(isAllAsked ? { ...home, stayed: [] } : restSame(home, visit))}
          >
            {say(isTouched({ ...home, stayed: [] }) ? 'restSame' : 'allSame')}
          </Button>
        )}
        <Button size="touch" icon={IconUserPlus} onClick={addNewcomer}>
          {say('newcomer')}
        </Button>
      </div>
    </section>
  )
}

interface KnownMemberProps extends Omit<HomeCheckProps, 'visit'> {
  member: VisitFile['household']['members'][number]
}

function KnownMember({ member, home, onChange }: KnownMemberProps) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const { personId, name, birthDate } = member
  const hasLeft = home.left.includes(personId)
  const age = birthDate && birthDate <= session.today ? `, ${ageOn(birthDate, session.today)}` : ''
  return (
    <li className={classes.knownLine}>
      <div>
        {name}
        {age}: {inWords(wordsOfMember(member.relation))}
        <div className={classes.small}>{wordsOfSources(member, inWords)}</div>
      </div>
      <div className={classes.knownState}>
        {home.stayed.includes(personId) && <Chip tone="ok">{say('stayed')}</Chip>}
        {hasLeft && <Chip tone="warn">{say('left')}</Chip>}
        {hasLeft ? (
          <Button
            variant="subtle"
            size="touch"
            aria-label={say('takeBackOf', { what: name })}
            onClick={() => onChange(unmarked(home, personId))}
          >
            {say('takeBack')}
          </Button>
        ) : (
          <Button
            variant="subtle"
            size="touch"
            aria-label={say('leftOf', { name })}
            onClick={() => onChange(markedLeft(home, personId))}
          >
            {say('left')}
          </Button>
        )}
      </div>
    </li>
  )
}

function KnownAddress({ visit, home, onChange }: HomeCheckProps) {
  const say = useMessages()
  const { address } = home
  const known = `${visit.address}, ${visit.neighbourhood}, ${visit.district}`
  return (
    <li>
      <div className={classes.knownLine}>
        <div>{known}</div>
        <div className={classes.knownState}>
          {address && <Chip tone="warn">{say('addressWrong')}</Chip>}
          <Button
            variant="subtle"
            size="touch"
            aria-label={address ? say('takeBackOf', { what: known }) : undefined}
            onClick={() => onChange({ ...home, address: address ? null : addressOf(visit) })}
          >
            {say(address ? 'takeBack' : 'addressWrong')}
          </Button>
        </div>
      </div>
      {address && (
        <div className={classes.need}>
          <AddressFields
            draft={address}
            onChange={part => onChange({ ...home, address: { ...address, ...part } })}
            asked={false}
            serverError={() => undefined}
            size="touch"
          />
        </div>
      )}
    </li>
  )
}
