import IconCash from '@tabler/icons-react/dist/esm/icons/IconCash.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import classes from '#kernel/screens/layout.module.css'
import { wordsOfState } from '#kernel/screens/state-words.ts'
import { addDays, formatDay, monthOf } from '#platform/day/day.ts'
import { formatMoney } from '#platform/money/money.ts'
import { Chip } from '#ui/chip.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Panel } from '#ui/panel.tsx'
import { StandingFigure } from '#ui/ruler.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { CaseFile } from '../contract.ts'
import { useMessages } from './messages.ts'

/** What the decision brings: the award and the money of each month. */
export function CaseAward({ file }: { file: CaseFile }) {
  const say = useMessages()
  const { language, say: inWords } = useSession()
  const { award, payments } = file
  if (!award)
    return (
      <Panel title={say('award')} icon={IconCash}>
        <EmptyState title={say('noAward')} icon={IconCash} />
      </Panel>
    )
  const money = (kurus: string) => formatMoney(BigInt(kurus), language)
  const paid = payments.filter(payment => payment.state === 'paid')
  const sum = paid.reduce((total, payment) => total + BigInt(payment.amount), 0n)
  const state = wordsOfState(award.state)
  return (
    <Panel title={say('award')} icon={IconCash} padded={false} aside={<Chip tone={state.tone}>{inWords(state)}</Chip>}>
      <div className={classes.pad}>
        <div className={classes.figures}>
          {award.monthly && <StandingFigure label={say('monthly')} value={money(award.monthly)} />}
          <StandingFigure
            label={say('since')}
            value={formatDay(award.from)}
            note={award.until ? say('until', { day: formatDay(addDays(award.until, -1)) }) : undefined}
          />
          <StandingFigure
            label={say('paidSoFar')}
            value={formatMoney(sum, language)}
            note={say('paidCount', { count: paid.length })}
          />
        </div>
      </div>
      <DataTable
        caption={say('award')}
        rows={payments}
        rowKey={payment => payment.id}
        empty={<EmptyState title={say('noPayments')} icon={IconCash} />}
        columns={[
          { key: 'month', header: say('month'), cell: payment => <span className="number">{monthOf(payment.month)}</span> },
          { key: 'amount', header: say('amount'), numeric: true, cell: payment => money(payment.amount) },
          { key: 'days', header: say('days'), numeric: true, cell: payment => `${payment.days} / ${payment.daysInMonth}` },
          {
            key: 'state',
            header: say('state'),
            cell: payment => {
              const words = wordsOfState(payment.state)
              return <Chip tone={words.tone}>{inWords(words)}</Chip>
            },
          },
          {
            key: 'paidOn',
            header: say('paidOn'),
            numeric: true,
            cell: payment => (payment.paidOn ? formatDay(payment.paidOn) : '—'),
          },
        ]}
      />
    </Panel>
  )
}
