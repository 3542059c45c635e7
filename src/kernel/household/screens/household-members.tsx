import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useState } from 'react'
import { useSession } from '#kernel/account/screens/session.tsx'
import person from '#kernel/person/screens/person.module.css'
import { useCommonMessages } from '#kernel/screens/common-messages.ts'
import layout from '#kernel/screens/layout.module.css'
import { ageOn, formatDay } from '#platform/day/day.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { HouseholdFile } from '../contract.ts'
import { EndMembershipForm } from './end-membership-form.tsx'
import { useMessages } from './messages.ts'
import { type Member, missingFrom, saidBy, spokenSources } from './sources.ts'
import { type Source, sources, sourceWords, wordsOfMember } from './words.ts'

/** Who lives here as the register, the declaration and the visit say it, side by side. */
export function HouseholdMembers({ household: { members } }: { household: HouseholdFile }) {
  const say = useMessages()
  const common = useCommonMessages()
  const { may, session, say: inWords } = useSession()
  const [leaving, setLeaving] = useState<Member | null>(null)
  const spoken = spokenSources(members)
  const close = () => setLeaving(null)

  const bySource = (source: Source): Column<Member> => ({
    key: source,
    header: inWords(sourceWords[source]),
    cell: member =>
      spoken.includes(source) ? <Said member={member} source={source} /> : <span className={layout.small}>{say('silent')}</span>,
  })
  const endButton: Column<Member> = {
    key: 'end',
    header: say('end'),
    action: true,
    cell: member => (
      <Button size="small" variant="subtle" aria-label={say('endOf', { name: member.name })} onClick={() => setLeaving(member)}>
        {say('end')}
      </Button>
    ),
  }
  return (
    <Panel title={say('members')} icon={IconUsers} padded={false}>
      <p className={`${person.lead} ${layout.small}`}>{say('membersNote')}</p>
      <DataTable
        caption={say('members')}
        rows={members}
        rowKey={member => member.personId}
        edge={member => (missingFrom(member, spoken).length > 0 ? 'warn' : null)}
        empty={<EmptyState icon={IconUsers} title={say('stateEmpty')} />}
        columns={[
          {
            key: 'member',
            header: say('member'),
            width: '24%',
            cell: member => {
              const { birthDate } = member
              const isBorn = birthDate !== null && birthDate <= session.today
              const age = isBorn ? `, ${say('years', { age: ageOn(birthDate, session.today) })}` : ''
              return (
                <>
                  <Link href={`/kisiler/${member.personId}`}>
                    <b>{member.name}</b>
                  </Link>
                  <div className={layout.small}>{inWords(wordsOfMember(member.relation)) + age}</div>
                </>
              )
            },
          },
          ...sources.map(bySource),
          { key: 'difference', header: say('difference'), cell: member => <Difference member={member} spoken={spoken} /> },
          ...(may('household.change') ? [endButton] : []),
        ]}
      />
      <Dialog
        open={leaving !== null}
        onClose={close}
        title={leaving ? say('endTitle', { name: leaving.name }) : ''}
        closeLabel={common('close')}
      >
        {leaving && <EndMembershipForm member={leaving} onDone={close} />}
      </Dialog>
    </Panel>
  )
}

/** What one source says of the member, with its own days, and its own relation where that is another one. */
function Said({ member, source }: { member: Member; source: Source }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const said = saidBy(member, source)
  if (!said) return <Chip icon={null}>{say('no')}</Chip>
  const { from, until, relation } = said
  const as = relation === member.relation ? '' : `, ${inWords(wordsOfMember(relation))}`
  return (
    <>
      {until === null ? <Chip tone="ok">{say('yes')}</Chip> : <Chip icon={null}>{say('end')}</Chip>}
      <div className={`${layout.small} number`}>
        {until === null ? say('since', { day: formatDay(from) }) + as : formatDay(until)}
      </div>
    </>
  )
}

function Difference({ member, spoken }: { member: Member; spoken: readonly Source[] }) {
  const say = useMessages()
  const { say: inWords } = useSession()
  const missing = missingFrom(member, spoken)
  if (missing.length > 0) {
    const names = missing.map(source => inWords(sourceWords[source])).join(', ')
    return <Chip tone="warn">{say('missingIn', { sources: names })}</Chip>
  }
  return <span className={layout.small}>{say(spoken.length > 1 ? 'agree' : 'oneSource')}</span>
}
