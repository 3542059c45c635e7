import { Notice } from '#kernel/screens/notice.tsx'
import { formatNumber } from '#platform/money/money.ts'
import { useLanguage } from '#ui/language.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Screening } from '../contract.ts'
import { useMessages } from './messages.ts'
import classes from './screening.module.css'

/** How far a screening is, or that it broke off; nothing once it is done. */
export function Progress({ screening }: { screening: Screening }) {
  const say = useMessages()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const all = Object.values(screening.found).reduce((sum, each) => sum + each, 0)
  const [done, homes, found] = [screening.homesDone, screening.homes, all].map(number) as [string, string, string]
  if (screening.state === 'done') return null
  if (screening.state === 'failed')
    return (
      <Notice tone="warn" title={say('failed')} live>
        <p>{say('failedNote', { done, homes })}</p>
      </Notice>
    )
  return (
    <Panel title={say('running')}>
      <progress
        className={classes.bar}
        aria-label={say('running')}
        max={Math.max(screening.homes, 1)}
        value={screening.homesDone}
      />
      <p role="status">{say('runningNote', { done, homes, found })}</p>
    </Panel>
  )
}
