import { accessKey, circle } from '#kernel/access/roles.ts'
import type { Transaction } from '#kernel/act/transaction.server.ts'
import { definitionOf, type Programme } from '#kernel/programme/contract.ts'
import { conflict, invalidField } from '#platform/http/problem.ts'
import type { Training } from './definition.ts'

/**
 * What is offered (modules, places, courses, sessions) names nobody and is seen by all staff, so that a centre can register people. Who
 * trains, registers and comes lies in the directorate's circle, at the level of the programme.
 */
export const offered = accessKey(circle.reference, 0)
export const peopleKey = (programme: Pick<Programme, 'level'>) => accessKey(circle.directorate, programme.level)

export interface Worked {
  programme: Programme
  strand: string
  training: Training
}

/** A programme whose courses are run here. */
export function getTraining(tx: Transaction, id: string): Worked {
  const programme = tx.hane.programmes.find(each => each.id === id)
  const strand = Object.entries(programme?.strands ?? {}).find(([, each]) => each.lifecycle === 'training')?.[0]
  if (!programme || !strand)
    throw invalidField('programmeId', 'Eğitim programını listeden seçin.', 'Choose the programme from the list.')
  const training = definitionOf(programme, 'training', strand)
  if (!training)
    throw conflict(
      'Bu program tanımlı ama henüz işletilmiyor; eğitimi buradan yürütülemez.',
      'This programme is declared but not worked out yet.',
    )
  return { programme, strand, training }
}
