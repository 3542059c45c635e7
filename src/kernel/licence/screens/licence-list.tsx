import IconFilePlus from '@tabler/icons-react/dist/esm/icons/IconFilePlus.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ProgrammeFilter } from '#kernel/programme/screens/programme-filter.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import classes from '#kernel/screens/layout.module.css'
import { ListTabs, useAskedList } from '#kernel/screens/list-tabs.tsx'
import { PageButtons, usePages } from '#kernel/screens/pages.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { LinkButton } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type LicenceLine, listLicences } from '../contract.ts'
import { LicenceState } from './licence-state.tsx'
import { type Say, useMessages } from './messages.ts'
import { useLicensedProgrammes } from './use-definition.ts'

const addresses = {
  'in-force': 'ruhsatli',
  applications: 'basvurular',
  'to-decide': 'karar',
  overdue: 'geciken',
  ended: 'kapanan',
} as const
type List = keyof typeof addresses

/** Licensed facilities and applications. */
export function LicenceList() {
  const say = useMessages()
  return (
    <Guarded deed="licence.read" title={say('title')}>
      <Lists />
    </Guarded>
  )
}

function Lists() {
  const say = useMessages()
  const { may, say: inWords, language } = useSession()
  const programmeName = useProgrammeName()
  const licensed = useLicensedProgrammes()
  const [programme, setProgramme] = useState('')
  const lists = Object.keys(addresses) as List[]
  const list = useAskedList(addresses, lists, 'in-force')
  const pages = usePages(`${list} ${programme}`)
  const query = { list, programme: programme || undefined, after: pages.after }
  const answer = useAnswer(listLicences, { query }, { keepPrevious: true })
  const total = answer.data?.total
  return (
    <Page
      title={say('title')}
      state={total === undefined ? undefined : say('count', { count: formatNumber(total, language) })}
      actions={
        may('licence.prepare') && (
          <LinkButton href="/ruhsatlar/yeni" variant="primary" icon={IconFilePlus}>
            {say('apply')}
          </LinkButton>
        )
      }
      tabs={<ListTabs label={say('lists')} page="/ruhsatlar" addresses={addresses} lists={lists} current={list} wordOf={say} />}
    >
      <ProgrammeFilter
        label={say('programme')}
        all={say('allProgrammes')}
        programmes={licensed}
        value={programme}
        onChange={setProgramme}
      />
      <Panel title={say(list)} padded={false}>
        <Answered answer={answer}>
          {({ licences, next }) => (
            <>
              <DataTable
                caption={say(list)}
                rows={licences}
                rowKey={row => row.id}
                edge={row => (row.overdueFindings > 0 ? 'bad' : null)}
                stickyHeader={licences.length > 20}
                empty={<EmptyState title={say('none')}>{say('noneNote')}</EmptyState>}
                columns={columns(say, inWords, programmeName)}
              />
              <PageButtons pages={pages} next={next} />
            </>
          )}
        </Answered>
      </Panel>
    </Page>
  )
}

const columns = (
  say: Say,
  inWords: ReturnType<typeof useSession>['say'],
  programmeName: ReturnType<typeof useProgrammeName>,
): readonly Column<LicenceLine>[] => [
  {
    key: 'facility',
    header: say('facility'),
    width: '34%',
    cell: row => (
      <>
        <Link href={`/ruhsatlar/${row.id}`}>
          <b>{row.facilityName}</b>
        </Link>
        <div className={classes.small}>
          {inWords(programmeName(row.programmeId))}, <span className="number">{row.permitNumber ?? row.number}</span>
        </div>
      </>
    ),
  },
  { key: 'district', header: say('district'), cell: row => row.district },
  { key: 'state', header: say('state'), cell: row => <LicenceState licence={row} /> },
  { key: 'capacity', header: say('capacity'), numeric: true, cell: row => row.capacity },
  {
    key: 'inspected',
    header: say('lastInspection'),
    numeric: true,
    cell: row => (row.lastInspectedOn ? formatDay(row.lastInspectedOn) : say('never')),
  },
  { key: 'findings', header: say('findings'), width: '15%', cell: row => <Findings licence={row} /> },
]

function Findings({ licence: { openFindings, overdueFindings } }: { licence: LicenceLine }) {
  const say = useMessages()
  if (openFindings === 0) return <span className={classes.small}>{say('noFindings')}</span>
  return (
    <span className={classes.who}>
      {overdueFindings > 0 && <Chip tone="bad">{say('overdueCount', { count: overdueFindings })}</Chip>}
      {openFindings > overdueFindings && <Chip tone="warn">{say('openCount', { count: openFindings - overdueFindings })}</Chip>}
    </span>
  )
}
