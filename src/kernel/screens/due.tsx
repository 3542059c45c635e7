import { useSession } from '#kernel/account/screens/session.tsx'
import { type Day, daysBetween, formatDay } from '#platform/day/day.ts'
import { Remaining } from '#ui/deadline.tsx'
import { useCommonMessages } from './common-messages.ts'

/** A deadline: the time that is left first, then its day. */
export function Due({ on }: { on: Day | null }) {
  const say = useCommonMessages()
  const { session } = useSession()
  if (!on) return '—'
  const left = daysBetween(session.today, on)
  if (left < 0) return <Remaining tone="bad" words={say('late')} until={`${say('lateBy', { days: -left })} · ${formatDay(on)}`} />
  if (left === 0) return <Remaining tone="bad" words={say('today')} until={formatDay(on)} />
  const words = left === 1 ? say('tomorrow') : say('inDays', { days: left })
  return <Remaining tone={left <= 3 ? 'warn' : undefined} words={words} until={formatDay(on)} />
}

/** Whether a row stands on the red or the yellow edge of a list. */
export function edgeOf(due: Day | null, today: Day): 'bad' | 'warn' | null {
  if (!due) return null
  const left = daysBetween(today, due)
  if (left <= 0) return 'bad'
  return left <= 3 ? 'warn' : null
}
