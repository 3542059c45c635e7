import { expect, test } from 'vitest'
import { definitionOf } from '#kernel/programme/contract.ts'
import { completionOn, hasCompleted } from '#kernel/training/definition.ts'
import { cases } from './cases.ts'
import { areas, knownModules, modulesIn2024 } from './modules.ts'
import { aep } from './programme.ts'

const rule = completionOn(definitionOf(aep, 'training')!, '2024-03-04')

test.each(cases)('$title', ({ sessions, completed }) => {
  const held = sessions.filter(session => session !== 'cancelled').length
  const came = sessions.filter(session => session === 'came').length
  expect(hasCompleted(rule, { came, held })).toBe(completed)
})

test('the modules that a source names are fewer than the catalogue has, each once and in an area of the programme', () => {
  expect(new Set(knownModules.map(({ name }) => name)).size).toBe(knownModules.length)
  expect(knownModules.length).toBeLessThan(modulesIn2024)
  for (const { area } of knownModules) if (area) expect(areas).toHaveProperty(area)
})
