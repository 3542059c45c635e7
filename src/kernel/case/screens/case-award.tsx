import IconCash from '@tabler/icons-react/dist/esm/icons/IconCash.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { AwardActs, mayPropose } from '#kernel/benefit/screens/award-acts.tsx'
import { PastChanges, WaitingChange } from '#kernel/benefit/screens/award-changes.tsx'
import { LineState } from '#kernel/payment/screens/line-state.tsx'
import classes from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { addDays, formatDay, monthOf } from '#platform/day/day.ts'
import { formatMoney } from '#platform/money/money.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Panel } from '#ui/panel.tsx'
import { StandingFigure } from '#ui/ruler.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { CaseFile } from '../contract.ts'
import { useMessages } from './messages.ts'

/** What the decision brings: the award, what may be changed of it, and the money of each month. */
export function CaseAward({ file }: { file: CaseFile }) {
  const say = useMessages()
  const { language, may } = useSession()
  const { award, payments } = file
  if (!award)
    return (
      <Panel title={say('award')} icon={IconCash}>
        <EmptyState title={say('noAward')} icon={IconCash} />
      </Panel>
    )
  const paid = payments.filter(payment => payment.state === 'paid')
  const sum = paid.reduce((total, payment) => total + BigInt(payment.amount), 0n)
  return (
    <Panel
      title={say('award')}
      icon={IconCash}
      padded={false}
      aside={<StateChip state={award.state} />}
      footer={mayPropose(award, may) && <AwardActs caseId={file.case.id} award={award} />}
    >
      <div className={`${classes.pad} ${classes.stack}`}>
        <div className={classes.figures}>
          {award.monthly && <StandingFigure label={say('monthly')} value={formatMoney(BigInt(award.monthly), language)} />}
          <StandingFigure label={say('since')} value={formatDay(award.from)} note={<Interruptions award={award} />} />
          <StandingFigure
            label={say('paidSoFar')}
            value={formatMoney(sum, language)}
            note={say('paidCount', { count: paid.length })}
          />
        </div>
        <WaitingChange award={award} />
        <Undue kurus={BigInt(award.undue)} />
      </div>
      <PaymentTable payments={payments} />
      <PastChanges award={award} />
    </Panel>
  )
}

type Award = NonNullable<CaseFile['award']>

/** The days on which the award did not run. */
function Interruptions({ award }: { award: Award }) {
  const say = useMessages()
  const parts = award.suspensions.map(({ from, until }) =>
    until
      ? say('pausedBetween', { from: formatDay(from), until: formatDay(addDays(until, -1)) })
      : say('pausedSince', { day: formatDay(from) }),
  )
  if (award.until)
    parts.push(award.until === award.from ? say('neverPaid') : say('until', { day: formatDay(addDays(award.until, -1)) }))
  return parts.length > 0 ? parts.join('; ') : undefined
}

/** Paid for days that the award does not pay any more: shown, and said plainly that its recovery is not worked here. */
function Undue({ kurus }: { kurus: bigint }) {
  const say = useMessages()
  const { language } = useSession()
  if (kurus === 0n) return null
  return (
    <Notice tone="warn" title={say('undue', { amount: formatMoney(kurus, language) })}>
      <p className={classes.text}>{say('undueNote')}</p>
    </Notice>
  )
}

function PaymentTable({ payments }: { payments: CaseFile['payments'] }) {
  const say = useMessages()
  const { language } = useSession()
  const money = (kurus: string) => formatMoney(BigInt(kurus), language)
  return (
    <DataTable
      caption={say('award')}
      rows={payments}
      rowKey={payment => payment.id}
      edge={payment => (payment.undue === '0' ? null : 'warn')}
      empty={<EmptyState title={say('noPayments')} icon={IconCash} />}
      columns={[
        { key: 'month', header: say('month'), cell: payment => <span className="number">{monthOf(payment.month)}</span> },
        {
          key: 'amount',
          header: say('amount'),
          numeric: true,
          cell: payment => (
            <>
              {money(payment.amount)}
              {payment.undue !== '0' && (
                <div className={classes.small}>{say('undueOfLine', { amount: money(payment.undue) })}</div>
              )}
            </>
          ),
        },
        { key: 'days', header: say('days'), numeric: true, cell: payment => `${payment.days} / ${payment.daysInMonth}` },
        { key: 'state', header: say('state'), cell: payment => <LineState line={payment} /> },
        {
          key: 'paidOn',
          header: say('paidOn'),
          numeric: true,
          cell: payment => (payment.paidOn && payment.state === 'paid' ? formatDay(payment.paidOn) : '—'),
        },
      ]}
    />
  )
}
