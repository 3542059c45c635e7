import { type ReactNode, useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import type { IconShape } from '#ui/icon.tsx'
import { Panel } from '#ui/panel.tsx'
import type { CaseFile } from '../contract.ts'
import { mayPrepare } from './case-permissions.ts'

interface PapersPanelProps {
  file: CaseFile
  title: string
  icon: IconShape
  /** Said while nothing has been put in. */
  empty: string
  add: {
    label: string
    icon: IconShape
    title?: string
    /** The form keeps its own draft, so that closing need not ask. */
    keepsTyped?: boolean
    form: (onDone: () => void) => ReactNode
  }
  /** One `<li>` each. */
  children: readonly ReactNode[]
}

/** Facts, documents or reports of a case: what was put in, and the form that adds to it while the file is prepared. */
export function PapersPanel({ file, title, icon, empty, add, children }: PapersPanelProps) {
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <Panel
      title={title}
      icon={icon}
      footer={
        mayPrepare(file, may) && (
          <Button icon={add.icon} onClick={() => setOpen(true)}>
            {add.label}
          </Button>
        )
      }
    >
      {children.length === 0 ? <p className={classes.small}>{empty}</p> : <ul className={classes.lines}>{children}</ul>}
      <Dialog open={open} onClose={close} title={add.title ?? add.label} closeLabel={common('close')} keepsTyped={add.keepsTyped}>
        {add.form(close)}
      </Dialog>
    </Panel>
  )
}
