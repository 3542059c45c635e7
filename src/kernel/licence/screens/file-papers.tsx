import IconFiles from '@tabler/icons-react/dist/esm/icons/IconFiles.mjs'
import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import classes from '#kernel/screens/layout.module.css'
import { addDays, formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Chip } from '#ui/chip.tsx'
import { Panel } from '#ui/panel.tsx'
import { filePaper, type LicenceFile, type Paper } from '../contract.ts'
import { useMessages } from './messages.ts'
import { nameOf, useDefinition } from './use-definition.ts'

/** What stands against a permit today, with the law of each and how sure it is. */
export function FileLacks({ file }: { file: LicenceFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  return (
    <Panel title={say('lacks')} icon={IconListCheck}>
      {file.lacks.length === 0 && <p>{say('noLacks')}</p>}
      <ul className={classes.lines}>
        {file.lacks.map(lack => (
          <li key={lack.id}>
            <span className={classes.line}>
              <b>{inWords(lack.says)}</b>
              <Chip tone={lack.kind === 'hard' ? 'bad' : 'warn'}>{say(lack.kind)}</Chip>
            </span>
            <span className={classes.small}>
              {lack.law === null
                ? say('ownOrder')
                : [lack.law, lack.confidence === 'unconfirmed' && say('unconfirmed')].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export function FilePapers({ file }: { file: LicenceFile }) {
  const say = useMessages()
  const { may } = useSession()
  return (
    <Panel
      title={say('papers')}
      icon={IconFiles}
      footer={may('licence.prepare') && file.allowedActs.includes('file-paper') && <AddPaper file={file} />}
    >
      {file.papers.length === 0 && <p className={classes.small}>{say('noPapers')}</p>}
      <ul className={classes.lines}>
        {file.papers.map(paper => (
          <PaperLine key={`${paper.kind} ${paper.title}`} paper={paper} programmeId={file.licence.programmeId} />
        ))}
      </ul>
    </Panel>
  )
}

/** A paper of the list, or any other by its name. */
function AddPaper({ file }: { file: LicenceFile }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const papers = useDefinition(file.licence.programmeId)?.papers ?? []
  const act = useAct(filePaper)
  return (
    <ActButton
      label={say('addPaper')}
      icon={IconPlus}
      fields={typed => ({
        kind: {
          kind: 'choice',
          label: say('paperKind'),
          value: papers.length === 0 ? 'other' : null,
          options: [
            ...papers.map(paper => ({ value: paper.id, label: inWords(paper.label) })),
            { value: 'other', label: say('otherPaper') },
          ],
        },
        ...(typed.kind === 'other' && { title: { kind: 'line', label: say('paperTitle'), longest: 120 } }),
        number: { kind: 'line', label: say('paperNumber'), optional: true, longest: 40 },
        issuer: { kind: 'line', label: say('issuer'), optional: true, longest: 120 },
        from: { kind: 'day', label: say('from') },
        until: { kind: 'last-day', label: say('lastDay'), optional: true },
      })}
      send={({ title = null, ...told }, { actId }) =>
        act.mutateAsync({ params: { id: file.licence.id }, body: { actId, title, ...told } })
      }
    />
  )
}

function PaperLine({ paper, programmeId }: { paper: Paper; programmeId: string }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const definition = useDefinition(programmeId)
  const hasEnded = paper.until !== null && paper.until <= session.today
  return (
    <li>
      <b>{paper.title ?? inWords(nameOf(definition?.papers, paper.kind))}</b>
      {(paper.number || paper.issuer) && (
        <span className={`${classes.small} number`}>{[paper.number, paper.issuer].filter(Boolean).join(' · ')}</span>
      )}
      <span className={`${classes.small} number`}>
        {formatDay(paper.from)}
        {paper.until && ` · ${say('validUntil', { day: formatDay(addDays(paper.until, -1)) })}`}
      </span>
      {hasEnded && (
        <span>
          <Chip tone="bad">{say('paperEnded')}</Chip>
        </span>
      )}
    </li>
  )
}
