import IconDeviceFloppy from '@tabler/icons-react/dist/esm/icons/IconDeviceFloppy.mjs'
import { useState } from 'react'
import { defineMessages } from '#platform/i18n/messages.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Icon } from '#ui/icon.tsx'
import { useLanguage } from '#ui/language.tsx'
import { useCommonMessages } from './common-messages.ts'
import classes from './draft.module.css'
import { Notice } from './notice.tsx'

const messages = defineMessages({
  kept: { tr: 'Cihaza kaydedildi', en: 'Kept on this device' },
  notKept: { tr: 'Cihaza kaydedilemedi; sayfayı kapatmadan gönderin', en: 'Could not be kept; send before closing the page' },
  keptSoon: { tr: 'Yazdıkça bu cihaza kaydedilir', en: 'Kept on this device as you write' },
  restored: { tr: 'Bu cihazdaki taslak geri geldi.', en: 'The draft on this device is back.' },
  dropDraft: { tr: 'Taslağı sil', en: 'Delete the draft' },
  dropDraftNote: {
    tr: 'Bu cihazda yazdıklarınız silinir ve form boş başlar. Gönderilmiş kayıtlar silinmez.',
    en: 'What you wrote on this device is deleted and the form begins empty. Records that were sent stay.',
  },
})

/** A draft of this device came back; one may begin anew. */
export function RestoredDraft({ onDrop }: { onDrop: () => void }) {
  const say = messages(useLanguage())
  const common = useCommonMessages()
  const [open, setOpen] = useState(false)
  return (
    <Notice tone="info" title={say('restored')}>
      <Button variant="subtle" size="small" onClick={() => setOpen(true)}>
        {say('dropDraft')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('dropDraft')}
        closeLabel={common('close')}
        actions={
          <Button
            variant="danger"
            onClick={() => {
              setOpen(false)
              onDrop()
            }}
          >
            {say('dropDraft')}
          </Button>
        }
      >
        {say('dropDraftNote')}
      </Dialog>
    </Notice>
  )
}

/** Whether the device keeps what is being written. */
export function KeptDraft({ isKept, isBegun }: { isKept: boolean; isBegun: boolean }) {
  const say = messages(useLanguage())
  const state = isKept ? 'kept' : isBegun ? 'failed' : 'none'
  const words = { kept: say('kept'), failed: say('notKept'), none: say('keptSoon') }
  return (
    <span className={classes.kept} data-state={state} role="status">
      <Icon of={IconDeviceFloppy} size={16} />
      {words[state]}
    </span>
  )
}
