import IconArrowsSplit2 from '@tabler/icons-react/dist/esm/icons/IconArrowsSplit2.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { ReasonForm } from '#kernel/screens/reason-form.tsx'
import { useAct } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { splitPerson } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'

/** Takes back the merge of a record into another, for those who may merge; `label` says whose where several stand together. */
export function SplitButton({ id, label }: { id: string; label?: string }) {
  const say = useFileMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  if (!may('person.merge')) return null
  return (
    <>
      <Button variant="subtle" icon={IconArrowsSplit2} aria-label={label} onClick={() => setOpen(true)}>
        {say('split')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={label ?? say('split')} closeLabel={common('close')}>
        <SplitForm id={id} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function SplitForm({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useFileMessages()
  const act = useAct(splitPerson)
  return (
    <ReasonForm
      act={act}
      hint={say('splitReasonHint')}
      button={say('split')}
      icon={IconArrowsSplit2}
      request={(actId, reason) => ({ params: { id }, body: { actId, reason } })}
      done={say('splitDone')}
      onDone={onDone}
    >
      <p className={layout.text}>{say('splitNote')}</p>
    </ReasonForm>
  )
}
