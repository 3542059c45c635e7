import type { Row } from '#database/types.ts'
import { accessKey } from '#kernel/access/roles.ts'
import { record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { invalidField } from '#platform/http/problem.ts'
import { referral } from './state.ts'

interface Sent {
  visit: Row<'visit'>
  need: { need: string; personId: string; referral: { id: string; programmeId: string; organisationId: string } }
}

/** Sends a need found at a door to the unit that should answer it; the referral lies in the receiver's circle. */
export async function sendReferral(tx: Transaction, { visit, need }: Sent) {
  const { id, programmeId, organisationId } = need.referral
  const to = await tx.find<{ circle: number }>('SELECT circle FROM organisation WHERE id = $1 AND closed_on IS NULL', [
    organisationId,
  ])
  if (!to) throw invalidField('needs', 'Yönlendirilecek kuruluşu listeden seçin.', 'Choose the unit from the list.')
  if (!tx.hane.programmes.some(programme => programme.id === programmeId))
    throw invalidField('needs', 'Hizmeti listeden seçin.', 'Choose the service from the list.')
  await record(tx, referral, {
    id,
    subject: id,
    act: 'send',
    accessKey: accessKey(to.circle, 0),
    facts: {
      visit_id: visit.id,
      household_id: visit.household_id,
      person_id: need.personId,
      need: need.need,
      programme_id: programmeId,
      from_organisation_id: visit.organisation_id,
      to_organisation_id: organisationId,
    },
  })
}
