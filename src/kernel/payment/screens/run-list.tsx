import IconCalculator from '@tabler/icons-react/dist/esm/icons/IconCalculator.mjs'
import IconCash from '@tabler/icons-react/dist/esm/icons/IconCash.mjs'
import { useState } from 'react'
import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { wordsOfState } from '#kernel/screens/state-words.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAct, useAnswer } from '#platform/http/use-answer.ts'
import { formatMoney, formatNumber } from '#platform/money/money.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { StandingFigure } from '#ui/ruler.tsx'
import { EmptyState } from '#ui/states.tsx'
import { computeRun, listRuns, type PaymentRun } from '../contract.ts'
import { Confirmations } from './confirmations.tsx'
import { useMessages } from './messages.ts'
import { formatMonth } from './month.ts'

type Waiting = z.infer<typeof listRuns.answer>['waiting'][number]

export function RunList() {
  const say = useMessages()
  return (
    <Guarded deed="payment.read" title={say('title')}>
      <Runs />
    </Guarded>
  )
}

function Runs() {
  const say = useMessages()
  const { language } = useSession()
  const answer = useAnswer(listRuns)
  const state = answer.data?.waiting.map(({ month, awards }) =>
    say('waitingState', { month: formatMonth(month, language), count: formatNumber(awards, language) }),
  )
  return (
    <Page title={say('title')} state={state && (state.length > 0 ? state.join(' ') : say('nothingWaits'))}>
      <Confirmations />
      <Answered answer={answer}>
        {({ runs, waiting }) => (
          <>
            {waiting.map(each => (
              <WaitingAwards key={each.month} waiting={each} />
            ))}
            <RunTable runs={runs} />
          </>
        )}
      </Answered>
    </Page>
  )
}

function WaitingAwards({ waiting }: { waiting: Waiting }) {
  const programmeName = useProgrammeName()
  const say = useMessages()
  const announce = useAnnounce()
  const { language, may, say: inWords } = useSession()
  const [ids] = useState(() => ({ id: crypto.randomUUID(), actId: crypto.randomUUID() }))
  const act = useAct(computeRun)
  const { programmeId, month, awards } = waiting
  const compute = () =>
    act.mutateAsync({ body: { ...ids, programmeId, month } }).then(run => {
      announce(
        <>
          {say('computed')} <Link href={`/odemeler/${run.id}`}>{say('run')}</Link>
        </>,
      )
    }, isShown)
  return (
    <Panel
      title={say('waiting')}
      icon={IconCalculator}
      aside={inWords(programmeName(programmeId))}
      footer={
        may('payment.compute') && (
          <>
            <span style={{ flex: '1 1 260px' }}>{say('computeNote')}</span>
            <Button variant="primary" icon={IconCalculator} loading={act.isPending} onClick={compute}>
              {say('compute')}
            </Button>
          </>
        )
      }
    >
      <ProblemSummary problem={act.error} />
      <StandingFigure label={formatMonth(month, language)} value={say('awards', { count: formatNumber(awards, language) })} />
    </Panel>
  )
}

function RunTable({ runs }: { runs: readonly PaymentRun[] }) {
  const programmeName = useProgrammeName()
  const say = useMessages()
  const { language, say: inWords } = useSession()
  return (
    <Panel title={say('runs')} icon={IconCash} padded={false}>
      <DataTable
        caption={say('runs')}
        rows={runs}
        rowKey={run => run.id}
        stickyHeader={runs.length > 20}
        empty={<EmptyState title={say('noRuns')} icon={IconCash} />}
        columns={[
          {
            key: 'month',
            header: say('month'),
            cell: run => (
              <Link href={`/odemeler/${run.id}`}>
                <b>{formatMonth(run.month, language)}</b>
              </Link>
            ),
          },
          { key: 'programme', header: say('programme'), cell: run => inWords(programmeName(run.programmeId)) },
          {
            key: 'state',
            header: say('state'),
            cell: run => {
              // What waits for the approval of a run is not what waits for a decision.
              const words =
                run.state === 'proposed'
                  ? { tr: 'Onay bekliyor', en: 'Awaits approval', tone: 'warn' as const }
                  : wordsOfState(run.state)
              return <Chip tone={words.tone}>{inWords(words)}</Chip>
            },
          },
          { key: 'lines', header: say('lines'), numeric: true, cell: run => formatNumber(run.lines, language) },
          { key: 'total', header: say('total'), numeric: true, cell: run => formatMoney(BigInt(run.total), language) },
          { key: 'paidOn', header: say('paidOn'), numeric: true, cell: run => (run.paidOn ? formatDay(run.paidOn) : '—') },
        ]}
      />
    </Panel>
  )
}
