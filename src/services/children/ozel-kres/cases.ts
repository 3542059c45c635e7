import type { Day } from '#platform/day/day.ts'
import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'

const orphan: FactValues = {
  'person.freeNurseryGroup': 'dead-parent',
  'facility.nursery.kind': 'gunduz-bakimevi',
  'facility.nursery.capacity': 100,
  'facility.nursery.freePlaces': 3,
}

export const cases: readonly Story[] = [
  story('the third of a hundred places is free', '2024-09-30', orphan, granted()),
  story('the fourth is not', '2024-09-30', { ...orphan, 'facility.nursery.freePlaces': 4 }, refused('isWithinFreePlaces')),
  story(
    'a small crèche gives one place',
    '2024-09-30',
    { ...orphan, 'facility.nursery.capacity': 20, 'facility.nursery.freePlaces': 1 },
    granted(),
  ),
  story(
    'and no second one',
    '2024-09-30',
    { ...orphan, 'facility.nursery.capacity': 66, 'facility.nursery.freePlaces': 2 },
    refused('isWithinFreePlaces'),
  ),
  story(
    'a second one from sixty-seven places on',
    '2024-09-30',
    { ...orphan, 'facility.nursery.capacity': 67, 'facility.nursery.freePlaces': 2 },
    granted(),
  ),
  story('a child in no group pays', '2024-09-30', { ...orphan, 'person.freeNurseryGroup': 'none' }, refused('isInAGroup')),
  story(
    'the group is asked for',
    '2024-09-30',
    { ...orphan, 'person.freeNurseryGroup': undefined },
    missing('person.freeNurseryGroup'),
  ),
  story(
    'a club belonged to it until 26.12.2025',
    '2025-12-26',
    { ...orphan, 'facility.nursery.kind': 'cocuk-kulubu' },
    granted(),
  ),
  story(
    'and leaves it on the next day',
    '2025-12-27',
    { ...orphan, 'facility.nursery.kind': 'cocuk-kulubu' },
    refused('isOfThisRegulation'),
  ),
]

function story(name: string, on: Day, facts: FactValues, expected: Expected): Story {
  return { name, on, facts, expected }
}
