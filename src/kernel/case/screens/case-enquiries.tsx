import IconClipboardCheck from '@tabler/icons-react/dist/esm/icons/IconClipboardCheck.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import classes from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Panel } from '#ui/panel.tsx'
import type { CaseFile } from '../contract.ts'
import { mayPrepare } from './case-permissions.ts'
import { EnquiryForm } from './enquiry-form.tsx'
import { useMessages } from './messages.ts'

export function CaseEnquiries({ file }: { file: CaseFile }) {
  const say = useMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  return (
    <Panel
      title={say('enquiries')}
      icon={IconClipboardCheck}
      footer={
        mayPrepare(file, may) && (
          <Button icon={IconPencil} onClick={() => setOpen(true)}>
            {say('writeEnquiry')}
          </Button>
        )
      }
    >
      {file.enquiries.length === 0 && <p className={classes.small}>{say('noEnquiry')}</p>}
      <ul className={classes.lines}>
        {file.enquiries.map(enquiry => (
          <li key={enquiry.id}>
            <span className={`${classes.small} number`}>
              {formatDay(enquiry.signedOn)} · {enquiry.signedBy}
            </span>
            <b>{say('findings')}</b>
            <p className={classes.text}>{enquiry.findings}</p>
            <b>{say('opinion')}</b>
            <p className={classes.text}>{enquiry.opinion}</p>
          </li>
        ))}
      </ul>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('enquiries')} closeLabel={common('close')} keepsTyped>
        <EnquiryForm file={file} onDone={() => setOpen(false)} />
      </Dialog>
    </Panel>
  )
}
