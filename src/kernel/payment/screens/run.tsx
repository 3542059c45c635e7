import { useParams } from '@tanstack/react-router'
import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import layout from '#kernel/screens/layout.module.css'
import { PageButtons, usePages } from '#kernel/screens/pages.tsx'
import { wordsOfState } from '#kernel/screens/state-words.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatMoney, formatNumber } from '#platform/money/money.ts'
import { Chip } from '#ui/chip.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { StandingFigure } from '#ui/ruler.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type PaymentLine, type PaymentRun, readRun } from '../contract.ts'
import { Confirmations } from './confirmations.tsx'
import { useMessages } from './messages.ts'
import { formatMonth } from './month.ts'
import { RunSteps } from './run-steps.tsx'

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
  const pages = usePages(id)
  const answer = useAnswer(readRun, { params: { id }, query: { after: pages.after } }, { keepPrevious: true })
  return (
    <Answered answer={answer} title={say('run')} rows={8}>
      {({ run, lines, hidden, next }) => (
        <Page
          path={[{ label: say('title'), href: '/odemeler' }, { label: formatMonth(run.month, language) }]}
          pathLabel={say('path')}
          title={say('runOf', { programme: inWords(programmeName(run.programmeId)), month: formatMonth(run.month, language) })}
          state={<StateSentence run={run} />}
        >
          <Confirmations />
          <Columns
            work={
              <Panel title={say('allLines')} padded={false}>
                {hidden > 0 && <p className={layout.pad}>{say('hiddenLines', { count: formatNumber(hidden, language) })}</p>}
                <Lines lines={lines} />
                <div className={layout.pad}>
                  <PageButtons pages={pages} next={next} words={say('page', { page: pages.page })} />
                </div>
              </Panel>
            }
            context={
              <>
                <Panel title={say('total')}>
                  <StandingFigure
                    label={`${formatNumber(run.lines, language)} ${say('lines').toLocaleLowerCase('tr')}`}
                    value={formatMoney(BigInt(run.total), language)}
                  />
                </Panel>
                <RunSteps run={run} />
              </>
            }
          />
        </Page>
      )}
    </Answered>
  )
}

function StateSentence({ run }: { run: PaymentRun }) {
  const say = useMessages()
  if (run.state === 'computed') return say('stateComputed')
  if (run.state === 'proposed') return say('stateProposed')
  if (run.state === 'approved') return say('stateApproved')
  return say('stateReleased', { day: run.paidOn ? formatDay(run.paidOn) : '—' })
}

function Lines({ lines }: { lines: readonly z.infer<typeof PaymentLine>[] }) {
  const say = useMessages()
  const { language, say: inWords, may } = useSession()
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
        {
          key: 'state',
          header: say('state'),
          cell: line => {
            const words = wordsOfState(line.state)
            return <Chip tone={words.tone}>{inWords(words)}</Chip>
          },
        },
      ]}
    />
  )
}
