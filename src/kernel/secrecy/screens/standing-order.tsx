import IconLockOpen from '@tabler/icons-react/dist/esm/icons/IconLockOpen.mjs'
import { useState } from 'react'
import { roles } from '#kernel/access/roles.ts'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { PersonFile } from '#kernel/person/contract.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { ReasonForm } from '#kernel/screens/reason-form.tsx'
import { addDays, formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SecrecyBand } from '#ui/secrecy-band.tsx'
import { extendSecrecy, liftSecrecy } from '../contract.ts'
import { DecisionForm } from './decision-form.tsx'
import { useSecrecyMessages } from './messages.ts'

type Order = NonNullable<PersonFile['secrecy']>

/** Above the file of a hidden person: by which decision, until when, and who still sees it. */
export function StandingOrder({ order }: { order: Order }) {
  const say = useSecrecyMessages()
  const { session, say: inWords } = useSession()
  const end = () => {
    if (order.until === null) return say('noLastDay')
    const day = formatDay(addDays(order.until, -1))
    return order.until <= session.today ? say('ended', { day }) : say('untilDay', { day })
  }
  return (
    <SecrecyBand level="secret" title={say('stands')} action={<Changes order={order} />}>
      {say('decision', { authority: order.authority, day: formatDay(order.orderedOn), ground: order.ground })} {end()}{' '}
      {say('seenBy', { roles: order.seenBy.map(role => inWords(roles[role])).join(', ') })}
    </SecrecyBand>
  )
}

function Changes({ order }: { order: Order }) {
  const say = useSecrecyMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState<'extend' | 'lift' | null>(null)
  if (!may('secrecy.order')) return null
  const close = () => setOpen(null)
  return (
    <div className={layout.buttons}>
      {order.until !== null && (
        <Button size="small" onClick={() => setOpen('extend')}>
          {say('extend')}
        </Button>
      )}
      <Button size="small" onClick={() => setOpen('lift')}>
        {say('lift')}
      </Button>
      <Dialog open={open === 'extend'} onClose={close} title={say('extendTitle')} closeLabel={common('close')}>
        <ExtendForm order={order} onDone={close} />
      </Dialog>
      <Dialog open={open === 'lift'} onClose={close} title={say('liftTitle')} closeLabel={common('close')}>
        <LiftForm order={order} onDone={close} />
      </Dialog>
    </div>
  )
}

function ExtendForm({ order, onDone }: { order: Order; onDone: () => void }) {
  const say = useSecrecyMessages()
  const act = useAct(extendSecrecy)
  return (
    <DecisionForm
      act={act}
      dayField="decidedOn"
      withGround={false}
      request={({ id, authority, day, until }) => ({
        params: { id: order.id },
        body: { actId: id, authority, decidedOn: day, until },
      })}
      button={say('extend')}
      done={say('extended')}
      onDone={onDone}
    />
  )
}

function LiftForm({ order, onDone }: { order: Order; onDone: () => void }) {
  const say = useSecrecyMessages()
  const act = useAct(liftSecrecy)
  return (
    <ReasonForm
      act={act}
      hint={say('liftHint')}
      button={say('lift')}
      icon={IconLockOpen}
      request={(actId, reason) => ({ params: { id: order.id }, body: { actId, reason } })}
      done={say('lifted')}
      onDone={onDone}
    >
      <p className={layout.text}>{say('liftNote')}</p>
    </ReasonForm>
  )
}
