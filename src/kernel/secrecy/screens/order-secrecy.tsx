import IconShieldLock from '@tabler/icons-react/dist/esm/icons/IconShieldLock.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { PersonFile } from '#kernel/person/contract.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { useAct } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { orderSecrecy } from '../contract.ts'
import { DecisionForm } from './decision-form.tsx'
import { useSecrecyMessages } from './messages.ts'

/** On the file of a person who is not hidden: the way to hide them. */
export function OrderSecrecy({ person }: { person: PersonFile }) {
  const say = useSecrecyMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  if (!may('secrecy.order') || person.secrecy || person.mergedInto) return null
  return (
    <>
      <Button icon={IconShieldLock} onClick={() => setOpen(true)}>
        {say('order')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('orderTitle')} closeLabel={common('close')}>
        <OrderForm personId={person.id} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function OrderForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const say = useSecrecyMessages()
  const act = useAct(orderSecrecy)
  return (
    <DecisionForm
      act={act}
      dayField="orderedOn"
      withGround
      request={({ day, ...decision }) => ({ params: { id: personId }, body: { ...decision, orderedOn: day } })}
      button={say('save')}
      done={say('ordered')}
      onDone={onDone}
    >
      <p className={layout.text}>{say('orderNote')}</p>
      <p className={layout.small}>{say('orderOthers')}</p>
    </DecisionForm>
  )
}
