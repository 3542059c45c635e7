import { useSession } from '#kernel/account/screens/session.tsx'
import layout from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { LinkButton } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import type { InspectionFile } from '../inspection-contract.ts'
import { useInspectionMessages } from './inspection-messages.ts'
import { nameOf, useDefinition } from './use-definition.ts'
import { inspectionWords, resultWords } from './words.ts'

/** What an inspection found, heading by heading, as it was sent. */
export function InspectionRecord({ file }: { file: InspectionFile }) {
  const say = useInspectionMessages()
  const { say: inWords } = useSession()
  const { inspection } = file
  const checklist = useDefinition(inspection.programmeId)?.checklist
  const team = inspection.team.join(', ')
  const state =
    inspection.state === 'cancelled'
      ? say('wasCancelled')
      : inspection.doneOn
        ? say('doneOn', { day: formatDay(inspection.doneOn), team })
        : say('plannedFor', { day: formatDay(inspection.plannedOn), team })
  return (
    <Page
      path={[{ label: say('title'), href: '/denetimler' }, { label: inWords(inspectionWords[inspection.kind]) }]}
      pathLabel={say('path')}
      title={inspection.facilityName}
      state={`${inWords(inspectionWords[inspection.kind])}. ${state}`}
      actions={<LinkButton href={`/ruhsatlar/${inspection.licenceId}`}>{say('toFile')}</LinkButton>}
    >
      {inspection.state === 'done' && (
        <Panel title={say('headings')}>
          {file.answers.length === 0 && <p>{say('noneWrong')}</p>}
          <ul className={layout.lines}>
            {file.answers.map(answer => {
              return (
                <li key={answer.findingId}>
                  <span className={layout.line}>
                    <b>{answer.item ? inWords(nameOf(checklist, answer.item)) : say('beyond')}</b>
                    <StateChip state={answer.result} of={resultWords} />
                  </span>
                  {answer.words && <span>{answer.words}</span>}
                  {answer.dueOn && (
                    <span className={`${layout.small} number`}>{say('until', { day: formatDay(answer.dueOn) })}</span>
                  )}
                </li>
              )
            })}
          </ul>
        </Panel>
      )}
      {file.note && (
        <Panel title={say('note')}>
          <p className={layout.text}>{file.note}</p>
        </Panel>
      )}
    </Page>
  )
}
