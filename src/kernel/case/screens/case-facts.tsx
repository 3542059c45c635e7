import IconListDetails from '@tabler/icons-react/dist/esm/icons/IconListDetails.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Panel } from '#ui/panel.tsx'
import type { CaseFile } from '../contract.ts'
import { mayPrepare } from './case-permissions.ts'
import { FactForm } from './fact-form.tsx'
import { useMessages } from './messages.ts'
import { wordsOfSource } from './words.ts'

export function CaseFacts({ file }: { file: CaseFile }) {
  const say = useMessages()
  const common = useCommonMessages()
  const { may, say: inWords } = useSession()
  const [open, setOpen] = useState(false)
  return (
    <Panel
      title={say('facts')}
      icon={IconListDetails}
      footer={
        mayPrepare(file, may) && (
          <Button icon={IconPencil} onClick={() => setOpen(true)}>
            {say('recordFacts')}
          </Button>
        )
      }
    >
      {file.facts.length === 0 && <p className={classes.small}>{say('noFacts')}</p>}
      <ul className={classes.lines}>
        {file.facts.map(fact => (
          <li key={fact.id}>
            <span className={classes.line}>
              <span>{inWords(fact.label)}</span>
              <b className="number">{inWords(fact.shown)}</b>
            </span>
            <span className={classes.small}>
              {[inWords(wordsOfSource(fact.source)), fact.ownerName].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('recordFacts')} closeLabel={common('close')}>
        <FactForm file={file} onDone={() => setOpen(false)} />
      </Dialog>
    </Panel>
  )
}
