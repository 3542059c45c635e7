import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { versionOf } from '#kernel/clock/deadline.ts'
import { ActButton } from '#kernel/screens/act-button.tsx'
import classes from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { addDays, formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { formatMoney } from '#platform/money/money.ts'
import { Panel } from '#ui/panel.tsx'
import { isSanction } from '../acts.ts'
import { type Decision, decideOnLicence, type LicenceFile } from '../contract.ts'
import { appeal } from '../definition.ts'
import { type Say, useMessages } from './messages.ts'
import { matterWords } from './words.ts'

/** What was proposed of this licence and what became of it, the newest first. */
export function FileDecisions({ file }: { file: LicenceFile }) {
  const say = useMessages()
  return (
    <Panel title={say('decisions')} icon={IconGavel}>
      {file.decisions.length === 0 && <p className={classes.small}>{say('noDecisions')}</p>}
      <ul className={classes.lines}>
        {file.decisions.map(decision => (
          <Line key={decision.id} decision={decision} file={file} />
        ))}
      </ul>
    </Panel>
  )
}

function Line({ decision, file }: { decision: Decision; file: LicenceFile }) {
  const say = useMessages()
  const { say: inWords, language } = useSession()
  const what = changeOf(say, decision, amount => formatMoney(BigInt(amount), language))
  return (
    <li>
      <span className={classes.line}>
        <b>{[inWords(matterWords[decision.matter]), what].filter(Boolean).join(': ')}</b>
        <StateChip state={decision.state} />
      </span>
      <span className={classes.text}>{decision.reason}</span>
      {decision.ground && (
        <span className={classes.small}>
          {say('ground')}: {decision.ground}
        </span>
      )}
      {decision.lacking && (
        <span className={classes.small}>
          {say('warn')}: {decision.lacking}
        </span>
      )}
      {decision.note && (
        <span className={classes.small}>
          {say('note')}: {decision.note}
        </span>
      )}
      <span className={`${classes.small} number`}>{peopleOf(say, decision)}</span>
      {decision.state === 'approved' && weighsOnFounder(decision) && <Appeal day={decision.decidedOn!} />}
      {decision.state === 'proposed' && <Decide file={file} decision={decision} />}
    </li>
  )
}

const weighsOnFounder = ({ matter }: Decision) => isSanction(matter) || matter === 'refuse'

function Appeal({ day }: { day: string }) {
  const say = useMessages()
  const { length, law } = versionOf(appeal, day)
  return <span className={classes.small}>{say('appealNote', { days: 'days' in length ? length.days : 0, law })}</span>
}

function peopleOf(say: Say, { preparedBy, proposedOn, decidedBy, decidedOn, state }: Decision): string {
  const proposed = say('proposedBy', { name: preparedBy, day: formatDay(proposedOn) })
  if (!decidedBy || !decidedOn) return proposed
  const decided = say(state === 'returned' ? 'returnedBy' : 'decidedBy', { name: decidedBy, day: formatDay(decidedOn) })
  return `${proposed} · ${decided}`
}

/** What a decision changes, in a word. */
function changeOf(say: Say, { change }: Decision, money: (amount: string) => string): string | null {
  switch (change.matter) {
    case 'change-capacity':
      return say('places', { count: change.capacity })
    case 'change-manager':
      return change.managerName
    case 'transfer':
      return `${change.founder.name} (${change.founder.number})`
    case 'fine':
      return money(change.amount)
    case 'grant':
      return change.until && say('validUntil', { day: formatDay(addDays(change.until, -1)) })
    case 'renew':
      return say('validUntil', { day: formatDay(addDays(change.until, -1)) })
    case 'suspend':
    case 'close':
      return change.plan ? say('planned', { day: formatDay(change.plan.until), words: change.plan.words }) : null
    default:
      return null
  }
}

/** Decide as proposed, with a note if one likes, or return with the reason; for the decider who did not prepare it. */
function Decide({ file, decision }: { file: LicenceFile; decision: Decision }) {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const act = useAct(decideOnLicence)
  if (!may('licence.decide')) return null
  if (decision.preparedByMe) return <span className={classes.small}>{say('ownProposal')}</span>
  const params = { id: file.licence.id }
  const what = (
    <p>
      <b>{inWords(matterWords[decision.matter])}.</b> {decision.reason}
    </p>
  )
  return (
    <span className={classes.buttons}>
      <ActButton
        label={say('decide')}
        variant="primary"
        icon={IconGavel}
        submit={say('approve')}
        danger={weighsOnFounder(decision)}
        fields={{ note: { kind: 'text', label: say('note'), optional: true, longest: 1000, rows: 3 } }}
        send={({ note }, { actId }) => act.mutateAsync({ params, body: { actId, verdict: 'approve', note } })}
        done={say('decided')}
      >
        {what}
        <p className={classes.small}>{say('decideNote')}</p>
      </ActButton>
      <ActButton
        label={say('return')}
        fields={{ note: { kind: 'text', label: say('returnReason'), longest: 1000, rows: 3 } }}
        send={({ note }, { actId }) => act.mutateAsync({ params, body: { actId, verdict: 'return', note } })}
        done={say('returned')}
      >
        {what}
      </ActButton>
    </span>
  )
}
