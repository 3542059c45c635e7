import type { HouseholdFile } from '../contract.ts'
import { type Source, sources } from './words.ts'

export type Member = HouseholdFile['members'][number]
export type Membership = Member['memberships'][number]

/** What one source says of a member, also that they have left. */
export const saidBy = (member: Member, source: Source): Membership | undefined =>
  member.memberships.find(each => each.source === source)

/** What the sources say that still name the member. */
export const standingOf = (member: Member): readonly Membership[] => member.memberships.filter(each => each.until === null)

/** Sources that say anything of anyone here. One that says nothing was not asked, and so differs from none. */
export const spokenSources = (members: readonly Member[]): readonly Source[] =>
  sources.filter(source => members.some(member => saidBy(member, source)))

/** The sources that speak of the household but do not name this member, or not any more. */
export const missingFrom = (member: Member, spoken: readonly Source[]): readonly Source[] =>
  spoken.filter(source => !standingOf(member).some(each => each.source === source))

/** The reference person, or the oldest where none is named. */
export const headOf = (members: readonly Member[]): Member | undefined =>
  members.find(member => member.relation === 'self') ?? members[0]
