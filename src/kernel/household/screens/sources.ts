import type { HouseholdFile } from '../contract.ts'
import { type Source, sources } from './words.ts'

export type Member = HouseholdFile['members'][number]

/** Sources that name anyone here. One that names nobody was not asked, and so differs from none. */
export const spokenSources = (members: readonly Member[]): readonly Source[] =>
  sources.filter(source => members.some(member => member.sources.includes(source)))

/** The sources that speak of the household but not of this member. */
export const missingFrom = (member: Member, spoken: readonly Source[]): readonly Source[] =>
  spoken.filter(source => !member.sources.includes(source))

/** The reference person, or the oldest where none is named. */
export const headOf = (members: readonly Member[]): Member | undefined =>
  members.find(member => member.relation === 'self') ?? members[0]
