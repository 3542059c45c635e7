import { useSearch } from '@tanstack/react-router'
import type { z } from 'zod'
import { Answered } from '#kernel/screens/answered.tsx'
import { formatMoment } from '#kernel/screens/moment.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type AuditLine, readAudit } from '../contract.ts'
import classes from './audit.module.css'
import { AuditFilterForm } from './audit-filter.tsx'
import { ChainCheck } from './chain-check.tsx'
import { type AuditFilter, addressFor, detailLine, readFilter } from './filter.ts'
import { useAuditMessages } from './messages.ts'
import { wordsOfConcept, wordsOfEvent, wordsOfRole } from './words.ts'

type Line = z.infer<typeof AuditLine>

/** The log of everything that was looked at or changed, and whether its chains hold. */
export function Audit() {
  const say = useAuditMessages()
  const filter = readFilter(useSearch({ strict: false }) as Record<string, unknown>)
  const answer = useAnswer(readAudit, { query: filter })
  return (
    <Answered answer={answer} title={say('title')} rows={9}>
      {log => (
        <Page title={say('title')} state={say('state')}>
          <ChainCheck {...log} />
          <AuditFilterForm
            key={filter.subject}
            filter={filter}
            actorName={filter.actor === undefined ? undefined : log.lines[0]?.actor}
          />
          <Panel title={say('lines')} padded={false}>
            <Lines lines={log.lines} filter={filter} />
            {(filter.before || log.next) && (
              <nav aria-label={say('pages')} className={classes.pages}>
                {filter.before && <LinkButton href={addressFor({ ...filter, before: undefined })}>{say('newest')}</LinkButton>}
                {log.next && <LinkButton href={addressFor({ ...filter, before: log.next })}>{say('older')}</LinkButton>}
              </nav>
            )}
          </Panel>
        </Page>
      )}
    </Answered>
  )
}

function Lines({ lines, filter }: { lines: readonly Line[]; filter: AuditFilter }) {
  const say = useAuditMessages()
  const language = useLanguage()
  const only = (change: AuditFilter) => addressFor({ ...filter, before: undefined, ...change })
  const columns: Column<Line>[] = [
    { key: 'at', header: say('at'), width: '140px', cell: line => <span className="number">{formatMoment(line.at)}</span> },
    {
      key: 'actor',
      header: say('actor'),
      cell: line => (
        <span className={classes.who}>
          <Link href={only({ actor: line.actorId })}>{line.actor}</Link>
          <span className={classes.small}>{wordsOfRole(line.role)[language]}</span>
        </span>
      ),
    },
    {
      key: 'event',
      header: say('event'),
      cell: line => (
        <span className={classes.who}>
          {wordsOfEvent(line.event)[language]}
          {line.concept && <span className={classes.small}>{wordsOfConcept(line.concept)[language]}</span>}
        </span>
      ),
    },
    {
      key: 'subject',
      header: say('subject'),
      cell: line =>
        line.secret ? (
          <Chip tone="secret">{say('secret')}</Chip>
        ) : (
          line.subject && (
            <Link href={only({ subject: line.subject })} className={classes.subject} title={line.subject}>
              {line.subject.slice(0, 8)}
            </Link>
          )
        ),
    },
    { key: 'detail', header: say('detail'), cell: line => <span className={classes.detail}>{detailLine(line.detail)}</span> },
    { key: 'place', header: say('place'), numeric: true, cell: line => `${line.circle} · ${line.seq}` },
  ]
  return (
    <DataTable
      caption={say('caption')}
      rows={lines}
      rowKey={line => `${line.circle} ${line.seq}`}
      columns={columns}
      stickyHeader
      empty={<EmptyState title={say('emptyTitle')}>{say('empty')}</EmptyState>}
    />
  )
}
