import IconShieldLock from '@tabler/icons-react/dist/esm/icons/IconShieldLock.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { PersonFile } from '#kernel/person/contract.ts'
import { ActButton } from '#kernel/screens/act-button.tsx'
import layout from '#kernel/screens/layout.module.css'
import { useAct } from '#platform/http/use-answer.ts'
import { orderSecrecy } from '../contract.ts'
import { useDecisionFields } from './decision-fields.ts'
import { useSecrecyMessages } from './messages.ts'

/** On the file of a person who is not hidden: the way to hide them. */
export function OrderSecrecy({ person }: { person: PersonFile }) {
  const say = useSecrecyMessages()
  const { may } = useSession()
  const act = useAct(orderSecrecy)
  const { ground, authority, day, until } = useDecisionFields()
  if (!may('secrecy.order') || person.secrecy || person.mergedInto) return null
  return (
    <ActButton
      label={say('order')}
      title={say('orderTitle')}
      submit={say('save')}
      icon={IconShieldLock}
      fields={{ ground, authority, orderedOn: day, until }}
      send={(told, { newId: id }) => act.mutateAsync({ params: { id: person.id }, body: { id, ...told } })}
      done={say('ordered')}
    >
      <p className={layout.text}>{say('orderNote')}</p>
      <p className={layout.small}>{say('orderOthers')}</p>
    </ActButton>
  )
}
