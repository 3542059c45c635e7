import IconFolder from '@tabler/icons-react/dist/esm/icons/IconFolder.mjs'
import IconFolders from '@tabler/icons-react/dist/esm/icons/IconFolders.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { CaseRow } from '#kernel/case/contract.ts'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { stateWords, wordsOfState } from '#kernel/screens/state-words.ts'
import { formatDay } from '#platform/day/day.ts'
import { formatNumber } from '#platform/money/money.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { Today } from '../contract.ts'
import { useMessages } from './messages.ts'
import classes from './today.module.css'
import { casesOfADoor } from './work.ts'

export function RecentCases({ cases }: { cases: readonly CaseRow[] }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const programmeName = useProgrammeName()
  return (
    <Panel title={say('recent')} icon={IconFolder} aside={<Link href="/dosyalar">{say('allCases')}</Link>} padded={false}>
      <DataTable
        caption={say('recent')}
        rows={cases}
        rowKey={row => row.id}
        empty={<EmptyState title={say('noCases')}>{say('noCasesNote')}</EmptyState>}
        columns={[
          {
            key: 'case',
            header: say('case'),
            cell: row => (
              <Link href={`/dosyalar/${row.id}`}>
                <span className="number">{row.number}</span>
              </Link>
            ),
          },
          { key: 'person', header: say('person'), cell: row => row.personName },
          { key: 'service', header: say('service'), cell: row => inWords(programmeName(row.programmeId)) },
          {
            key: 'state',
            header: say('state'),
            cell: row => <StateChip state={row.state} />,
          },
          { key: 'changed', header: say('changed'), numeric: true, cell: row => formatDay(row.changedOn) },
        ]}
      />
    </Panel>
  )
}

const order = Object.keys(stateWords)
const placeOf = (state: string) => (order.includes(state) ? order.indexOf(state) : order.length)

/** The unit's cases by state, as doors. */
export function CaseStates({ states }: { states: Today['caseStates'] }) {
  const say = useMessages()
  const { language, say: inWords } = useSession()
  const total = states.reduce((sum, { count }) => sum + count, 0)
  const perDoor = casesOfADoor(Math.max(0, ...states.map(({ count }) => count)))
  const sorted = states.toSorted((one, other) => placeOf(one.state) - placeOf(other.state))
  return (
    <Panel
      title={say('cases')}
      icon={IconFolders}
      aside={<span className="number">{say('caseCount', { count: formatNumber(total, language) })}</span>}
      footer={total > 0 && (perDoor === 1 ? say('oneDoorEach') : say('oneDoor', { count: formatNumber(perDoor, language) }))}
    >
      {total === 0 && <EmptyState title={say('noCases')}>{say('noCasesNote')}</EmptyState>}
      <dl className={classes.states}>
        {sorted.map(({ state, count }) => (
          <div key={state}>
            <dt>{inWords(wordsOfState(state))}</dt>
            <dd>
              <span className={classes.doors} aria-hidden>
                {Array.from({ length: Math.ceil(count / perDoor) }, (_, door) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: doors are alike
                  <i key={door} />
                ))}
              </span>
              <b className="number">{formatNumber(count, language)}</b>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
