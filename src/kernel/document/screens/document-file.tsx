import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs'
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { addressOf } from '#platform/http/client.ts'
import { formatNumber } from '#platform/money/money.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Icon } from '#ui/icon.tsx'
import { openFile } from '../contract.ts'
import { extensionOf } from '../media.ts'
import { AttachForm } from './attach-form.tsx'
import { useMessages } from './messages.ts'

interface DocumentFileProps {
  document: { id: string; number: string | null; file: { type: string; size: number } | null }
  mayAttach: boolean
}

/** The scan of a document, opened in a window of its own; each opening is recorded. */
export function DocumentFile({ document: { id, number, file }, mayAttach }: DocumentFileProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const { language } = useSession()
  const [open, setOpen] = useState(false)
  if (!file && !mayAttach) return null
  const word = say(file ? 'replace' : 'attach')
  const what = file && `${say('open')} (${extensionOf(file.type).toUpperCase()}, ${sizeOf(file.size, language)})`
  // Several papers on one file: read aloud, each act names its own.
  const named = (act: string | null) => [act, number].filter(Boolean).join(', ')
  return (
    <span className={layout.buttons}>
      {file && (
        <span>
          <Icon of={IconPaperclip} size={15} />{' '}
          <a href={addressOf(openFile.path, { id }, undefined)} target="_blank" rel="noopener" aria-label={named(what)}>
            {what}
          </a>
        </span>
      )}
      {mayAttach && (
        <Button size="small" variant="subtle" icon={IconUpload} aria-label={named(word)} onClick={() => setOpen(true)}>
          {word}
        </Button>
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title={word} closeLabel={common('close')}>
        <AttachForm documentId={id} replaces={file !== null} onDone={() => setOpen(false)} />
      </Dialog>
    </span>
  )
}

const sizeOf = (bytes: number, language: 'tr' | 'en') => `${formatNumber(Math.max(1, Math.round(bytes / 1024)), language)} KB`
