import { accessKey, circle } from '#kernel/access/roles.ts'
import { nextNumber } from '#kernel/act/number.server.ts'
import { isRecorded, record } from '#kernel/act/record.server.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { definitionOf } from '#kernel/programme/contract.ts'
import { formatDay } from '#platform/day/day.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import { isTckn } from '#platform/turkish/tckn.ts'
import { isVkn } from '#platform/turkish/vkn.ts'
import type { Founder, Paper } from './contract.ts'
import { isKnownOn, type Licence } from './definition.ts'
import { conditionsOf, getLicence } from './lines.server.ts'
import { licence } from './state.ts'

interface Application {
  id: string
  programmeId: string
  kind: string
  facilityName: string
  address: string
  districtId: number
  capacity: number
  managerName: string
  founder: Founder
}

/** Receives an application into the directorate's own circle, with its number. Too few places are received, too: the refusal says why. */
export async function applyForLicence(tx: Transaction, { id, programmeId, founder, ...facility }: Application) {
  if (await isRecorded(tx, id)) return
  const { definition } = getWorked(tx, programmeId)
  mustBeKind(definition, facility.kind, tx.today)
  if (!(await tx.find('SELECT id FROM district WHERE id = $1', [facility.districtId])))
    throw invalidField('districtId', 'İlçeyi listeden seçin.', 'Choose the district from the list.')
  await record(tx, licence, {
    id,
    subject: id,
    act: 'apply',
    accessKey: accessKey(circle.directorate, 0),
    facts: {
      number: await nextNumber(tx, definition.numberPrefix),
      programme_id: programmeId,
      kind: facility.kind,
      facility_name: facility.facilityName,
      address: facility.address,
      district_id: facility.districtId,
      capacity: facility.capacity,
      manager_name: facility.managerName,
      ...founderFacts(founder),
    },
  })
}

function getWorked(tx: Transaction, programmeId: string) {
  const programme = tx.hane.programmes.find(each => each.id === programmeId)
  const definition = definitionOf(programme, 'licence')
  if (!programme || !definition)
    throw invalidField('programmeId', 'Ruhsat verilen hizmetlerden birini seçin.', 'Choose a service that is licensed.')
  if (programme.stage === 'declared')
    throw conflict(
      'Bu hizmetin ruhsat koşulları henüz işlenmedi; başvuru alınamaz.',
      'The conditions of this service are not worked out yet; no application can be received.',
    )
  return { programme, definition }
}

function mustBeKind({ kinds }: Licence, id: string, on: string) {
  const kind = kinds.find(each => each.id === id)
  if (!kind) throw invalidField('kind', 'Türü listeden seçin.', 'Choose the kind from the list.')
  if (!isKnownOn(kind, on))
    throw invalidField(
      'kind',
      `${kind.name.tr} ${formatDay(kind.until!)} gününden beri bu yönetmeliğin kapsamında değil; başka bir tür seçin.`,
      `This regulation has not covered it since ${formatDay(kind.until!)}; choose another kind.`,
    )
}

/**
 * A founder as columns, once the number fits the kind.
 * @throws Problem 422 naming `founder.number` or `founder.contactPhone`.
 */
export function founderFacts({ kind, name, number, contactName, contactPhone }: Founder) {
  const digits = number.replace(/\s/g, '')
  if (kind === 'company' && !isVkn(digits))
    throw invalidField(
      'founder.number',
      'Vergi kimlik numarası 10 hanelidir ve denetim hanesi tutmalıdır; belgeden yeniden yazın.',
      'A tax number has 10 digits and its check digit must fit; write it again from the document.',
    )
  if (kind === 'person' && !isTckn(digits))
    throw invalidField(
      'founder.number',
      'T.C. kimlik numarası 11 hanelidir ve denetim haneleri tutmalıdır; belgeden yeniden yazın.',
      'An identity number has 11 digits and its check digits must fit; write it again from the document.',
    )
  const phone = contactPhone.replace(/[\s().-]/g, '')
  if (!/^(\+90|0)?[2-5]\d{9}$/.test(phone))
    throw invalidField(
      'founder.contactPhone',
      'Telefonu alan koduyla yazın: 0232 000 00 00.',
      'Write the phone with its area code.',
    )
  return { founder_kind: kind, founder_name: name, founder_number: digits, contact_name: contactName, contact_phone: phone }
}

export async function filePaper(tx: Transaction, id: string, { actId, ...paper }: Paper & { actId: string }) {
  const row = await getLicence(tx, id)
  const isListed = conditionsOf(tx, row)?.papers.some(each => each.id === paper.kind) ?? false
  if (!isListed && paper.kind !== 'other')
    throw invalidField('kind', 'Belgeyi listeden seçin.', 'Choose the paper from the list.')
  if (paper.kind === 'other' && !paper.title) throw invalidField('title', 'Belgenin adını yazın.', 'Write what paper it is.')
  if (paper.from > tx.today)
    throw invalidField('from', 'Belge ileri bir tarihli olamaz.', 'A paper cannot be dated in the future.')
  if (paper.until !== null && paper.until <= paper.from)
    throw invalidField('until', 'Son gün, belgenin gününden önce olamaz.', 'The last day cannot be before the day of the paper.')
  await record(tx, licence, { id: actId, subject: id, act: 'file-paper', accessKey: row.access_key, facts: { ...paper } })
}

export async function withdrawLicence(tx: Transaction, id: string, { actId, reason }: { actId: string; reason: string }) {
  const row = await getLicence(tx, id)
  if (await isRecorded(tx, actId)) return
  if (await tx.find(`SELECT id FROM licence_decision WHERE licence_id = $1 AND state = 'proposed'`, [id]))
    throw conflict(
      'Karar bekleyen bir öneri var; başvuru karar verilince ya da öneri geri gelince geri alınır.',
      'A proposal awaits its decision; the application can be withdrawn after it.',
    )
  await record(tx, licence, { id: actId, subject: id, act: 'withdraw', accessKey: row.access_key, facts: { reason } })
}
