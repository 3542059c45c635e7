import { askedOfPerson } from '#kernel/fact/common.ts'
import { choice, facts, period } from '#rules/fact.ts'
import { registry } from '../registry.ts'
import { groups } from './groups.ts'

export const person = facts('person', {
  birthDate: askedOfPerson.birthDate,
  rightGroup: choice({
    label: { tr: 'Hak sahipleri kaydındaki grubu', en: 'Group in the registry of right-holders' },
    options: { ...groups, none: { tr: 'Kaydı yok', en: 'No entry' } },
  }),
  relation: choice({
    label: { tr: 'Hakkın doğduğu kişiye yakınlığı', en: 'Relation to the person whose right it is' },
    options: registry.relations,
  }),
  statusDocument: period({
    label: { tr: 'Hak sahipliği belgesinin geçerliliği', en: 'Validity of the paper that proves the status' },
  }),
  isMarried: askedOfPerson.isMarried,
  disability: askedOfPerson.disability,
})
