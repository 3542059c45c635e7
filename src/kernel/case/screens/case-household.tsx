import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'
import { useSession } from '#kernel/account/screens/session.tsx'
import { wordsOfRelation } from '#kernel/household/screens/words.ts'
import { initialsOf } from '#kernel/screens/initials.ts'
import { ageOn } from '#platform/day/day.ts'
import { Household } from '#ui/household.tsx'
import { Link } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import { EmptyState } from '#ui/states.tsx'
import type { CaseFile } from '../contract.ts'
import { useMessages } from './messages.ts'

/** Oldest first; a relation that names no generation stands with the person's own. */
const generations: readonly (readonly string[])[] = [
  ['grandparent'],
  ['parent'],
  ['self', 'spouse', 'sibling', 'other-relative', 'not-related'],
  ['child'],
  ['grandchild'],
]

export function CaseHousehold({ file }: { file: CaseFile }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const { household } = file
  if (!household)
    return (
      <Panel title={say('household')} icon={IconHome}>
        <EmptyState title={say('noHousehold')} icon={IconHome} />
      </Panel>
    )
  const { members } = household
  return (
    <Panel
      title={say('household')}
      icon={IconHome}
      aside={say('members', { count: members.length })}
      footer={<Link href={`/haneler/${household.id}`}>{say('toHousehold')}</Link>}
    >
      <Household
        label={say('household')}
        generations={generations
          .map(relations => members.filter(member => relations.includes(member.relation)))
          .filter(generation => generation.length > 0)
          .map(generation =>
            generation.map(member => {
              const age = member.birthDate ? `${ageOn(member.birthDate, session.today)}, ` : ''
              const isSelf = member.personId === file.person.id
              return {
                id: member.personId,
                initials: initialsOf(member.name),
                name: member.name,
                words: age + inWords(wordsOfRelation(member.relation)),
                self: isSelf,
                href: isSelf ? undefined : `/kisiler/${member.personId}`,
              }
            }),
          )}
      />
    </Panel>
  )
}
