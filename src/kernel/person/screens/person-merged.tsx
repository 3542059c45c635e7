import IconArrowsSplit2 from '@tabler/icons-react/dist/esm/icons/IconArrowsSplit2.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { Notice } from '#kernel/screens/notice.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { useAnnounce } from '#ui/announcer.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { type PersonFile, splitPerson } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'
import { ReasonForm } from './reason-form.tsx'

/** Says on a merged record where the person's work goes on, and takes the merge back. */
export function MergedNotice({ person, into }: { person: PersonFile; into: string }) {
  const say = useFileMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  return (
    <Notice tone="warn" title={say('mergedTitle')}>
      <p>{say('mergedNote')}</p>
      <div className={layout.buttons}>
        <LinkButton href={`/kisiler/${into}`}>{say('mergedOpen')}</LinkButton>
        {may('person.merge') && (
          <Button variant="subtle" icon={IconArrowsSplit2} onClick={() => setOpen(true)}>
            {say('split')}
          </Button>
        )}
      </div>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('split')} closeLabel={common('close')}>
        <SplitForm person={person} onDone={() => setOpen(false)} />
      </Dialog>
    </Notice>
  )
}

function SplitForm({ person, onDone }: { person: PersonFile; onDone: () => void }) {
  const say = useFileMessages()
  const announce = useAnnounce()
  const act = useAct(splitPerson)
  return (
    <ReasonForm
      act={act}
      hint={say('splitReasonHint')}
      button={say('split')}
      icon={IconArrowsSplit2}
      request={(actId, reason) => ({ params: { id: person.id }, body: { actId, reason } })}
      onDone={() => {
        announce(say('splitDone'))
        onDone()
      }}
    >
      <p className={layout.text}>{say('splitNote')}</p>
    </ReasonForm>
  )
}
