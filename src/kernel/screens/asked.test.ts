import { expect, test } from 'vitest'
import { type Asked, beginningOf, isLacking, standing, tellAll } from './asked.ts'

const kind: Asked = { kind: 'choice', label: 'Türü', options: [{ value: 'huzurevi', label: 'Huzurevi' }] }
const name: Asked = { kind: 'line', label: 'Adı', longest: 40 }

test('words are told trimmed, and blanks are nothing', () => {
  expect(tellAll({ name }, { name: '  Gülbahçe ' })).toEqual({ name: 'Gülbahçe' })
  expect(isLacking(name, '   ')).toBe(true)
  expect(tellAll({ name: { ...name, optional: true } }, { name: '   ' })).toEqual({ name: null })
})

test('of a last day the first day after it is told', () => {
  expect(tellAll({ until: { kind: 'last-day', label: 'Son gün' } }, { until: '2024-09-30' })).toEqual({ until: '2024-10-01' })
})

test('a choice that is no longer offered is not chosen any more', () => {
  expect(standing(kind, 'kres')).toBeNull()
  expect(isLacking(kind, 'kres')).toBe(true)
  expect(tellAll({ kind }, { kind: 'huzurevi' })).toEqual({ kind: 'huzurevi' })
})

test('what an optional field does not hold does not lack; a tick is told either way', () => {
  const check: Asked = { kind: 'check', label: 'Gizli' }
  expect(isLacking({ ...kind, optional: true }, null)).toBe(false)
  expect(isLacking(check, undefined)).toBe(false)
  expect(tellAll({ check }, {})).toEqual({ check: false })
})

test('of several, one must be chosen where they are not optional', () => {
  const team: Asked = { kind: 'several', label: 'Ekip', options: [{ value: '7', label: 'A' }] }
  expect(isLacking(team, [])).toBe(true)
  expect(isLacking({ ...team, optional: true }, [])).toBe(false)
  expect(tellAll({ team }, { team: ['7'] })).toEqual({ team: ['7'] })
})

test('a form begins with what its fields bring', () => {
  expect(beginningOf({ kind: { ...kind, value: 'huzurevi' }, name })).toEqual({ kind: 'huzurevi', name: null })
  // The options come later than the form.
  const begun = beginningOf({ kind: { ...kind, options: [], value: 'huzurevi' } })
  expect(standing(kind, begun.kind)).toBe('huzurevi')
})
