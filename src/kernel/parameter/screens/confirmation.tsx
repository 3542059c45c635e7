import IconGavel from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { formatMoment } from '#kernel/screens/moment.ts'
import { ReasonForm } from '#kernel/screens/reason-form.tsx'
import { formatDay } from '#platform/day/day.ts'
import { useAct } from '#platform/http/use-answer.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { confirmParameter, type PaidParameter, type ParameterValue } from '../contract.ts'
import { useMessages } from './messages.ts'

interface ConfirmationProps {
  parameter: PaidParameter
  value: ParameterValue
}

/** Who confirmed a value and by what; while nobody has, the director's button. */
export function Confirmation({ parameter, value }: ConfirmationProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
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
      {may('parameter.confirm') && (
        <Button
          size="small"
          icon={IconGavel}
          aria-label={`${say('confirm')}, ${formatDay(value.validFrom)}`}
          onClick={() => setOpen(true)}
        >
          {say('confirm')}
        </Button>
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title={say('confirmTitle')} closeLabel={common('close')}>
        <ConfirmForm parameter={parameter} value={value} onDone={() => setOpen(false)} />
      </Dialog>
    </span>
  )
}

function ConfirmForm({ parameter, value, onDone }: ConfirmationProps & { onDone: () => void }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const act = useAct(confirmParameter)
  return (
    <ReasonForm
      act={act}
      field="note"
      label={say('against')}
      hint={say('againstHint')}
      longest={500}
      button={say('confirm')}
      icon={IconGavel}
      request={(id, note) => ({ params: { id: parameter.id }, body: { id, validFrom: value.validFrom, note } })}
      done={say('done')}
      onDone={onDone}
    >
      <p>
        <b>
          {inWords(parameter.label)}: <span className="number">{inWords(value.shown)}</span>
        </b>
        , {say('since', { from: formatDay(value.validFrom) })}
      </p>
      <p className={layout.small}>{say('confirmNote')}</p>
    </ReasonForm>
  )
}
