import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { wordsOfState } from '#kernel/screens/state-words.ts'
import { formatDay } from '#platform/day/day.ts'
import { Chip } from '#ui/chip.tsx'
import type { PaymentLine } from '../contract.ts'
import { useMessages } from './messages.ts'

/** How a payment line stands, in its own words where a case's state is called otherwise, and why. */
export function LineState({ line }: { line: Pick<PaymentLine, 'state' | 'returnedOn' | 'reason'> }) {
  const { say: inWords } = useSession()
  const { tone, ...words } = wordsOfLine(line.state)
  return (
    <>
      <Chip tone={tone}>{inWords(words)}</Chip>
      <LineReason line={line} />
    </>
  )
}

export const wordsOfLine = (state: PaymentLine['state']) =>
  state === 'returned' ? { tr: 'Bankadan döndü', en: 'Returned by the bank', tone: 'bad' as const } : wordsOfState(state)

function LineReason({ line: { reason, returnedOn } }: { line: Pick<PaymentLine, 'returnedOn' | 'reason'> }) {
  const say = useMessages()
  if (!reason) return null
  return (
    <div className={layout.small}>
      {returnedOn && <span className="number">{say('returnedOn', { day: formatDay(returnedOn) })} </span>}
      {reason}
    </div>
  )
}
