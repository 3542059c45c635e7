import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { NamedPerson } from '#kernel/person/contract.ts'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { formatDay } from '#platform/day/day.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { HintAndError } from '#ui/field.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import { type MemberDraft, MemberFields } from './member-fields.tsx'
import { useMessages } from './messages.ts'
import { useMemberDraft } from './use-member-draft.ts'
import { sourceWords, wordsOfMember } from './words.ts'

/** One person by one source; whom two sources name stands twice. */
export interface NewMember {
  membershipId: string
  person: NamedPerson
  relation: NonNullable<MemberDraft['relation']>
  source: NonNullable<MemberDraft['source']>
  from: string
}

interface NewMembersProps {
  members: readonly NewMember[]
  onChange: (members: NewMember[]) => void
  serverError: (field: string) => string | undefined
}

/** Who will live in the household that is being written. */
export function NewMembers({ members, onChange, serverError }: NewMembersProps) {
  const say = useMessages()
  const common = useCommonMessages()
  const { say: inWords } = useSession()
  const [open, setOpen] = useState(false)
  const rows = members.map((member, place) => ({ ...member, field: `members.${place}` }))
  const errorOf = (field: string) => serverError(`${field}.personId`) ?? serverError(`${field}.from`)
  return (
    <Panel
      title={say('arches')}
      icon={IconUsers}
      padded={false}
      aside={
        <Button icon={IconUserPlus} onClick={() => setOpen(true)}>
          {say('add')}
        </Button>
      }
    >
      <DataTable
        caption={say('arches')}
        rows={rows}
        rowKey={member => member.membershipId}
        edge={({ field }) => (errorOf(field) ? 'bad' : null)}
        empty={
          <EmptyState icon={IconUsers} title={say('newEmpty')}>
            {say('newEmptyNote')}
          </EmptyState>
        }
        columns={[
          {
            key: 'member',
            header: say('member'),
            width: '34%',
            cell: ({ person, field }) => (
              <>
                <b>
                  {person.givenName} {person.surname}
                </b>
                <div className={`${layout.small} number`}>{person.birthDate && formatDay(person.birthDate)}</div>
                <HintAndError id={field} error={errorOf(field)} />
              </>
            ),
          },
          { key: 'relation', header: say('relation'), cell: ({ relation }) => inWords(wordsOfMember(relation)) },
          { key: 'source', header: say('source'), cell: ({ source }) => inWords(sourceWords[source]) },
          { key: 'from', header: say('from'), cell: ({ from }) => <span className="number">{formatDay(from)}</span> },
          {
            key: 'remove',
            header: say('remove'),
            action: true,
            cell: ({ membershipId, person, field }) => (
              <Button
                id={`${field}.personId`}
                size="small"
                variant="subtle"
                aria-label={say('removeOf', { name: `${person.givenName} ${person.surname}` })}
                onClick={() => onChange(members.filter(each => each.membershipId !== membershipId))}
              >
                {say('remove')}
              </Button>
            ),
          },
        ]}
      />
      <Dialog open={open} onClose={() => setOpen(false)} title={say('add')} closeLabel={common('close')}>
        <MemberForm
          members={members}
          onDone={member => {
            onChange([...members, member])
            setOpen(false)
          }}
        />
      </Dialog>
    </Panel>
  )
}

function MemberForm({ members, onDone }: { members: readonly NewMember[]; onDone: (member: NewMember) => void }) {
  const say = useMessages()
  const member = useMemberDraft(({ person, source }) =>
    members.some(each => each.person.id === person?.id && each.source === source),
  )
  const submit = () => {
    const complete = member.complete()
    if (!complete) return
    const { typed: _, ...rest } = complete
    onDone({ ...rest, membershipId: crypto.randomUUID() })
  }
  return (
    <div className={layout.form}>
      <MemberFields draft={member.draft} onChange={member.change} errorOf={member.lackOf} />
      <div className={layout.actions}>
        <Button variant="primary" icon={IconUserPlus} onClick={submit}>
          {say('add')}
        </Button>
      </div>
    </div>
  )
}
