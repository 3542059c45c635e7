import IconFiles from '@tabler/icons-react/dist/esm/icons/IconFiles.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useDocumentWords } from '#kernel/programme/screens/known-programmes.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { addDays, formatDay } from '#platform/day/day.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Panel } from '#ui/panel.tsx'
import type { CaseFile } from '../contract.ts'
import { mayPrepare } from './case-permissions.ts'
import { DocumentForm } from './document-form.tsx'
import { useMessages } from './messages.ts'

export function CaseDocuments({ file }: { file: CaseFile }) {
  const say = useMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  return (
    <Panel
      title={say('documents')}
      icon={IconFiles}
      footer={
        mayPrepare(file, may) && (
          <Button icon={IconPlus} onClick={() => setOpen(true)}>
            {say('addDocument')}
          </Button>
        )
      }
    >
      {file.documents.length === 0 && <p className={classes.small}>{say('noDocuments')}</p>}
      <ul className={classes.lines}>
        {file.documents.map(document => (
          <DocumentLine key={document.id} document={document} programmeId={file.case.programmeId} />
        ))}
      </ul>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('addDocument')} closeLabel={common('close')}>
        <DocumentForm caseId={file.case.id} onDone={() => setOpen(false)} />
      </Dialog>
    </Panel>
  )
}

function DocumentLine({ document, programmeId }: { document: CaseFile['documents'][number]; programmeId: string }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const { kind, level } = useDocumentWords(programmeId)(document.kind, document.level)
  const { until, daysLeft } = document
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
            <Chip tone={daysLeft <= 30 ? 'warn' : 'ok'}>{say('daysLeft', { days: daysLeft })}</Chip>
          ))}
        <Chip tone={document.verified ? 'ok' : 'warn'}>{say(document.verified ? 'isVerified' : 'notVerified')}</Chip>
        {document.sameNumberElsewhere && <Chip tone="bad">{say('sameNumber')}</Chip>}
      </span>
    </li>
  )
}
