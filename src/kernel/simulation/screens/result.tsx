import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Notice } from '#kernel/screens/notice.tsx'
import { formatDay } from '#platform/day/day.ts'
import type { Text } from '#platform/i18n/text.ts'
import { formatMoney, formatNumber } from '#platform/money/money.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { downloadText } from '#ui/download.ts'
import { useLanguage } from '#ui/language.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { Effect, SimulationAnswer } from '../contract.ts'
import { summaryOf } from '../summary.ts'
import { AxisPanel } from './axis-panel.tsx'
import { useMessages } from './messages.ts'
import { csvOf, signed } from './reading.ts'
import classes from './simulation.module.css'

/** A sentence first, then the totals, then who they are. */
export function Result({ simulation }: { simulation: SimulationAnswer }) {
  const say = useMessages()
  const { result, smallest } = simulation
  if (!result)
    return (
      <Panel title={say('summary')}>
        <EmptyState title={say('unchangedTitle')}>{say('unchanged')}</EmptyState>
      </Panel>
    )
  if (!result.all)
    return (
      <Panel title={say('summary')} footer={<Basis simulation={simulation} />}>
        <Changes simulation={simulation} />
        <EmptyState title={say('withheldAllTitle', { smallest })}>{say('withheldAll')}</EmptyState>
      </Panel>
    )
  const { all, axes, missing } = result
  return (
    <>
      <Panel
        title={say('summary')}
        aside={
          <Button
            icon={IconDownload}
            onClick={() =>
              downloadText(`benzetim-${simulation.entitlement.replace('/', '-')}-${simulation.month}.csv`, csvOf(all, axes))
            }
          >
            {say('csv')}
          </Button>
        }
        footer={<Basis simulation={simulation} />}
      >
        <Summary simulation={simulation} all={all} missing={missing} />
      </Panel>
      {axes.map(axis => (
        <AxisPanel key={axis.name} axis={axis} smallest={smallest} />
      ))}
    </>
  )
}

interface SummaryProps {
  simulation: SimulationAnswer
  all: Effect
  missing: readonly Text[]
}

function Summary({ simulation, all, missing }: SummaryProps) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const language = useLanguage()
  return (
    <div className={classes.sections}>
      <div>
        <p className={classes.sentence} role="status">
          {summaryOf(all, language)}
        </p>
        <Changes simulation={simulation} />
      </div>
      {all.undecided > 0 && (
        <Notice tone="info" title={say('undecided', { count: formatNumber(all.undecided, language) })}>
          {missing.length > 0 && <p>{say('missing', { facts: missing.map(inWords).join('; ') })}</p>}
        </Notice>
      )}
      <div className={classes.edge}>
        <Totals all={all} />
      </div>
    </div>
  )
}

function Changes({ simulation: { changes } }: { simulation: SimulationAnswer }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <ul className={classes.changes}>
      {changes.map(({ id, label, before, after }) => (
        <li key={id}>
          {say('changed', { label: inWords(label), before: before ? inWords(before) : say('was'), after: inWords(after) })}
        </li>
      ))}
    </ul>
  )
}

function Totals({ all }: { all: Effect }) {
  const say = useMessages()
  const language = useLanguage()
  const number = (value: bigint) => formatNumber(value, language)
  const money = (value: bigint) => formatMoney(value, language)
  const row = (key: 'entitled' | 'costMonth' | 'costYear', before: bigint, after: bigint, print: (value: bigint) => string) => ({
    key,
    cells: { before: print(before), after: print(after), difference: signed(after - before, print) },
  })
  const [before, after] = [BigInt(all.costBefore), BigInt(all.costAfter)]
  return (
    <DataTable
      caption={say('summary')}
      rows={[
        row('entitled', BigInt(all.entitledBefore), BigInt(all.entitledAfter), number),
        row('costMonth', before, after, money),
        row('costYear', before * 12n, after * 12n, money),
      ]}
      rowKey={({ key }) => key}
      columns={[
        { key: 'what', header: say('what'), cell: ({ key }) => say(key) },
        ...(['before', 'after', 'difference'] as const).map(column => ({
          key: column,
          header: say(column),
          numeric: true,
          cell: ({ cells }: { cells: Record<typeof column, string> }) => cells[column],
        })),
      ]}
    />
  )
}

function Basis({ simulation: { persons, asOf, on } }: { simulation: SimulationAnswer }) {
  const say = useMessages()
  const language = useLanguage()
  return say('basis', { persons: formatNumber(persons, language), asOf: formatDay(asOf), on: formatDay(on) })
}
