import IconFolder from '@tabler/icons-react/dist/esm/icons/IconFolder.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { StateChip } from '#kernel/screens/state-chip.tsx'
import { formatDay } from '#platform/day/day.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { PersonFile } from '../contract.ts'
import { useFileMessages } from './file-messages.ts'
import { OpenCaseForm } from './open-case-form.tsx'

export function PersonCases({ person }: { person: PersonFile }) {
  const { cases } = person
  const common = useCommonMessages()
  const [opening, setOpening] = useState(false)
  const say = useFileMessages()
  const { may, say: inWords } = useSession()
  const programmeName = useProgrammeName()
  return (
    <Panel
      title={say('cases')}
      icon={IconFolder}
      padded={false}
      footer={may('case.open') && !person.mergedInto && <Button onClick={() => setOpening(true)}>{say('openCase')}</Button>}
    >
      <DataTable
        caption={say('cases')}
        rows={cases}
        rowKey={line => line.id}
        empty={<EmptyState icon={IconFolder} title={say('noCases')} />}
        columns={[
          {
            key: 'number',
            header: say('number'),
            cell: line => {
              const number = <b className="number">{line.number}</b>
              return (
                <>
                  {may('case.read') ? <Link href={`/dosyalar/${line.id}`}>{number}</Link> : number}
                  <div className={layout.small}>{inWords(programmeName(line.programmeId))}</div>
                </>
              )
            },
          },
          {
            key: 'state',
            header: say('state'),
            cell: line => <StateChip state={line.state} />,
          },
          { key: 'organisation', header: say('organisation'), cell: line => line.organisation },
          { key: 'opened', header: say('opened'), numeric: true, cell: line => formatDay(line.openedOn) },
        ]}
      />
      <Dialog open={opening} onClose={() => setOpening(false)} title={say('openCaseTitle')} closeLabel={common('close')}>
        <OpenCaseForm person={person} />
      </Dialog>
    </Panel>
  )
}
