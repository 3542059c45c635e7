import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'
import { HouseholdArches } from '#kernel/household/screens/household-arches.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { PersonFile } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'
import classes from './person.module.css'

export function PersonHouseholds({ person }: { person: PersonFile }) {
  const say = useFileMessages()
  const { households } = person
  return (
    <Panel title={say(households.length > 1 ? 'households' : 'household')} icon={IconHome}>
      {households.length === 0 && <EmptyState icon={IconHome} title={say('noHousehold')} />}
      {households.map(household => (
        <div key={household.id} className={classes.home}>
          <div className={layout.line}>
            <span>
              <Link href={`/haneler/${household.id}`}>
                <b>{household.address}</b>
              </Link>
              <span className={layout.small}>
                {' '}
                {household.neighbourhood}, {household.district}
              </span>
            </span>
            <span className={layout.small}>{say('members', { count: household.members.length })}</span>
          </div>
          <HouseholdArches household={household} self={person.id} />
        </div>
      ))}
      {households.length > 0 && <p className={layout.small}>{say('relationsNote')}</p>}
    </Panel>
  )
}
