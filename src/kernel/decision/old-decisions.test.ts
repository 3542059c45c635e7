import { describe, expect, test } from 'vitest'
import { decide, replay } from '#rules/decide.ts'
import { explainDecision } from './explain.ts'
import old from './old-decisions.json' with { type: 'json' }
import { oldCases, oldEntitlement } from './old-rules.fixture.ts'

// Taken and rendered in November 2026 and committed then. What stands in a database must stay readable for ever.

describe.each(old)('a decision stored long ago: $name', ({ name, stored, tr, en }) => {
  test('decided again gives the same bytes', () => {
    expect(JSON.stringify(replay(oldEntitlement, JSON.parse(stored)))).toBe(stored)
  })

  test('renders the same text', () => {
    expect(explainDecision(JSON.parse(stored), 'tr')).toMatchObject(tr)
    expect(explainDecision(JSON.parse(stored), 'en')).toMatchObject(en)
  })

  test('is what the same facts give today', () => {
    const { facts, on, knownOn } = oldCases.find(each => each.name === name)!
    expect(JSON.stringify(decide(oldEntitlement, facts, on, knownOn))).toBe(stored)
  })
})
