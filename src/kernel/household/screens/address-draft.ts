import type { Address } from '../contract.ts'

/** An address as it is being written; numbers as text, as fields hold them. */
export interface AddressDraft {
  districtId: string | null
  neighbourhoodId: string | null
  address: string
  addressCode: string
}

export const emptyAddress: AddressDraft = { districtId: null, neighbourhoodId: null, address: '', addressCode: '' }

/** The code without the spaces it is read out with; null where none was written. */
export const codeOf = ({ addressCode }: AddressDraft): string | null => addressCode.replace(/\s/g, '') || null

export const lacksOfAddress = (draft: AddressDraft) => ({
  districtId: draft.districtId === null,
  neighbourhoodId: draft.neighbourhoodId === null,
  address: draft.address.trim() === '',
  addressCode: codeOf(draft) !== null && !/^\d{10}$/.test(codeOf(draft)!),
})

/** What is sent; null while something is lacking. */
export function findAddress(draft: AddressDraft): Address | null {
  if (Object.values(lacksOfAddress(draft)).includes(true)) return null
  return { neighbourhoodId: Number(draft.neighbourhoodId), address: draft.address.trim(), addressCode: codeOf(draft) }
}
