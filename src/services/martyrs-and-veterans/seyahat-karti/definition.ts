import type { Right } from '#kernel/right/definition.ts'
import { registry } from '../registry.ts'
import { categories } from './categories.ts'
import { person } from './facts.ts'
import { validity } from './validity.ts'

export const definition: Right = {
  numberPrefix: 'SK',
  batchPrefix: 'SKB',
  registry,
  categories,
  fills: {
    birthDate: person.birthDate.fact.path,
    group: person.rightGroup.fact.path,
    relation: person.relation.fact.path,
    document: person.statusDocument.fact.path,
  },
  validity,
}
