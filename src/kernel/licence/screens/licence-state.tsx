import { useSession } from '#kernel/account/screens/session.tsx'
import classes from '#kernel/screens/layout.module.css'
import { wordsOfState } from '#kernel/screens/state-words.ts'
import { Chip } from '#ui/chip.tsx'
import type { LicenceLine } from '../contract.ts'
import { useMessages } from './messages.ts'
import { matterWords } from './words.ts'

/** The state of a licence, and what of it awaits a decision. */
export function LicenceState({ licence }: { licence: LicenceLine }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const words = wordsOfState(licence.state)
  const hasRunOut = licence.state === 'in-force' && licence.until !== null && licence.until <= session.today
  return (
    <span className={classes.who}>
      {hasRunOut ? <Chip tone="bad">{say('hasEnded')}</Chip> : <Chip tone={words.tone}>{inWords(words)}</Chip>}
      {licence.waiting && <Chip tone="warn">{say('waits', { matter: inWords(matterWords[licence.waiting]) })}</Chip>}
    </span>
  )
}
