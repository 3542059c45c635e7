import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import IconCamera from '@tabler/icons-react/dist/esm/icons/IconCamera.mjs'
import IconCash from '@tabler/icons-react/dist/esm/icons/IconCash.mjs'
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { AttachForm } from '#kernel/document/screens/attach-form.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { formatMoment } from '#kernel/screens/moment.ts'
import { Notice } from '#kernel/screens/notice.tsx'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { addressOf } from '#platform/http/client.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatMoney } from '#platform/money/money.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Columns, Facts, Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { StandingFigure } from '#ui/ruler.tsx'
import { EmptyState } from '#ui/states.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { attachPhoto, type ProjectFile as File, openPhoto, readProject } from '../contract.ts'
import { useProjectMessages } from './messages.ts'
import classes from './project.module.css'
import { ProjectActs } from './project-acts.tsx'
import { wordsOfProjectAct } from './words.ts'

export function ProjectFile() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useProjectMessages()
  return (
    <Guarded deed="project.read" title={say('project')}>
      <OpenProject key={id} id={id} />
    </Guarded>
  )
}

function OpenProject({ id }: { id: string }) {
  const say = useProjectMessages()
  const programmeName = useProgrammeName()
  const { language, say: inWords } = useSession()
  const answer = useAnswer(readProject, { params: { id } })
  return (
    <Answered answer={answer} title={say('project')} rows={8}>
      {file => {
        const { project } = file
        return (
          <Page
            path={[{ label: say('title'), href: '/projeler' }, { label: project.number }]}
            pathLabel={say('path')}
            title={project.name}
            badge={<StateChip state={project.state} />}
            state={<StateSentence project={project} />}
            actions={<ProjectActs file={file} />}
          >
            <Facts
              facts={[
                { label: say('number'), value: project.number },
                { label: say('programme'), value: inWords(programmeName(project.programmeId)) },
                { label: say('district'), value: project.district ?? say('wholeProvince') },
                { label: say('plannedBy'), value: project.plannedBy },
                { label: say('decidedBy'), value: project.decidedBy ?? '—' },
                ...(project.reason ? [{ label: say('reason'), value: project.reason }] : []),
              ]}
            />
            {file.stage === 'declared' && <Notice tone="warn" title={say('declared')} />}
            <Columns
              work={
                <>
                  <Reports file={file} />
                  <Appropriations file={file} />
                </>
              }
              context={
                <>
                  {project.cost !== null && (
                    <Panel title={say('cost')} icon={IconCash}>
                      <StandingFigure
                        label={`${say('appropriated')}: ${formatMoney(BigInt(project.appropriated), language)}`}
                        value={formatMoney(BigInt(project.cost), language)}
                      />
                      {file.costs.length > 1 && (
                        <ul className={layout.lines}>
                          {file.costs.map(({ from, amount }) => (
                            <li key={`${from} ${amount}`}>
                              {formatMoney(BigInt(amount), language)}, {say('from', { day: formatDay(from) })}
                            </li>
                          ))}
                        </ul>
                      )}
                    </Panel>
                  )}
                  <Panel title={say('history')}>
                    <Timeline
                      entries={file.history.map(({ at, act, by }, place) => ({
                        id: String(place),
                        icon: IconBuilding,
                        title: inWords(wordsOfProjectAct(act)),
                        note: `${formatMoment(at)}, ${by}`,
                      }))}
                    />
                  </Panel>
                </>
              }
            />
          </Page>
        )
      }}
    </Answered>
  )
}

function StateSentence({ project: { state, percent, endedOn } }: { project: File['project'] }) {
  const say = useProjectMessages()
  if (state === 'planned') return say('statePlanned')
  if (state === 'approved') return say('stateApproved')
  if (state === 'ongoing') return percent === null ? say('stateOngoingUnknown') : say('stateOngoing', { percent })
  if (state === 'completed') return say('stateCompleted', { day: endedOn ? formatDay(endedOn) : '—' })
  return say(state === 'refused' ? 'stateRefused' : 'stateCancelled')
}

function Reports({ file }: { file: File }) {
  const say = useProjectMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [photoOf, setPhotoOf] = useState<string | null>(null)
  return (
    <Panel title={say('reports')} icon={IconChartBar}>
      {file.progress.length === 0 && <EmptyState title={say('noReports')} icon={IconChartBar} />}
      <ul className={layout.lines}>
        {file.progress.map(({ id, onDay, percent, note, reportedBy, hasPhoto }) => (
          <li key={id}>
            <div className={layout.line}>
              <b>%{percent}</b>
              <span className={layout.small}>
                {formatDay(onDay)}, {reportedBy}
              </span>
            </div>
            <p className={layout.text}>{note}</p>
            {hasPhoto && (
              <a href={addressOf(openPhoto.path, { id }, undefined)} target="_blank" rel="noopener">
                <img
                  src={addressOf(openPhoto.path, { id }, undefined)}
                  alt={say('photoOf', { day: formatDay(onDay) })}
                  className={classes.photo}
                />
              </a>
            )}
            {may('project.work') && file.stage === 'worked' && (
              <span>
                <Button size="small" variant="subtle" icon={IconCamera} onClick={() => setPhotoOf(id)}>
                  {say(hasPhoto ? 'newPhoto' : 'addPhoto')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <Dialog open={photoOf !== null} onClose={() => setPhotoOf(null)} title={say('addPhoto')} closeLabel={common('close')}>
        {photoOf && <AttachForm documentId={photoOf} to={attachPhoto} replaces={false} onDone={() => setPhotoOf(null)} />}
      </Dialog>
    </Panel>
  )
}

function Appropriations({ file }: { file: File }) {
  const say = useProjectMessages()
  const { language } = useSession()
  if (file.project.cost === null) return null
  return (
    <Panel title={say('appropriations')} icon={IconCash} padded={false}>
      <DataTable
        caption={say('appropriations')}
        rows={file.appropriations}
        rowKey={each => each.id}
        empty={<EmptyState title={say('noAppropriations')} icon={IconCash} />}
        columns={[
          { key: 'year', header: say('year'), cell: ({ year }) => year },
          { key: 'ground', header: say('ground'), cell: ({ ground }) => ground },
          { key: 'givenOn', header: say('givenOn'), numeric: true, cell: ({ givenOn }) => formatDay(givenOn) },
          { key: 'amount', header: say('amount'), numeric: true, cell: ({ amount }) => formatMoney(BigInt(amount), language) },
        ]}
      />
    </Panel>
  )
}
