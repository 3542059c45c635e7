import { expect, test } from 'vitest'
import { headOf, type Member, missingFrom, spokenSources } from './sources.ts'

const member = (name: string, relation: string, sources: Member['sources']): Member => ({
  membershipId: `${name}-membership`,
  personId: name,
  name,
  birthDate: null,
  relation,
  sources,
  from: '2024-01-01',
  until: null,
})

test('a member whom a source leaves out is missing from it', () => {
  const mother = member('Derya', 'self', ['register', 'declaration'])
  const nephew = member('Emir', 'other-relative', ['declaration'])
  const spoken = spokenSources([mother, nephew])
  expect(spoken).toEqual(['register', 'declaration'])
  expect(missingFrom(nephew, spoken)).toEqual(['register'])
  expect(missingFrom(mother, spoken)).toEqual([])
})

test('a source that names nobody differs from none', () => {
  const alone = member('Derya', 'self', ['visit'])
  expect(missingFrom(alone, spokenSources([alone]))).toEqual([])
})

test('a household is called after its reference person, else after its first member', () => {
  const grandmother = member('Fatma', 'grandparent', ['register'])
  const mother = member('Derya', 'self', ['register'])
  expect(headOf([grandmother, mother])?.name).toBe('Derya')
  expect(headOf([grandmother])?.name).toBe('Fatma')
  expect(headOf([])).toBeUndefined()
})
