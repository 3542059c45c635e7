import type { Validity } from '#kernel/right/definition.ts'
import { birthdayOf, type Day, type Period } from '#platform/day/day.ts'
import type { FactValues } from '#rules/fact.ts'
import { person } from './facts.ts'

/** A child's card ends on the 25th birthday, anybody's with the paper that proves the status; whichever comes first. */
export function validity(facts: FactValues): Validity | null {
  const document = facts[person.statusDocument.fact.path] as Period | undefined
  const birth = facts[person.birthDate.fact.path] as Day | undefined
  const isChild = facts[person.relation.fact.path] === 'child'
  const ends: Validity[] = []
  if (isChild && birth)
    ends.push({ until: birthdayOf(birth, 25), why: { tr: 'Çocuk 25 yaşını dolduruyor', en: 'The child turns 25' } })
  if (document?.until)
    ends.push({ until: document.until, why: { tr: 'Hak sahipliği belgesi bitiyor', en: 'The paper of the right ends' } })
  return ends.sort((a, b) => (a.until < b.until ? -1 : 1))[0] ?? null
}
