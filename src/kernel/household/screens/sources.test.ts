import { expect, test } from 'vitest'
import { headOf, type Member, missingFrom, spokenSources, standingOf } from './sources.ts'
import type { Source } from './words.ts'

const member = (name: string, relation: string, sources: readonly Source[], left: readonly Source[] = []): Member => ({
  personId: name,
  name,
  birthDate: null,
  relation,
  memberships: sources.map(source => ({
    id: `${name} ${source}`,
    source,
    relation,
    from: '2024-01-01',
    until: left.includes(source) ? '2024-06-01' : null,
  })),
})

test('a member whom a source leaves out is missing from it', () => {
  const mother = member('Derya', 'self', ['register', 'declaration'])
  const nephew = member('Emir', 'other-relative', ['declaration'])
  const spoken = spokenSources([mother, nephew])
  expect(spoken).toEqual(['register', 'declaration'])
  expect(missingFrom(nephew, spoken)).toEqual(['register'])
  expect(missingFrom(mother, spoken)).toEqual([])
})

test('a source that says the member has left has spoken, and no longer names them', () => {
  const mother = member('Derya', 'self', ['register', 'visit'], ['visit'])
  expect(spokenSources([mother])).toEqual(['register', 'visit'])
  expect(missingFrom(mother, ['register', 'visit'])).toEqual(['visit'])
  expect(standingOf(mother).map(each => each.id)).toEqual(['Derya register'])
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
