import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { formatMoney } from '#platform/money/money.ts'
import { type AwardChange, type AwardLine, decideChange } from '../contract.ts'
import { capitalized, useMessages } from './messages.ts'

/** A change that waits for its decider: what it is, why, and what it would leave to be recovered. */
export function WaitingChange({ award }: { award: AwardLine }) {
  const say = useMessages()
  const { may } = useSession()
  const change = award.changes.find(each => each.state === 'proposed')
  if (!change) return null
  return (
    <Notice tone="warn" title={say(`waits${capitalized(change.kind)}`, { day: formatDay(change.from) })}>
      <WhatItIs change={change} />
      {may('award.decide') && (
        <div className={layout.buttons}>
          <DecideButtons change={change} />
        </div>
      )}
    </Notice>
  )
}

function DecideButtons({ change }: { change: AwardChange }) {
  const say = useMessages()
  const act = useAct(decideChange)
  const params = { id: change.id }
  return (
    <>
      <ActButton
        label={say('return')}
        icon={IconArrowBackUp}
        title={say('returnTitle')}
        fields={{ answer: { kind: 'text', label: say('answer'), hint: say('answerHint'), longest: 1000 } }}
        send={({ answer }, { actId }) => act.mutateAsync({ params, body: { actId, verdict: 'return', answer } })}
        done={say('returned')}
      />
      <ActButton
        label={say('approve')}
        variant="primary"
        icon={IconGavel}
        title={say('approveTitle')}
        danger={change.kind !== 'resume'}
        send={(_, { actId }) => act.mutateAsync({ params, body: { actId, verdict: 'approve', answer: null } })}
        done={say('approved')}
      >
        <p>
          <b>{say(`waits${capitalized(change.kind)}`, { day: formatDay(change.from) })}</b>
        </p>
        <WhatItIs change={change} />
        <p className={layout.small}>{say('approveNote')}</p>
      </ActButton>
    </>
  )
}

function WhatItIs({ change }: { change: AwardChange }) {
  const say = useMessages()
  const { language } = useSession()
  const { reason, undue, preparedBy, proposedOn } = change
  return (
    <>
      <p className={layout.text}>{reason}</p>
      {undue !== null && BigInt(undue) > 0n && (
        <p>
          <b>{say('wouldOwe', { amount: formatMoney(BigInt(undue), language) })}</b>
        </p>
      )}
      <p className={layout.small}>{say('by', { name: preparedBy, day: formatDay(proposedOn) })}</p>
    </>
  )
}

/** What was decided on the award before, newest first. */
export function PastChanges({ award }: { award: AwardLine }) {
  const say = useMessages()
  const past = award.changes.filter(each => each.state !== 'proposed')
  if (past.length === 0) return null
  return (
    <div className={`${layout.pad} ${layout.pages}`}>
      <h3>{say('changes')}</h3>
      <ul className={layout.lines}>
        {past.map(({ id, kind, state, from, reason, answer, preparedBy, decidedBy, decidedOn }) => (
          <li key={id}>
            <b>{say(`${state === 'approved' ? 'did' : 'not'}${capitalized(kind)}`, { day: formatDay(from) })}</b>
            <span className={layout.text}>{reason}</span>
            {answer && <span>{say('answered', { answer })}</span>}
            <span className={`${layout.small} number`}>
              {say('decided', { proposer: preparedBy, decider: decidedBy ?? '', day: decidedOn ? formatDay(decidedOn) : '' })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
