import IconUserCheck from '@tabler/icons-react/dist/esm/icons/IconUserCheck.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import { useColleagues } from '#kernel/screens/colleague-field.tsx'
import classes from '#kernel/screens/layout.module.css'
import { useAct } from '#platform/http/use-answer.ts'
import { advanceCase, assignCase, type CaseFile, closeCase } from '../contract.ts'
import { stepsOf } from './case-permissions.ts'
import { useMessages } from './messages.ts'
import { stepWords } from './words.ts'

/** What may be done with the file as a whole; papers and decisions have their buttons where they stand. */
export function CaseActs({ file }: { file: CaseFile }) {
  const { may } = useSession()
  const mayAssign = may('case.assign') && file.allowedActs.includes('assign')
  return (
    <>
      {mayAssign && <Assign file={file} />}
      {stepsOf(file, may).map((step, place) => (
        <Step key={step} file={file} step={step} isFirst={place === 0} />
      ))}
    </>
  )
}

function Assign({ file }: { file: CaseFile }) {
  const say = useMessages()
  const act = useAct(assignCase)
  const workers = useColleagues('case-worker')
  return (
    <ActButton
      label={say('assign')}
      icon={IconUserCheck}
      variant={file.case.assignedTo ? 'default' : 'primary'}
      fields={{ to: { kind: 'choice', label: say('assignTo'), options: workers } }}
      send={({ to }, { actId }) => act.mutateAsync({ params: { id: file.case.id }, body: { actId, to: Number(to) } })}
      done={say('assigned')}
    />
  )
}

function Step({ file, step, isFirst }: { file: CaseFile; step: string; isFirst: boolean }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const advance = useAct(advanceCase)
  const close = useAct(closeCase)
  const isLast = step === 'close'
  const params = { id: file.case.id }
  return (
    <ActButton
      label={inWords(stepWords[step]!)}
      variant={isLast ? 'subtle' : isFirst ? 'primary' : 'default'}
      fields={{ note: { kind: 'text', label: say('stepNote'), optional: true, longest: 2000, rows: 5 } }}
      send={async ({ note }, { actId }) =>
        isLast
          ? close.mutateAsync({ params, body: { actId, note } })
          : advance.mutateAsync({ params, body: { actId, note, act: step } })
      }
    >
      {isLast && <p className={classes.small}>{say('closeNote')}</p>}
    </ActButton>
  )
}
