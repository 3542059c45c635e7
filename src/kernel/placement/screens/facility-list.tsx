import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import { useProgrammeName } from '#kernel/programme/screens/programmes-context.tsx'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { useAnswer } from '#platform/http/use-answer.ts'
import { formatNumber } from '#platform/money/money.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Link } from '#ui/link.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Select } from '#ui/select.tsx'
import { EmptyState } from '#ui/states.tsx'
import { listFacilities } from '../facility-contract.ts'
import { useMessages } from './messages.ts'

type Line = (typeof listFacilities.answer._output)[number]

/** Every facility where people live that the reader may see; shelters are not among them. */
export function Facilities() {
  const say = useMessages()
  return (
    <Guarded deed="placement.board" title={say('facilitiesTitle')}>
      <Answered answer={useAnswer(listFacilities)} title={say('facilitiesTitle')}>
        {lines => <List lines={lines} />}
      </Answered>
    </Guarded>
  )
}

function List({ lines }: { lines: readonly Line[] }) {
  const say = useMessages()
  const { language, say: inWords } = useSession()
  const programmeName = useProgrammeName()
  const [kind, setKind] = useState('')
  const shown = lines.filter(line => kind === '' || line.kind === kind)
  const number = (value: number) => formatNumber(value, language)
  const people = shown.reduce((sum, line) => sum + line.people, 0)
  const kinds = [...new Set(lines.map(line => line.kind))]
  return (
    <Page title={say('facilitiesTitle')} state={say('facilitiesState', { count: number(shown.length), people: number(people) })}>
      {kinds.length > 1 && (
        <div style={{ maxWidth: 380 }}>
          <Select
            label={say('kind')}
            optional=" "
            empty={say('allKinds')}
            value={kind}
            onChange={setKind}
            options={kinds.map(each => ({ value: each, label: inWords(programmeName(each)) }))}
          />
        </div>
      )}
      <Panel title={say('facilitiesTitle')} padded={false}>
        <DataTable
          caption={say('facilitiesTitle')}
          rows={shown}
          rowKey={line => line.id}
          stickyHeader={shown.length > 20}
          empty={<EmptyState title={say('noFacilities')}>{say('noFacilitiesNote')}</EmptyState>}
          columns={[
            { key: 'name', header: say('facility'), cell: line => <Link href={`/birimler/${line.id}`}>{line.name}</Link> },
            { key: 'kind', header: say('kind'), cell: line => inWords(programmeName(line.kind)) },
            { key: 'district', header: say('district'), cell: line => line.district ?? '—' },
            { key: 'units', header: say('units'), numeric: true, cell: line => number(line.units) },
            { key: 'people', header: say('people'), numeric: true, cell: line => number(line.people) },
            { key: 'places', header: say('places'), numeric: true, cell: line => number(line.capacity) },
          ]}
        />
      </Panel>
    </Page>
  )
}
