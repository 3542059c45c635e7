import { useSession } from '#kernel/account/screens/session.tsx'
import classes from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { Chip } from '#ui/chip.tsx'
import type { LicenceLine } from '../contract.ts'
import { useMessages } from './messages.ts'
import { matterWords } from './words.ts'

/** The state of a licence, and what of it awaits a decision. */
export function LicenceState({ licence }: { licence: LicenceLine }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const hasRunOut = licence.state === 'in-force' && licence.until !== null && licence.until <= session.today
  return (
    <span className={classes.who}>
      {hasRunOut ? <Chip tone="bad">{say('hasEnded')}</Chip> : <StateChip state={licence.state} />}
      {licence.waiting && <Chip tone="warn">{say('waits', { matter: inWords(matterWords[licence.waiting]) })}</Chip>}
    </span>
  )
}
