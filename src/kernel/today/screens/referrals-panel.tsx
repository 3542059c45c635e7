import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import type { ReferralLine } from '#kernel/referral/contract.ts'
import { edgeOf } from '#kernel/screens/due.tsx'
import layout from '#kernel/screens/layout.module.css'
import { wordsOfNeed } from '#kernel/visit/screens/words.ts'
import { formatDay } from '#platform/day/day.ts'
import { Chip } from '#ui/chip.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { useMessages } from './messages.ts'

/** Referrals that came to this unit and have no answer yet. */
export function ReferralsPanel({ referrals }: { referrals: readonly ReferralLine[] }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const programmeName = useProgrammeName()
  return (
    <Panel title={say('referrals')} icon={IconInbox} aside={<Link href="/yonlendirmeler">{say('allReferrals')}</Link>}>
      {referrals.length === 0 && <EmptyState title={say('noReferrals')}>{say('noReferralsNote')}</EmptyState>}
      <ul className={layout.lines}>
        {referrals.map(referral => (
          <li key={referral.id}>
            <span>
              <b>{inWords(wordsOfNeed(referral.need))}</b>: {referral.personName}
            </span>
            <span className={layout.small}>{inWords(programmeName(referral.programmeId))}</span>
            <span className={`${layout.small} number`}>
              {say('referralFrom', { from: referral.from, day: formatDay(referral.sentOn) })}
            </span>
            {referral.dueOn && (
              <span>
                <Chip tone={edgeOf(referral.dueOn, session.today) ?? 'info'}>
                  {say('answerBy', { day: formatDay(referral.dueOn) })}
                </Chip>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
