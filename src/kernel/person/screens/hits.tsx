import type { ReactNode } from 'react'
import { formatDay } from '#platform/day/day.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import type { PersonHit } from '../contract.ts'
import { useMessages } from './register-messages.ts'

/** Persons found, side by side so that two alike can be told apart. `action` adds a last column. */
export function Hits({
  hits,
  caption,
  action,
  empty,
}: {
  hits: readonly PersonHit[]
  caption: string
  action?: (hit: PersonHit) => ReactNode
  empty?: ReactNode
}) {
  const say = useMessages()
  const columns: Column<PersonHit>[] = [
    {
      key: 'name',
      header: say('name'),
      cell: hit => (
        <Link href={`/kisiler/${hit.id}`}>
          <b>
            {hit.givenName} {hit.surname}
          </b>
        </Link>
      ),
    },
    { key: 'born', header: say('born'), cell: hit => (hit.birthDate ? formatDay(hit.birthDate) : '—') },
    { key: 'parents', header: say('parents'), cell: hit => [hit.motherName, hit.fatherName].filter(Boolean).join(', ') || '—' },
    { key: 'district', header: say('district'), cell: hit => hit.district ?? '—' },
    { key: 'number', header: say('number'), cell: hit => <span className="number">{hit.maskedNumber ?? say('noNumber')}</span> },
  ]
  if (action) columns.push({ key: 'action', header: '', action: true, cell: action })
  return <DataTable caption={caption} rows={hits} rowKey={hit => hit.id} columns={columns} empty={empty} />
}
