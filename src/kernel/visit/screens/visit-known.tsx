import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { wordsOfMember, wordsOfSources } from '#kernel/household/screens/words.ts'
import { ageOn, formatDay } from '#platform/day/day.ts'
import { Icon } from '#ui/icon.tsx'
import type { VisitFile } from '../contract.ts'
import { useMessages } from './messages.ts'
import classes from './visit.module.css'
import { type Heading, needsOfHeading, wordsOfNeed } from './words.ts'

/** Who lives there and what earlier visits found: under the first heading all of it, elsewhere what belongs to the heading. */
export function VisitKnown({ visit, heading }: { visit: VisitFile; heading: Heading }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const isFirst = heading === 'household'
  const earlier = isFirst
    ? visit.earlier
    : visit.earlier
        .map(each => ({ ...each, needs: each.needs.filter(need => needsOfHeading[heading].includes(need)) }))
        .filter(each => each.needs.length > 0)
  if (!isFirst && earlier.length === 0) return null
  return (
    <section className={classes.known} aria-label={say('known')}>
      <header>
        <h2>
          <Icon of={IconHistory} />
          {say('known')}
        </h2>
      </header>
      <ul>
        {isFirst &&
          visit.household.members.map(member => (
            <li key={member.personId}>
              {member.name}
              {member.birthDate && member.birthDate <= session.today && `, ${ageOn(member.birthDate, session.today)}`}:{' '}
              {inWords(wordsOfMember(member.relation))}
              <div className={classes.small}>{wordsOfSources(member, inWords)}</div>
            </li>
          ))}
        <EarlierVisits visits={earlier} />
      </ul>
    </section>
  )
}

/** Lines of the needs that earlier visits saw. */
export function EarlierVisits({ visits }: { visits: VisitFile['earlier'] }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  if (visits.length === 0) return <li className={classes.small}>{say('knownNothing')}</li>
  return visits.map(each => (
    <li key={each.id}>
      {each.needs.length > 0 ? [...new Set(each.needs)].map(need => inWords(wordsOfNeed(need))).join(', ') : say('noNeedsThen')}
      <div className={`${classes.small} number`}>{say('knownFrom', { day: formatDay(each.doneOn) })}</div>
    </li>
  ))
}
