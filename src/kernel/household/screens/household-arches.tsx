import type { z } from 'zod'
import { useSession } from '#kernel/account/screens/session.tsx'
import type { HouseholdSummary } from '#kernel/person/contract.ts'
import { initialsOf } from '#kernel/screens/initials.ts'
import { ageOn } from '#platform/day/day.ts'
import { Household } from '#ui/household.tsx'
import { useMessages } from './messages.ts'
import { wordsOfMember } from './words.ts'

/** Oldest first; a relation that names no generation stands with the reference person's own. */
const generations: readonly (readonly string[])[] = [
  ['grandparent'],
  ['parent'],
  ['self', 'spouse', 'sibling', 'other-relative', 'not-related'],
  ['child'],
  ['grandchild'],
]

/** The members as arches, each a way to their file; `self` is the one whose page this is. */
export function HouseholdArches({ household, self }: { household: z.infer<typeof HouseholdSummary>; self?: string }) {
  const say = useMessages()
  const { session, say: inWords } = useSession()
  const { members } = household
  if (members.length === 0) return null
  return (
    <Household
      label={say('arches')}
      generations={generations
        .map(relations => members.filter(member => relations.includes(member.relation)))
        .filter(generation => generation.length > 0)
        .map(generation =>
          generation.map(member => {
            const isBorn = member.birthDate !== null && member.birthDate <= session.today
            const age = isBorn ? `${ageOn(member.birthDate!, session.today)}, ` : ''
            return {
              id: member.personId,
              initials: initialsOf(member.name),
              name: member.name,
              words: age + inWords(wordsOfMember(member.relation)),
              self: member.personId === self,
              href: member.personId === self ? undefined : `/kisiler/${member.personId}`,
            }
          }),
        )}
    />
  )
}
