import IconFiles from '@tabler/icons-react/dist/esm/icons/IconFiles.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { DocumentFile } from '#kernel/document/screens/document-file.tsx'
import { endWarning } from '#kernel/document/warning.ts'
import classes from '#kernel/screens/layout.module.css'
import { addDays, formatDay } from '#platform/day/day.ts'
import { Chip } from '#ui/chip.tsx'
import type { CaseFile } from '../contract.ts'
import { mayPrepare } from './case-permissions.ts'
import { DocumentForm } from './document-form.tsx'
import { useMessages } from './messages.ts'
import { PapersPanel } from './papers-panel.tsx'

export function CaseDocuments({ file }: { file: CaseFile }) {
  const say = useMessages()
  return (
    <PapersPanel
      file={file}
      title={say('documents')}
      icon={IconFiles}
      empty={say('noDocuments')}
      add={{
        label: say('addDocument'),
        icon: IconPlus,
        form: onDone => <DocumentForm caseId={file.case.id} onDone={onDone} />,
      }}
    >
      {file.documents.map(document => (
        <DocumentLine key={document.id} file={file} document={document} />
      ))}
    </PapersPanel>
  )
}

function DocumentLine({ file, document }: { file: CaseFile; document: CaseFile['documents'][number] }) {
  const say = useMessages()
  const { may, say: inWords } = useSession()
  const {
    words: { kind, level },
    until,
    daysLeft,
  } = document
  return (
    <li>
      <b>{inWords(kind)}</b>
      {level && <span>{inWords(level)}</span>}
      {(document.number || document.issuer) && (
        <span className={`${classes.small} number`}>{[document.number, document.issuer].filter(Boolean).join(' · ')}</span>
      )}
      <span className={`${classes.small} number`}>
        {formatDay(document.from)} – {until ? say('until', { day: formatDay(addDays(until, -1)) }) : say('noEnd')}
      </span>
      <span className={classes.who}>
        {daysLeft !== null &&
          (daysLeft < 0 ? (
            <Chip tone="bad">{say('ended')}</Chip>
          ) : (
            <Chip tone={daysLeft <= endWarning.days ? 'warn' : 'ok'}>{say('daysLeft', { days: daysLeft })}</Chip>
          ))}
        <Chip tone={document.verified ? 'ok' : 'warn'}>{say(document.verified ? 'isVerified' : 'notVerified')}</Chip>
        {document.sameNumberElsewhere && <Chip tone="bad">{say('sameNumber')}</Chip>}
      </span>
      <DocumentFile document={document} mayAttach={mayPrepare(file, may)} />
    </li>
  )
}
