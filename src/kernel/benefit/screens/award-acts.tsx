import IconPlayerPause from '@tabler/icons-react/dist/esm/icons/IconPlayerPause.mjs'
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import IconPlayerStop from '@tabler/icons-react/dist/esm/icons/IconPlayerStop.mjs'
import type { Deed } from '#kernel/access/policy.ts'
import { ActButton } from '#kernel/screens/act-button.tsx'
import layout from '#kernel/screens/layout.module.css'
import { useAct } from '#platform/http/use-answer.ts'
import { type AwardLine, proposeChange } from '../contract.ts'
import { useMessages } from './messages.ts'

const icons = { suspend: IconPlayerPause, resume: IconPlayerPlay, end: IconPlayerStop } as const

/** Whether this reader may propose a change of the award now; nobody may while a proposal waits. */
export const mayPropose = (award: AwardLine, may: (deed: Deed) => boolean) =>
  may('award.propose') && award.allowedChanges.length > 0

/** What may be proposed of the award. */
export function AwardActs({ caseId, award }: { caseId: string; award: AwardLine }) {
  const say = useMessages()
  const act = useAct(proposeChange)
  return (
    <div className={layout.buttons}>
      {award.allowedChanges.map(kind => (
        <ActButton
          key={kind}
          label={say(kind === 'end' && award.until !== null ? 'endAgain' : kind)}
          icon={icons[kind]}
          title={say(`${kind}Title`)}
          fields={{
            from: { kind: 'day', label: say(`${kind}Day`), hint: say(`${kind}Hint`) },
            reason: { kind: 'text', label: say('reason'), hint: say('reasonHint'), longest: 1000 },
          }}
          submit={say('propose')}
          send={(told, { newId }) => act.mutateAsync({ params: { id: caseId }, body: { id: newId, kind, ...told } })}
          done={say('proposed')}
        >
          <p className={layout.small}>{say('proposeNote')}</p>
        </ActButton>
      ))}
    </div>
  )
}
