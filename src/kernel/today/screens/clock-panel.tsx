import IconCalendarPlus from '@tabler/icons-react/dist/esm/icons/IconCalendarPlus.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import { moveClock } from '#kernel/account/contract.ts'
import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { formatDay, weekday } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { StandingFigure } from '#ui/ruler.tsx'
import { dayWords, useMessages } from './messages.ts'

/** The business day; in a trial province it moves on only here. */
export function ClockPanel() {
  const say = useMessages()
  const announce = useAnnounce()
  const { session, say: inWords } = useSession()
  const act = useAct(moveClock)
  const move = () => {
    act.mutateAsync({ body: {} }).then(({ today }) => announce(say('moved', { day: formatDay(today) })), isShown)
  }
  return (
    <Panel title={say('clock')} icon={IconClock}>
      <div className={layout.stack}>
        <ProblemSummary problem={act.error} />
        <StandingFigure
          label={`${say('clockDay')}, ${inWords(dayWords[weekday(session.today) - 1]!)}`}
          value={formatDay(session.today)}
        />
        <p className={layout.text}>{say(session.demo ? 'clockNote' : 'clockByItself')}</p>
        {session.demo && (
          <div>
            <Button variant="primary" icon={IconCalendarPlus} loading={act.isPending} onClick={move}>
              {say('nextDay')}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  )
}
