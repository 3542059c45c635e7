import IconShieldLock from '@tabler/icons-react/dist/esm/icons/IconShieldLock.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Answered } from '#kernel/screens/answered.tsx'
import { Due, edgeOf } from '#kernel/screens/due.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatMoment } from '#kernel/screens/moment.ts'
import { addDays } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { listSecrecy, type SecretPerson, type SilentMatch } from '../contract.ts'
import { useSecrecyMessages } from './messages.ts'

/** What the desk that keeps the vault must know today: numbers that turned up elsewhere, and which orders end. */
export function VaultPanels() {
  const answer = useAnswer(listSecrecy)
  return (
    <Answered answer={answer}>
      {({ orders, matches }) => (
        <>
          {matches.length > 0 && <Matches matches={matches} />}
          <Orders orders={orders} />
        </>
      )}
    </Answered>
  )
}

function Matches({ matches }: { matches: readonly SilentMatch[] }) {
  const say = useSecrecyMessages()
  return (
    <Panel title={say('matches')} icon={IconUsers} padded={false}>
      <p className={layout.pad}>{say('matchesNote')}</p>
      <DataTable
        caption={say('matches')}
        rows={matches}
        rowKey={match => `${match.hiddenId} ${match.otherId}`}
        edge={() => 'bad'}
        columns={[
          {
            key: 'other',
            header: say('matchOther'),
            cell: match => <Link href={`/kisiler/${match.otherId}`}>{match.otherName}</Link>,
          },
          {
            key: 'hidden',
            header: say('matchHidden'),
            cell: match => <Link href={`/kisiler/${match.hiddenId}`}>{match.hiddenName}</Link>,
          },
          {
            key: 'by',
            header: say('matchBy'),
            cell: match => (
              <>
                {[match.recordedBy, match.unit].filter(Boolean).join(', ')}
                <div className={`${layout.small} number`}>{formatMoment(match.recordedAt)}</div>
              </>
            ),
          },
        ]}
      />
    </Panel>
  )
}

function Orders({ orders }: { orders: readonly z.infer<typeof SecretPerson>[] }) {
  const say = useSecrecyMessages()
  const { session } = useSession()
  const lastDayOf = ({ until }: { until: string | null }) => until && addDays(until, -1)
  return (
    <Panel title={say('listTitle')} icon={IconShieldLock} padded={false}>
      <DataTable
        caption={say('listTitle')}
        rows={orders}
        rowKey={order => order.id}
        edge={order => edgeOf(lastDayOf(order), session.today)}
        empty={<EmptyState title={say('noOrders')}>{say('noOrdersNote')}</EmptyState>}
        columns={[
          {
            key: 'person',
            header: say('person'),
            cell: order => <Link href={`/kisiler/${order.personId}`}>{order.name}</Link>,
          },
          {
            key: 'authority',
            header: say('authority'),
            cell: order => (
              <>
                {order.authority}
                <div className={layout.small}>{order.ground}</div>
              </>
            ),
          },
          { key: 'end', header: say('end'), numeric: true, cell: order => <Due on={lastDayOf(order)} /> },
        ]}
      />
    </Panel>
  )
}
