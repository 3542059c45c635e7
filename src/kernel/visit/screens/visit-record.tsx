import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { formatDay } from '#platform/day/day.ts'
import { Chip } from '#ui/chip.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Columns, Facts, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { VisitFile } from '../contract.ts'
import { homeWords } from './home-words.ts'
import { useMessages } from './messages.ts'
import classes from './visit.module.css'
import { VisitKnown } from './visit-known.tsx'
import { wordsOfHeading, wordsOfNeed, wordsOfOutcome, wordsOfRisk } from './words.ts'

/** A visit as it is read: what was seen and what became of it, or for which day it is planned. */
export function VisitRecord({ visit }: { visit: VisitFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <Page
      path={[{ label: say('visits'), href: '/ziyaretler' }, { label: say('title') }]}
      pathLabel={say('path')}
      title={say('home', { name: visit.householdName })}
      state={<StateSentence visit={visit} />}
    >
      <Facts
        facts={[
          { label: say('address'), value: `${visit.address}, ${visit.neighbourhood}, ${visit.district}` },
          { label: say('team'), value: visit.team.join(', ') || '—' },
          ...(visit.risk
            ? [
                {
                  label: say('risk'),
                  value: <Chip tone={wordsOfRisk(visit.risk).tone}>{inWords(wordsOfRisk(visit.risk))}</Chip>,
                },
              ]
            : []),
          ...(visit.home
            ? [{ label: say('homeFound'), value: <span className={classes.lines}>{homeWords(say, visit.home)}</span> }]
            : []),
          { label: say('household'), value: <Link href={`/haneler/${visit.householdId}`}>{say('toHousehold')}</Link> },
        ]}
      />
      <Columns
        work={
          <>
            {visit.state === 'done' && <Needs visit={visit} />}
            {visit.note && (
              <Panel title={say('visitNote')}>
                <p style={{ whiteSpace: 'pre-line' }}>{visit.note}</p>
              </Panel>
            )}
            {visit.state === 'planned' && <VisitKnown visit={visit} heading="household" />}
          </>
        }
        context={visit.state === 'planned' ? undefined : <VisitKnown visit={visit} heading="household" />}
      />
    </Page>
  )
}

function StateSentence({ visit }: { visit: VisitFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  if (visit.state === 'void') return say('isVoid')
  if (!visit.doneOn || !visit.outcome) return say('isPlanned', { day: formatDay(visit.plannedOn) })
  return say('isDone', { day: formatDay(visit.doneOn), outcome: inWords(wordsOfOutcome(visit.outcome)).toLocaleLowerCase('tr') })
}

function Needs({ visit }: { visit: VisitFile }) {
  const programmeName = useProgrammeName()
  const say = useMessages()
  const { say: inWords } = useSession()
  const rows = visit.needs.map((need, place) => ({ ...need, id: String(place) }))
  return (
    <Panel title={say('needsSeen')} padded={false}>
      <DataTable
        caption={say('needsSeen')}
        rows={rows}
        rowKey={need => need.id}
        empty={<EmptyState title={say('noNeeds')} />}
        columns={[
          { key: 'need', header: say('needsSeen'), cell: need => <b>{inWords(wordsOfNeed(need.need))}</b> },
          { key: 'heading', header: say('steps'), cell: need => inWords(wordsOfHeading(need.heading)) },
          {
            key: 'person',
            header: say('whose'),
            cell: need => <Link href={`/kisiler/${need.personId}`}>{need.personName}</Link>,
          },
          { key: 'note', header: say('note'), cell: need => need.note ?? '—' },
          {
            key: 'referral',
            header: say('referTo'),
            cell: need => (need.referral ? inWords(programmeName(need.referral.programmeId)) : say('noReferral')),
          },
        ]}
      />
    </Panel>
  )
}
