import IconClipboardCheck from '@tabler/icons-react/dist/esm/icons/IconClipboardCheck.mjs'
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { Due, edgeOf } from '#kernel/screens/due.tsx'
import classes from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { Chip } from '#ui/chip.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { FindingLine, InspectionLine } from '../inspection-contract.ts'
import { useMessages } from './messages.ts'
import { nameOf, useDefinition } from './use-definition.ts'
import { findingWords, inspectionWords } from './words.ts'

export function FileInspections({ inspections }: { inspections: readonly InspectionLine[] }) {
  const say = useMessages()
  return (
    <Panel title={say('inspections')} icon={IconClipboardCheck} padded={false}>
      <InspectionTable inspections={inspections} isOneFacility />
    </Panel>
  )
}

/** Inspections with what came of them; where all are of one facility its name is left out. */
export function InspectionTable({
  inspections,
  isOneFacility = false,
}: {
  inspections: readonly InspectionLine[]
  isOneFacility?: boolean
}) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const facility: Column<InspectionLine> = {
    key: 'facility',
    header: say('facility'),
    cell: row => (
      <>
        <Link href={`/denetimler/${row.id}`}>
          <b>{row.facilityName}</b>
        </Link>
        <div className={classes.small}>
          {inWords(inspectionWords[row.kind])}, {row.district}
        </div>
      </>
    ),
  }
  const kind: Column<InspectionLine> = {
    key: 'kind',
    header: say('inspectionKind'),
    cell: row => (
      <Link href={`/denetimler/${row.id}`}>
        <b>{inWords(inspectionWords[row.kind])}</b>
      </Link>
    ),
  }
  return (
    <DataTable
      caption={say('inspections')}
      rows={inspections}
      rowKey={row => row.id}
      edge={row => (row.state === 'planned' ? edgeOf(row.plannedOn, session.today) : null)}
      empty={<EmptyState title={say('noInspections')} />}
      columns={[
        isOneFacility ? kind : facility,
        {
          key: 'day',
          header: say('plannedOn'),
          cell: row =>
            row.state === 'planned' ? (
              <Due on={row.plannedOn} />
            ) : (
              <span className="number">{formatDay(row.doneOn ?? row.plannedOn)}</span>
            ),
        },
        { key: 'team', header: say('team'), cell: row => row.team.join(', ') },
        { key: 'outcome', header: say('state'), cell: row => <Outcome inspection={row} /> },
      ]}
    />
  )
}

function Outcome({ inspection: { state, wrong } }: { inspection: InspectionLine }) {
  const say = useMessages()
  if (state === 'planned') return <Chip tone="info">{say('isPlanned')}</Chip>
  if (state === 'cancelled') return <Chip>{say('isCancelled')}</Chip>
  return wrong > 0 ? <Chip tone="warn">{say('wrongCount', { count: wrong })}</Chip> : <Chip tone="ok">{say('allRight')}</Chip>
}

export function FileFindings({ findings, programmeId }: { findings: readonly FindingLine[]; programmeId: string }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const checklist = useDefinition(programmeId)?.checklist
  const open = findings.filter(finding => finding.state === 'open').length
  return (
    <Panel
      title={say('findings')}
      icon={IconFlag}
      aside={open > 0 && <span className="number">{say('openCount', { count: open })}</span>}
    >
      {findings.length === 0 && <p className={classes.small}>{say('noFindings')}.</p>}
      <ul className={classes.lines}>
        {findings.map(finding => (
          <li key={finding.id}>
            <span className={classes.line}>
              <b>{finding.item ? inWords(nameOf(checklist, finding.item)) : say('beyondList')}</b>
              <FindingState finding={finding} />
            </span>
            <span>{finding.words}</span>
            <FindingNote finding={finding} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function FindingState({ finding }: { finding: FindingLine }) {
  if (finding.state === 'open') return <Due on={finding.dueOn} />
  return <StateChip state={finding.state} of={findingWords} />
}

/** When it was found, who set its day, how often it recurred, and when it was remedied. */
export function FindingNote({ finding }: { finding: FindingLine }) {
  const say = useMessages()
  const parts = [
    say('foundOn', { day: formatDay(finding.foundOn) }),
    say(finding.dueBy === 'law' ? 'dueByLaw' : 'dueByInspector'),
    finding.repeats > 0 && say('repeated', { count: finding.repeats }),
    finding.closedOn && say('remediedOn', { day: formatDay(finding.closedOn) }),
  ]
  return <span className={`${classes.small} number`}>{parts.filter(Boolean).join(' · ')}</span>
}
