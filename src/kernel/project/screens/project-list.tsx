import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { definitionOf } from '#kernel/programme/contract.ts'
import { useProgramme, useProgrammes } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { PageButtons, usePages } from '#kernel/screens/pages.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatMoney } from '#platform/money/money.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Select } from '#ui/select.tsx'
import { EmptyState } from '#ui/states.tsx'
import { listProjects, type ProjectLine } from '../contract.ts'
import { useProjectMessages } from './messages.ts'
import { PlanButton } from './project-acts.tsx'

export function ProjectList() {
  const say = useProjectMessages()
  return (
    <Guarded deed="project.read" title={say('title')}>
      <Projects />
    </Guarded>
  )
}

function Projects() {
  const say = useProjectMessages()
  const common = useCommonMessages()
  const { may, say: inWords } = useSession()
  const [programmeId, setProgrammeId] = useState('yatirim')
  const pages = usePages(programmeId)
  const answer = useAnswer(listProjects, { query: { programme: programmeId, after: pages.after } }, { keepPrevious: true })
  const programmes = useProgrammes().filter(each => Object.values(each.strands).some(strand => strand.lifecycle === 'project'))
  const programme = useProgramme(programmeId)
  const mayPlan = may('project.work') && definitionOf(programme, 'project') !== undefined
  return (
    <Page
      title={say('title')}
      state={answer.data && <StateSentence projects={answer.data.projects} />}
      actions={mayPlan && <PlanButton programmeId={programmeId} />}
    >
      <div style={{ maxWidth: 420, marginBottom: 16 }}>
        <Select
          id="programme"
          label={say('programme')}
          empty={common('choose')}
          value={programmeId}
          onChange={setProgrammeId}
          options={programmes.map(each => ({ value: each.id, label: inWords(each.name) }))}
        />
      </div>
      <Answered answer={answer}>
        {({ projects, next }) => (
          <Panel title={say('title')} icon={IconBuilding} padded={false}>
            <ProjectTable projects={projects} programmeId={programmeId} />
            <PageButtons pages={pages} next={next} />
          </Panel>
        )}
      </Answered>
    </Page>
  )
}

function StateSentence({ projects }: { projects: readonly ProjectLine[] }) {
  const say = useProjectMessages()
  const { language } = useSession()
  const running = projects.filter(project => project.state === 'ongoing')
  const cost = running.reduce((sum, project) => sum + BigInt(project.cost ?? '0'), 0n)
  return say('state', { running: running.length, cost: formatMoney(cost, language) })
}

function ProjectTable({ projects, programmeId }: { projects: readonly ProjectLine[]; programmeId: string }) {
  const say = useProjectMessages()
  const { language, say: inWords } = useSession()
  const kinds = definitionOf(useProgramme(programmeId), 'project')?.kinds
  return (
    <DataTable
      caption={say('title')}
      rows={projects}
      rowKey={project => project.id}
      stickyHeader={projects.length > 20}
      empty={<EmptyState title={say('none')} icon={IconBuilding} />}
      columns={[
        {
          key: 'name',
          header: say('project'),
          cell: project => (
            <Link href={`/projeler/${project.id}`}>
              <b>{project.name}</b>
            </Link>
          ),
        },
        { key: 'kind', header: say('kind'), cell: ({ kind }) => (kinds?.[kind] ? inWords(kinds[kind].name) : kind) },
        { key: 'district', header: say('district'), cell: ({ district }) => district ?? say('wholeProvince') },
        {
          key: 'state',
          header: say('condition'),
          cell: ({ state }) => <StateChip state={state} />,
        },
        {
          key: 'percent',
          header: say('percent'),
          numeric: true,
          cell: ({ percent }) => (percent === null ? '—' : `%${percent}`),
        },
        {
          key: 'appropriated',
          header: say('appropriated'),
          numeric: true,
          cell: ({ appropriated }) => (appropriated === '0' ? '—' : formatMoney(BigInt(appropriated), language)),
        },
        {
          key: 'cost',
          header: say('cost'),
          numeric: true,
          cell: ({ cost }) => (cost === null ? '—' : formatMoney(BigInt(cost), language)),
        },
      ]}
    />
  )
}
