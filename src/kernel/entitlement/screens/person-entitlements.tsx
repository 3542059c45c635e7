import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Answered, Guarded } from '#kernel/screens/answered.tsx'
import { initialsOf } from '#kernel/screens/initials.ts'
import { formatDay } from '#platform/day/day.ts'
import { useAnswer } from '#platform/http/use-answer.ts'
import { LinkButton } from '#ui/button.tsx'
import { Arch } from '#ui/household.tsx'
import { Columns, Page } from '#ui/page.tsx'
import { Select } from '#ui/select.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type PersonEntitlements as Answer, type EntitlementLine, readEntitlements } from '../contract.ts'
import { AskFirst } from './ask-first.tsx'
import { EntitlementGroup } from './entitlement-group.tsx'
import { IncomesPanel } from './incomes-panel.tsx'
import { useMessages } from './messages.ts'
import { TogetherPanel } from './together-panel.tsx'

/** What every benefit's rules say of one person, with what is missing and where to add it. */
export function PersonEntitlements() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useMessages()
  return (
    <Guarded deed="case.read" title={say('title')}>
      <Read key={id} id={id} />
    </Guarded>
  )
}

function Read({ id }: { id: string }) {
  const say = useMessages()
  const [household, setHousehold] = useState<string>()
  const answer = useAnswer(readEntitlements, { params: { id }, query: { household } }, { keepPrevious: true })
  return (
    <Answered answer={answer} title={say('title')} rows={8}>
      {entitlements => <Decided of={entitlements} onHousehold={setHousehold} />}
    </Answered>
  )
}

function Decided({ of, onHousehold }: { of: Answer; onHousehold: (id: string) => void }) {
  const say = useMessages()
  const { person, entitlements, homes, householdId, onDay } = of
  const [fileId, setFileId] = useState(of.files[0]?.id ?? null)
  const file = of.files.find(({ id }) => id === fileId) ?? of.files[0] ?? null
  const count = (group: EntitlementLine['conditions']) => entitlements.filter(({ conditions }) => conditions === group).length
  return (
    <Page
      path={[
        { label: say('persons'), href: '/kisiler' },
        { label: person.name, href: `/kisiler/${person.id}` },
        { label: say('title') },
      ]}
      pathLabel={say('path')}
      before={<Arch initials={initialsOf(person.name)} size="large" />}
      title={say('titleOf', { name: person.name })}
      state={householdId && say('state', { day: formatDay(onDay), met: count('met'), unknown: count('unknown') })}
    >
      {homes.length > 1 && (
        <Select
          label={say('home')}
          empty={say('choose')}
          value={householdId}
          onChange={onHousehold}
          options={homes.map(({ id, address }) => ({ value: id, label: address }))}
        />
      )}
      {householdId ? (
        <Columns
          work={
            <>
              <EntitlementGroup group="met" of={of} file={file} />
              <AskFirst of={of} file={file} onFile={setFileId} />
              <EntitlementGroup group="unknown" of={of} file={file} />
              <EntitlementGroup group="unmet" of={of} file={file} />
            </>
          }
          context={
            <>
              <IncomesPanel of={of} file={file} />
              <TogetherPanel together={of.together} />
            </>
          }
        />
      ) : (
        <EmptyState
          large
          title={say('noHome')}
          action={<LinkButton href={`/kisiler/${person.id}`}>{say('toPerson')}</LinkButton>}
        >
          {say('noHomeNote')}
        </EmptyState>
      )}
    </Page>
  )
}
