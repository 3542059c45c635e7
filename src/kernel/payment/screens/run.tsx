import { useParams, useSearch } from '@tanstack/react-router'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { PageButtons, usePages } from '#kernel/screens/pages.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatMoney, formatNumber } from '#platform/money/money.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { type LineSum, type PaymentLine, type PaymentRun, readRun, LineState as State } from '../contract.ts'
import { Confirmations } from './confirmations.tsx'
import { LineActs } from './line-acts.tsx'
import { LineState, wordsOfLine } from './line-state.tsx'
import { useMessages } from './messages.ts'
import { formatMonth } from './month.ts'
import { RunSteps } from './run-steps.tsx'
import { RunSums } from './run-sums.tsx'

export function Run() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  return (
    <Guarded deed="payment.read" title={say('run')}>
      <OpenRun key={id} id={id} />
    </Guarded>
  )
}

function OpenRun({ id }: { id: string }) {
  const programmeName = useProgrammeName()
  const say = useMessages()
  const { language, say: inWords } = useSession()
  const asked = State.safeParse((useSearch({ strict: false }) as { durum?: string }).durum)
  const state = asked.success ? asked.data : undefined
  const pages = usePages(`${id} ${state}`)
  const answer = useAnswer(readRun, { params: { id }, query: { after: pages.after, state } }, { keepPrevious: true })
  return (
    <Answered answer={answer} title={say('run')} rows={8}>
      {({ run, sums, lines, hidden, next }) => (
        <Page
          path={[{ label: say('title'), href: '/odemeler' }, { label: formatMonth(run.month, language) }]}
          pathLabel={say('path')}
          title={say('runOf', { programme: inWords(programmeName(run.programmeId)), month: formatMonth(run.month, language) })}
          state={<StateSentence run={run} />}
          tabs={sums.length > 1 ? <StateTabs run={run} sums={sums} state={state} /> : undefined}
        >
          <Confirmations />
          <Columns
            work={
              <Panel title={say('allLines')} padded={false}>
                {hidden > 0 && <p className={layout.pad}>{say('hiddenLines', { count: formatNumber(hidden, language) })}</p>}
                <Lines lines={lines} />
                <PageButtons pages={pages} next={next} />
              </Panel>
            }
            context={
              <>
                <RunSums run={run} sums={sums} />
                <RunSteps run={run} sums={sums} />
              </>
            }
          />
        </Page>
      )}
    </Answered>
  )
}

/** The lines by how they stand, each with its own address. */
function StateTabs({ run, sums, state }: { run: PaymentRun; sums: readonly LineSum[]; state: State | undefined }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const address = `/odemeler/${run.id}`
  return (
    <Tabs
      label={say('byState')}
      tabs={[
        { label: say('allStates'), href: address, current: !state },
        ...sums.map(sum => ({
          label: inWords(wordsOfLine(sum.state)),
          href: `${address}?durum=${sum.state}`,
          current: sum.state === state,
          count: sum.lines,
        })),
      ]}
    />
  )
}

function StateSentence({ run }: { run: PaymentRun }) {
  const say = useMessages()
  if (run.state === 'computed') return say('stateComputed')
  if (run.state === 'proposed') return say('stateProposed')
  if (run.state === 'approved') return say('stateApproved')
  return say('stateReleased', { day: run.paidOn ? formatDay(run.paidOn) : '—' })
}

function Lines({ lines }: { lines: readonly PaymentLine[] }) {
  const say = useMessages()
  const { language, may } = useSession()
  return (
    <DataTable
      caption={say('allLines')}
      rows={lines}
      rowKey={line => line.id}
      stickyHeader={lines.length > 20}
      empty={<EmptyState title={say('noLines')} />}
      columns={[
        {
          key: 'person',
          header: say('person'),
          cell: line => (may('case.read') ? <Link href={`/dosyalar/${line.caseId}`}>{line.personName}</Link> : line.personName),
        },
        { key: 'district', header: say('district'), cell: line => line.district ?? '—' },
        { key: 'days', header: say('days'), numeric: true, cell: line => `${line.days} / ${line.daysInMonth}` },
        { key: 'amount', header: say('amount'), numeric: true, cell: line => formatMoney(BigInt(line.amount), language) },
        { key: 'state', header: say('state'), cell: line => <LineState line={line} /> },
        ...(lines.some(line => line.allowedActs.length > 0)
          ? [{ key: 'acts', header: say('acts'), action: true, cell: (line: PaymentLine) => <LineActs line={line} /> }]
          : []),
      ]}
    />
  )
}
