import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { programmeOf } from '#kernel/benefit/registered.ts'
import { openCase } from '#kernel/case/contract.ts'
import { useProgramme } from '#kernel/programme/screens/programmes-context.tsx'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { QualifyingPerson } from '../contract.ts'
import { useMessages } from './messages.ts'
import classes from './screening.module.css'

/** Each person with why, how sure that is, and the next step. */
export function QualifyingTable({ entitlementId, rows }: { entitlementId: string; rows: readonly QualifyingPerson[] }) {
  const say = useMessages()
  const columns: readonly Column<QualifyingPerson>[] = [
    { key: 'person', header: say('person'), cell: row => <Person row={row} /> },
    { key: 'why', header: say('why'), cell: row => <Why row={row} /> },
    { key: 'sure', header: say('sure'), cell: row => <Sure row={row} /> },
    { key: 'next', header: say('next'), cell: row => <NextStep programmeId={programmeOf(entitlementId)} row={row} /> },
  ]
  return (
    <DataTable
      caption={say('title')}
      rows={rows}
      rowKey={row => row.personId}
      edge={row => (row.stillQualifies ? null : 'warn')}
      stickyHeader={rows.length > 20}
      empty={<EmptyState title={say('none')}>{say('noneNote')}</EmptyState>}
      columns={columns}
    />
  )
}

function Person({ row }: { row: QualifyingPerson }) {
  const say = useMessages()
  return (
    <>
      <Link href={`/kisiler/${row.personId}`}>
        <b>{row.personName}</b>
      </Link>
      <div className={layout.small}>
        {row.birthDate && `${say('born', { day: formatDay(row.birthDate) })} · `}
        {row.district}
      </div>
    </>
  )
}

function Why({ row }: { row: QualifyingPerson }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  if (!row.stillQualifies) return <Chip tone="warn">{say('changed')}</Chip>
  return (
    <ul className={classes.reasons}>
      {row.reasons.map(reason => (
        <li key={reason.tr}>{inWords(reason)}</li>
      ))}
    </ul>
  )
}

function Sure({ row }: { row: QualifyingPerson }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  if (row.oldFacts.length === 0) return <Chip tone="ok">{say('fresh')}</Chip>
  return (
    <ul className={classes.reasons}>
      {row.oldFacts.map(({ label, recordedOn }) => (
        <li key={label.tr}>
          <Chip tone="warn">{say('old', { fact: inWords(label), day: formatDay(recordedOn) })}</Chip>
        </li>
      ))}
    </ul>
  )
}

function NextStep({ programmeId, row }: { programmeId: string; row: QualifyingPerson }) {
  const say = useMessages()
  const { may } = useSession()
  const strand = Object.entries(useProgramme(programmeId)?.strands ?? {}).find(([, each]) => each.lifecycle === 'benefit')?.[0]
  if (row.openCase) return <Link href={`/dosyalar/${row.openCase.id}`}>{say('hasCase', { number: row.openCase.number })}</Link>
  if (!strand) return <span className={layout.small}>{say('otherWay')}</span>
  if (!may('case.open')) return <span className={layout.small}>{say('centreOpens')}</span>
  return <OpenCase programmeId={programmeId} strand={strand} row={row} />
}

function OpenCase({ programmeId, strand, row }: { programmeId: string; strand: string; row: QualifyingPerson }) {
  const say = useMessages()
  const announce = useAnnounce()
  const router = useRouter()
  const [id] = useState(() => crypto.randomUUID())
  const act = useAct(openCase)
  const submit = () =>
    act.mutateAsync({ body: { id, programmeId, strand, personId: row.personId, householdId: row.householdId } }).then(() => {
      announce(say('caseOpened'))
      router.history.push(`/dosyalar/${id}`)
    }, isShown)
  return (
    <>
      <ProblemSummary problem={act.error} />
      <Button size="small" loading={act.isPending} onClick={submit} aria-label={say('openCaseOf', { name: row.personName })}>
        {say('openCase')}
      </Button>
    </>
  )
}
