import { useSession } from '#kernel/account/screens/session.tsx'
import { Select } from '#ui/select.tsx'
import type { Programme } from '../contract.ts'

interface ProgrammeFilterProps {
  label: string
  /** Said while the list is of all. */
  all: string
  programmes: readonly Programme[]
  /** Empty: of all. */
  value: string
  onChange: (programme: string) => void
}

/** Narrows a list to one programme. */
export function ProgrammeFilter({ label, all, programmes, value, onChange }: ProgrammeFilterProps) {
  const { say } = useSession()
  return (
    <div style={{ maxWidth: 380 }}>
      <Select
        id="programme"
        label={label}
        optional=" "
        empty={all}
        value={value}
        onChange={onChange}
        options={programmes.map(each => ({ value: each.id, label: say(each.name) }))}
      />
    </div>
  )
}
