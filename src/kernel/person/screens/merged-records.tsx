import IconGitMerge from '@tabler/icons-react/dist/esm/icons/IconGitMerge.mjs'
import layout from '#kernel/screens/layout.module.css'
import { formatMoment } from '#kernel/screens/moment.ts'
import { formatDay } from '#platform/day/day.ts'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import type { MergedRecord, PersonFile } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'
import { SplitButton } from './split-button.tsx'

/** The records that were merged into this one: when, by whom and why, each with the way back. */
export function MergedRecords({ person: { mergedRecords } }: { person: PersonFile }) {
  const say = useFileMessages()
  if (mergedRecords.length === 0) return null
  return (
    <Panel title={say('mergedRecords')} icon={IconGitMerge}>
      <ul className={layout.lines}>
        {mergedRecords.map(record => (
          <li key={record.id}>
            <Record record={record} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Record({ record }: { record: MergedRecord }) {
  const name = `${record.givenName} ${record.surname}`
  const known = [record.birthDate && formatDay(record.birthDate), record.maskedNumber].filter(Boolean).join(' · ')
  return (
    <>
      <div>
        <Link href={`/kisiler/${record.id}`}>
          <b>{name}</b>
        </Link>{' '}
        <span className={`${layout.small} number`}>{known}</span>
      </div>
      <p className={layout.text}>{record.reason}</p>
      <p className={`${layout.small} number`}>
        {formatMoment(record.mergedAt)} · {record.mergedBy}
      </p>
      <div>
        <SplitButton id={record.id} name={name} />
      </div>
    </>
  )
}
