import { describe, expect, test } from 'vitest'
import { lacksOf } from '#kernel/licence/requirements.ts'
import { cases } from './cases.ts'
import { licence } from './licence.ts'

describe.each(Object.values(cases))('$tells', ({ on, standing, lacks }) => {
  test('as told', () => expect(lacksOf(licence, standing, on).map(lack => lack.id)).toEqual(lacks))
})

test('too few places are refused for good, with the number, the limit and the law', () => {
  const [lack] = lacksOf(licence, cases.farBelow.standing, cases.farBelow.on)
  expect(lack).toMatchObject({ kind: 'hard', law: 'RG 07.08.2008/26960', confidence: 'found' })
  expect(lack!.says.tr).toBe('En az 20 kişilik kapasite gerekir; istenen kapasite 14.')
})

test('a paper that no source confirms only warns', () => {
  const [lack] = lacksOf(licence, cases.withoutFireReport.standing, cases.withoutFireReport.on)
  expect(lack).toMatchObject({ kind: 'warn', confidence: 'unconfirmed' })
})
