import IconLockOpen from '@tabler/icons-react/dist/esm/icons/IconLockOpen.mjs'
import { roles } from '#kernel/access/roles.ts'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { PersonFile } from '#kernel/person/contract.ts'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { addDays, formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { SecrecyBand } from '#ui/secrecy-band.tsx'
import { extendSecrecy, liftSecrecy } from '../contract.ts'
import { useDecisionFields } from './decision-fields.ts'
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
  const [extend, lift] = [useAct(extendSecrecy), useAct(liftSecrecy)]
  const { authority, day, until } = useDecisionFields()
  if (!may('secrecy.order')) return null
  const params = { id: order.id }
  return (
    <div className={layout.buttons}>
      {order.until !== null && (
        <ActButton
          label={say('extend')}
          title={say('extendTitle')}
          size="small"
          fields={{ authority, decidedOn: day, until }}
          send={(told, { actId }) => extend.mutateAsync({ params, body: { actId, ...told } })}
          done={say('extended')}
        />
      )}
      <ActButton
        label={say('lift')}
        title={say('liftTitle')}
        size="small"
        icon={IconLockOpen}
        fields={{ reason: { kind: 'text', label: common('reason'), hint: say('liftHint'), longest: 500 } }}
        send={({ reason }, { actId }) => lift.mutateAsync({ params, body: { actId, reason } })}
        done={say('lifted')}
      >
        <p className={layout.text}>{say('liftNote')}</p>
      </ActButton>
    </div>
  )
}
