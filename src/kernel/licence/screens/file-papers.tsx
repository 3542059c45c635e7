import IconFiles from '@tabler/icons-react/dist/esm/icons/IconFiles.mjs'
import IconListCheck from '@tabler/icons-react/dist/esm/icons/IconListCheck.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { addDays, formatDay } from '#platform/day/day.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Panel } from '#ui/panel.tsx'
import type { LicenceFile, Paper } from '../contract.ts'
import { useMessages } from './messages.ts'
import { PaperForm } from './paper-form.tsx'
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
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  return (
    <Panel
      title={say('papers')}
      icon={IconFiles}
      footer={
        may('licence.prepare') &&
        file.allowedActs.includes('file-paper') && (
          <Button icon={IconPlus} onClick={() => setOpen(true)}>
            {say('addPaper')}
          </Button>
        )
      }
    >
      {file.papers.length === 0 && <p className={classes.small}>{say('noPapers')}</p>}
      <ul className={classes.lines}>
        {file.papers.map(paper => (
          <PaperLine key={`${paper.kind} ${paper.title}`} paper={paper} programmeId={file.licence.programmeId} />
        ))}
      </ul>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('addPaper')} closeLabel={common('close')}>
        <PaperForm file={file} onDone={() => setOpen(false)} />
      </Dialog>
    </Panel>
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
