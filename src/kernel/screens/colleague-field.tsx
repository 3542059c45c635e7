import type { Role } from '#kernel/access/roles.ts'
import { listColleagues } from '#kernel/visit/contract.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import type { FieldWords } from '#ui/field.tsx'
import { Select } from '#ui/select.tsx'
import { useCommonMessages } from './common-messages.ts'

type ColleagueFieldProps = FieldWords & {
  value: number | null
  onChange: (account: number | null) => void
  /** Only colleagues in this role. */
  inRole?: Role
  except?: number
  size?: 'medium' | 'touch'
}

/** The staff of the reader's own unit, to choose from; only those in a role, where one is given. */
export function useColleagues(inRole?: Role) {
  const { data: colleagues = [] } = useAnswer(listColleagues)
  return colleagues
    .filter(colleague => !inRole || colleague.role === inRole)
    .map(colleague => ({ value: String(colleague.id), label: colleague.displayName }))
}

/** One of the staff of the reader's own unit. */
export function ColleagueField({ value, onChange, inRole, except, ...words }: ColleagueFieldProps) {
  const common = useCommonMessages()
  const colleagues = useColleagues(inRole)
  return (
    <Select
      {...words}
      empty={common('choose')}
      value={value === null ? null : String(value)}
      onChange={chosen => onChange(chosen === '' ? null : Number(chosen))}
      options={colleagues.filter(colleague => colleague.value !== String(except))}
    />
  )
}
