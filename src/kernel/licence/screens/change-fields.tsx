import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import { Notice } from '#kernel/screens/notice.tsx'
import { TextArea, TextField } from '#ui/text-field.tsx'
import { DayField, MoneyField, NumberField } from '#ui/typed-field.tsx'
import type { Matter } from '../acts.ts'
import type { ChangeDraft } from './change-draft.ts'
import { FounderFields } from './founder-fields.tsx'
import { useMessages } from './messages.ts'

interface ChangeFieldsProps {
  matter: Matter
  /** How many live in the facility. */
  residents: number
  draft: ChangeDraft
  onChange: (draft: ChangeDraft) => void
  isAsked: boolean
  errorOf: (field: string) => string | undefined
}

/** The fields of a matter; most sanctions have none. */
export function ChangeFields({ matter, residents, draft, onChange, isAsked, errorOf }: ChangeFieldsProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const change = (part: Partial<ChangeDraft>) => onChange({ ...draft, ...part })
  const lack = (field: string, isEmpty: boolean) => (isAsked && isEmpty ? say('write') : errorOf(field))
  switch (matter) {
    case 'change-capacity':
      return (
        <NumberField
          id="change.capacity"
          label={say('newCapacity')}
          value={draft.capacity}
          onChange={capacity => change({ capacity })}
          unreadable={say('unreadableNumber')}
          error={lack('change.capacity', draft.capacity === null)}
        />
      )
    case 'change-manager':
      return (
        <TextField
          id="change.managerName"
          label={say('newManager')}
          value={draft.managerName}
          onChange={managerName => change({ managerName })}
          maxLength={120}
          error={lack('change.managerName', draft.managerName.trim() === '')}
        />
      )
    case 'transfer':
      return (
        <FounderFields
          founder={draft.founder}
          onChange={founder => change({ founder })}
          isAsked={isAsked}
          errorOf={field => errorOf(field) ?? errorOf(`change.${field}`)}
        />
      )
    case 'fine':
      return (
        <MoneyField
          id="change.amount"
          label={say('amount')}
          hint={say('amountHint')}
          value={draft.amount}
          onChange={amount => change({ amount })}
          unreadable={say('unreadableAmount')}
          error={lack('change.amount', draft.amount === null)}
        />
      )
    case 'grant':
    case 'renew':
      return (
        <DayField
          id="change.until"
          label={say('permitUntil')}
          hint={say('permitUntilHint')}
          optional={matter === 'grant' ? common('optional') : undefined}
          value={draft.lastDay}
          onChange={lastDay => change({ lastDay })}
          unreadable={say('unreadableDay')}
          error={lack('change.until', matter === 'renew' && draft.lastDay === null)}
        />
      )
    case 'suspend':
    case 'close':
      if (residents === 0) return null
      return (
        <>
          <Notice tone="warn" title={say('residentsMove', { count: residents })} />
          <DayField
            id="change.plan.until"
            label={say('movedBy')}
            value={draft.movedBy}
            onChange={movedBy => change({ movedBy })}
            unreadable={say('unreadableDay')}
            error={lack('change.plan.until', draft.movedBy === null)}
          />
          <TextArea
            id="change.plan.words"
            label={say('movedTo')}
            value={draft.movedTo}
            onChange={movedTo => change({ movedTo })}
            rows={3}
            maxLength={1000}
            error={lack('change.plan.words', draft.movedTo.trim() === '')}
          />
        </>
      )
    default:
      return null
  }
}
