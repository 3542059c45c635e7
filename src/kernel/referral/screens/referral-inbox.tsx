import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { Due, edgeOf } from '#kernel/screens/due.tsx'
import layout from '#kernel/screens/layout.module.css'
import { wordsOfNeed } from '#kernel/visit/screens/words.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { listReferrals, type ReferralLine } from '../contract.ts'
import { useMessages } from './messages.ts'
import { AcceptDialog, DeclineDialog } from './referral-answer.tsx'

const addresses = { sent: undefined, accepted: 'kabul', declined: 'geri' } as const
type State = keyof typeof addresses

export function ReferralInbox() {
  const say = useMessages()
  return (
    <Guarded deed="referral.read" title={say('title')}>
      <Inbox />
    </Guarded>
  )
}

function Inbox() {
  const say = useMessages()
  const { session } = useSession()
  const asked = (useSearch({ strict: false }) as { liste?: string }).liste
  const states = Object.keys(addresses) as State[]
  const state = states.find(each => addresses[each] === asked) ?? 'sent'
  const answer = useAnswer(listReferrals, { query: { state } })
  const [answering, setAnswering] = useState<{ referral: ReferralLine; how: 'accept' | 'decline' } | null>(null)
  const count = answer.data?.length ?? 0
  const late = answer.data?.filter(each => each.dueOn && each.dueOn < session.today).length ?? 0
  const waiting = late > 0 ? say('sentLate', { count, late }) : say('sentCount', { count })
  const close = () => setAnswering(null)
  const columns = useColumns(state, (referral, how) => setAnswering({ referral, how }))
  return (
    <Page
      title={say('title')}
      state={state === 'sent' && answer.data ? waiting : undefined}
      tabs={
        <Tabs
          label={say('lists')}
          tabs={states.map(each => ({
            label: say(each),
            href: addresses[each] ? `/yonlendirmeler?liste=${addresses[each]}` : '/yonlendirmeler',
            current: each === state,
          }))}
        />
      }
    >
      <Panel title={say(state)} padded={false}>
        <Answered answer={answer}>
          {referrals => (
            <DataTable
              caption={say(state)}
              rows={referrals}
              rowKey={referral => referral.id}
              edge={referral => (state === 'sent' ? edgeOf(referral.dueOn, session.today) : null)}
              stickyHeader={referrals.length > 20}
              empty={<EmptyState title={say('none')}>{state === 'sent' && say('noneNote')}</EmptyState>}
              columns={columns}
            />
          )}
        </Answered>
      </Panel>
      <AcceptDialog referral={answering?.how === 'accept' ? answering.referral : null} onClose={close} />
      <DeclineDialog referral={answering?.how === 'decline' ? answering.referral : null} onClose={close} />
    </Page>
  )
}

function useColumns(
  state: State,
  onAnswer: (referral: ReferralLine, how: 'accept' | 'decline') => void,
): readonly Column<ReferralLine>[] {
  const programmeName = useProgrammeName()
  const say = useMessages()
  const { say: inWords, may } = useSession()
  const known: readonly Column<ReferralLine>[] = [
    {
      key: 'person',
      header: say('person'),
      cell: referral => (
        <>
          <Link href={`/kisiler/${referral.personId}`}>
            <b>{referral.personName}</b>
          </Link>
          <div className={layout.secondLink}>
            <Link href={`/haneler/${referral.householdId}`}>{say('toHousehold')}</Link>
          </div>
        </>
      ),
    },
    {
      key: 'need',
      header: say('need'),
      cell: referral => (
        <>
          {inWords(wordsOfNeed(referral.need))}
          <div className={layout.small}>{inWords(programmeName(referral.programmeId))}</div>
        </>
      ),
    },
    {
      key: 'from',
      header: say('from'),
      cell: referral => (
        <>
          {referral.from}
          <div className={`${layout.small} number`}>{formatDay(referral.sentOn)}</div>
        </>
      ),
    },
  ]
  if (state === 'declined') return [...known, { key: 'reason', header: say('reason'), cell: referral => referral.reason ?? '—' }]
  if (state === 'accepted')
    return [
      ...known,
      {
        key: 'case',
        header: say('case'),
        cell: referral =>
          referral.caseId ? (
            <Link href={`/dosyalar/${referral.caseId}`} aria-label={say('toCaseOf', { name: referral.personName })}>
              {say('toCase')}
            </Link>
          ) : (
            '—'
          ),
      },
    ]
  const due: Column<ReferralLine> = { key: 'due', header: say('due'), cell: referral => <Due on={referral.dueOn} /> }
  if (!may('referral.answer')) return [...known, due]
  return [
    ...known,
    due,
    {
      key: 'answer',
      header: say('answer'),
      action: true,
      cell: referral => (
        <span className={layout.buttons}>
          <Button
            size="small"
            aria-label={say('declineOf', { name: referral.personName })}
            onClick={() => onAnswer(referral, 'decline')}
          >
            {say('decline')}
          </Button>
          <Button
            size="small"
            variant="primary"
            aria-label={say('acceptOf', { name: referral.personName })}
            onClick={() => onAnswer(referral, 'accept')}
          >
            {say('accept')}
          </Button>
        </span>
      ),
    },
  ]
}
