import { useState } from 'react'
import layout from '#kernel/screens/layout.module.css'
import { isShown, ProblemSummary } from '#kernel/screens/problem-summary.tsx'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button } from '#ui/button.tsx'
import { AttachmentField } from './attachment-field.tsx'
import { useMessages } from './messages.ts'
import { useAttachment } from './use-attachment.ts'

/** Attaches a scan to a document that is already on the file. */
export function AttachForm({
  documentId,
  to,
  replaces,
  onDone,
}: {
  documentId: string
  to?: Parameters<typeof useAttachment>[0]
  replaces: boolean
  onDone: () => void
}) {
  const say = useMessages()
  const announce = useAnnounce()
  const attachment = useAttachment(to)
  const [asked, setAsked] = useState(false)
  const { chosen } = attachment
  const submit = () => {
    setAsked(true)
    if (!chosen || chosen.problem) return document.getElementById('file')?.focus()
    attachment.send(documentId).then(() => {
      announce(say('attached'))
      onDone()
    }, isShown)
  }
  return (
    <div className={layout.form}>
      <ProblemSummary problem={attachment.error} />
      <AttachmentField attachment={attachment} error={asked && !chosen ? say('chooseFile') : undefined} />
      {replaces && <p className={layout.small}>{say('replaceNote')}</p>}
      <div className={layout.actions}>
        <Button variant="primary" loading={attachment.isPending} onClick={submit}>
          {say('send')}
        </Button>
      </div>
    </div>
  )
}
