import type { z } from 'zod'
import type { Relation } from '#kernel/household/contract.ts'
import { type AddressDraft, findAddress } from '#kernel/household/screens/address-draft.ts'
import type { NamedPerson } from '#kernel/person/contract.ts'
import type { HomeFound, VisitFile } from '../contract.ts'

/** Somebody who is there and was not known. Offline there is only the name that was typed. */
export interface DraftMember {
  id: string
  typed: string
  person: NamedPerson | null
  relation: z.infer<typeof Relation> | null
}

/** What the visit finds of what is known of the home. Of the known members each has stayed, has left, or was not asked about yet. */
export interface HomeDraft {
  stayed: readonly string[]
  left: readonly string[]
  joined: readonly DraftMember[]
  /** The right address, where the known one is wrong. */
  address: AddressDraft | null
}

export const emptyHome: HomeDraft = { stayed: [], left: [], joined: [], address: null }

type Known = Pick<VisitFile, 'household'>

export const isTouched = ({ stayed, left, joined, address }: HomeDraft): boolean =>
  stayed.length + left.length + joined.length > 0 || address !== null

const membersIn = ({ household }: Known, persons: readonly string[]) =>
  household.members.filter(member => persons.includes(member.personId))

export const leftOf = (home: HomeDraft, visit: Known) => membersIn(visit, home.left)
export const stayedOf = (home: HomeDraft, visit: Known) => membersIn(visit, home.stayed)

/** Known members who were not asked about; also those who became known only after the rest was asked. */
export const unaskedOf = (home: HomeDraft, { household }: Known) =>
  household.members.filter(({ personId }) => !home.stayed.includes(personId) && !home.left.includes(personId))

/** Everything is as known, the marked changes apart. */
export const restSame = (home: HomeDraft, visit: Known): HomeDraft => ({
  ...home,
  stayed: [...home.stayed, ...unaskedOf(home, visit).map(member => member.personId)],
})

/** What was marked of one member, taken back. */
export const unmarked = (home: HomeDraft, personId: string): HomeDraft => ({
  ...home,
  stayed: home.stayed.filter(id => id !== personId),
  left: home.left.filter(id => id !== personId),
})

export const markedLeft = (home: HomeDraft, personId: string): HomeDraft => {
  const { left, ...rest } = unmarked(home, personId)
  return { ...rest, left: [...left, personId] }
}

/** The known address, to be written over where it is wrong. */
export const addressOf = ({ household }: Known): AddressDraft => ({
  districtId: String(household.districtId),
  neighbourhoodId: String(household.neighbourhoodId),
  address: household.address,
  addressCode: household.addressCode ?? '',
})

/** The right address once it says anything else than the known one; null as long as it does not, or is not complete. */
export function findCorrection({ address }: HomeDraft, visit: Known) {
  if (!address || JSON.stringify(address) === JSON.stringify(addressOf(visit))) return null
  return findAddress(address)
}

/** Who is there, as far as it is known or was found: whose needs the visit may note. */
export const presentIn = (home: HomeDraft, { household }: Known): { personId: string; name: string }[] => [
  ...household.members.filter(member => !home.left.includes(member.personId)).map(({ personId, name }) => ({ personId, name })),
  ...home.joined.flatMap(({ person }) =>
    person ? [{ personId: person.id, name: `${person.givenName} ${person.surname}` }] : [],
  ),
]

/** What is sent; null where nothing was asked. Members who are no longer known have been dealt with by somebody else. */
export function homeToSend(home: HomeDraft, visit: Known): z.input<typeof HomeFound> | null {
  if (!isTouched(home)) return null
  return {
    stayed: stayedOf(home, visit).map(member => member.personId),
    left: leftOf(home, visit).map(member => member.personId),
    joined: home.joined.map(({ person, relation }) => ({ personId: person!.id, relation: relation! })),
    address: findCorrection(home, visit),
  }
}
