import IconCreditCard from '@tabler/icons-react/dist/esm/icons/IconCreditCard.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { listAddresses } from '#kernel/right/screens/words.ts'
import layout from '#kernel/screens/layout.module.css'
import { formatNumber } from '#platform/money/money.ts'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Today } from '../contract.ts'
import { useMessages } from './messages.ts'

/** Travel cards by the step that is this role's, each with its list. */
export function CardsPanel({ cards }: { cards: Today['cards'] }) {
  const say = useMessages()
  const { language } = useSession()
  return (
    <Panel title={say('travelCards')} icon={IconCreditCard}>
      <ul className={layout.lines}>
        {cards.map(({ list, count }) => (
          <li key={list}>
            <span className={layout.line}>
              <Link href={`/kartlar?liste=${listAddresses[list]}`}>{say(`cards-${list}`)}</Link>
              <b className="number">{formatNumber(count, language)}</b>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
