import IconArrowsSplit2 from '@tabler/icons-react/dist/esm/icons/IconArrowsSplit2.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { useAct } from '#platform/http/use-answer.ts'
import { splitPerson } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'

/** Takes back the merge of a record into another, for those who may merge; `name` says whose where several stand together. */
export function SplitButton({ id, name }: { id: string; name?: string }) {
  const say = useFileMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const act = useAct(splitPerson)
  if (!may('person.merge')) return null
  return (
    <ActButton
      label={say('split')}
      of={name}
      variant="subtle"
      icon={IconArrowsSplit2}
      fields={{ reason: { kind: 'text', label: common('reason'), hint: say('splitReasonHint'), longest: 500 } }}
      send={({ reason }, { actId }) => act.mutateAsync({ params: { id }, body: { actId, reason } })}
      done={say('splitDone')}
    >
      <p className={layout.text}>{say('splitNote')}</p>
    </ActButton>
  )
}
