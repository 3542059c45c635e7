import IconClipboardCheck from '@tabler/icons-react/dist/esm/icons/IconClipboardCheck.mjs'
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs'
import classes from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import type { CaseFile } from '../contract.ts'
import { EnquiryForm } from './enquiry-form.tsx'
import { useMessages } from './messages.ts'
import { PapersPanel } from './papers-panel.tsx'

export function CaseEnquiries({ file }: { file: CaseFile }) {
  const say = useMessages()
  return (
    <PapersPanel
      file={file}
      title={say('enquiries')}
      icon={IconClipboardCheck}
      empty={say('noEnquiry')}
      add={{
        label: say('writeEnquiry'),
        icon: IconPencil,
        title: say('enquiries'),
        keepsTyped: true,
        form: onDone => <EnquiryForm file={file} onDone={onDone} />,
      }}
    >
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
    </PapersPanel>
  )
}
