import IconHomeHeart from '@tabler/icons-react/dist/esm/icons/IconHomeHeart.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Chip, type Tone } from '#ui/chip.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { Today } from '../contract.ts'
import { usePlacementMessages } from './placement-messages.ts'

type Counts = NonNullable<Today['placements']>

const lines: readonly [keyof Counts, tone: Tone, href: string][] = [
  ['missing', 'bad', '/bu-gece'],
  ['late', 'bad', '/bu-gece'],
  ['overdue', 'bad', '/yerlestirme?liste=sureler'],
  ['toMove', 'bad', '/yerlestirme?liste=tasinacak'],
  ['toDecide', 'warn', '/yerlestirme?liste=karar'],
  ['waiting', 'warn', '/yerlestirme?liste=bekleyen'],
  ['returned', 'warn', '/yerlestirme?liste=geri'],
  ['preparing', 'info', '/yerlestirme?liste=hazirlanan'],
  ['ofAge', 'info', '/yerlestirme?liste=onsekiz'],
]

/** What of placements waits for the reader, the most urgent first; what another role works on is left out. */
export function PlacementsPanel({ counts }: { counts: Counts }) {
  const say = usePlacementMessages()
  const { may } = useSession()
  const isMine = (key: keyof Counts) => {
    if (key === 'toDecide') return may('placement.decide')
    if (key === 'preparing') return may('placement.prepare')
    if (key === 'returned') return may('placement.prepare') || may('placement.admit')
    return may('placement.board') || key === 'overdue'
  }
  const shown = lines.filter(([key]) => counts[key] > 0 && isMine(key))
  const board = may('placement.board') && <Link href="/bu-gece">{say('tonight')}</Link>
  return (
    <Panel title={say('title')} icon={IconHomeHeart} aside={board}>
      {shown.length === 0 && <EmptyState title={say('none')}>{say('noneNote')}</EmptyState>}
      <ul className={layout.lines}>
        {shown.map(([key, tone, href]) => (
          <li key={key}>
            <div className={layout.line}>
              <Link href={href}>{say(key)}</Link>
              <Chip tone={tone}>
                <span className="number">{counts[key]}</span>
              </Chip>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
