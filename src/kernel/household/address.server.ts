import type { Transaction } from '#kernel/act/transaction.server.ts'
import { invalidField } from '#platform/http/problem.ts'
import type { Address } from './contract.ts'

/** An address as the facts of an act; the district follows from the neighbourhood. */
export async function addressFacts(
  tx: Transaction,
  { neighbourhoodId, address, addressCode }: Address,
  field = 'neighbourhoodId',
) {
  const place = await tx.find<{ district_id: number }>('SELECT district_id FROM neighbourhood WHERE id = $1', [neighbourhoodId])
  if (!place) throw invalidField(field, 'Mahalleyi listeden seçin.', 'Choose the neighbourhood from the list.')
  return { district_id: place.district_id, neighbourhood_id: neighbourhoodId, address, address_code: addressCode }
}
