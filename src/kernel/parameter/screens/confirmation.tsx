import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { ActButton } from '#kernel/screens/act-button.tsx'
import layout from '#kernel/screens/layout.module.css'
import { formatMoment } from '#kernel/screens/moment.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Chip } from '#ui/chip.tsx'
import { confirmParameter, type PaidParameter, type ParameterValue } from '../contract.ts'
import { useMessages } from './messages.ts'

interface ConfirmationProps {
  parameter: PaidParameter
  value: ParameterValue
}

/** Who confirmed a value and by what; while nobody has, the director's button. */
export function Confirmation({ parameter, value }: ConfirmationProps) {
  const say = useMessages()
  const { may } = useSession()
  const { confirmation } = value
  if (confirmation)
    return (
      <>
        <Chip tone="ok">{say('confirmed')}</Chip> <b>{confirmation.note}</b>
        <div className={`${layout.small} number`}>
          {say('confirmedBy', { by: confirmation.by, day: formatMoment(confirmation.at) })}
        </div>
      </>
    )
  if (!value.needsConfirmation) return <span className={layout.small}>{say('notNeeded')}</span>
  return (
    <span className={layout.buttons}>
      <Chip tone="warn">{say('waits')}</Chip>
      {may('parameter.confirm') && <ConfirmButton parameter={parameter} value={value} />}
    </span>
  )
}

function ConfirmButton({ parameter, value }: ConfirmationProps) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const act = useAct(confirmParameter)
  return (
    <ActButton
      label={say('confirm')}
      of={formatDay(value.validFrom)}
      size="small"
      icon={IconGavel}
      title={say('confirmTitle')}
      fields={{ note: { kind: 'text', label: say('against'), hint: say('againstHint'), longest: 500 } }}
      send={({ note }, { newId }) =>
        act.mutateAsync({ params: { id: parameter.id }, body: { id: newId, validFrom: value.validFrom, note } })
      }
      done={say('done')}
    >
      <p>
        <b>
          {inWords(parameter.label)}: <span className="number">{inWords(value.shown)}</span>
        </b>
        , {say('since', { from: formatDay(value.validFrom) })}
      </p>
      <p className={layout.small}>{say('confirmNote')}</p>
    </ActButton>
  )
}
