import type { Day } from '#platform/day/day.ts'
import type { FactValues } from '#rules/fact.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'

const minibus: FactValues = {
  'facility.vehicle.isPrivate': true,
  'facility.vehicle.isAuthorised': true,
  'facility.vehicle.carriesFree': true,
  'facility.vehicle.tariff': 'metropolitan',
}

export const cases: readonly Story[] = [
  story('a minibus of İzmir in 2023', '2023-07-01', minibus, granted('3.375,00')),
  story('the day before the tariff of 2026', '2026-02-13', minibus, granted('4.658,00')),
  story('the day on which it begins', '2026-02-14', minibus, granted('6.055,00')),
  story('a minibus of Ankara', '2026-03-01', { ...minibus, 'facility.vehicle.tariff': 'istanbul-ankara' }, granted('8.073,00')),
  story(
    'a minibus of another municipality',
    '2026-03-01',
    { ...minibus, 'facility.vehicle.tariff': 'other' },
    granted('4.844,00'),
  ),
  story('a private boat', '2026-03-01', { ...minibus, 'facility.vehicle.tariff': 'sea' }, granted('6.055,00')),
  story(
    'a bus of the municipality is refused',
    '2026-03-01',
    { ...minibus, 'facility.vehicle.isPrivate': false },
    refused('isPrivate'),
  ),
  story(
    'without authority it is refused',
    '2026-03-01',
    { ...minibus, 'facility.vehicle.isAuthorised': false },
    refused('isAuthorised'),
  ),
  story(
    'who carries nobody free is refused',
    '2026-03-01',
    { ...minibus, 'facility.vehicle.carriesFree': false },
    refused('carriesFree'),
  ),
  story(
    'its place in the tariff is asked for',
    '2026-03-01',
    { ...minibus, 'facility.vehicle.tariff': undefined },
    missing('facility.vehicle.tariff'),
  ),
  story('before the first known tariff there is no amount', '2023-06-30', minibus, missing('free-travel-support-metropolitan')),
  story('nor after the last known one', '2027-01-01', minibus, missing('free-travel-support-metropolitan')),
]

function story(name: string, on: Day, facts: FactValues, expected: Expected): Story {
  return { name, on, facts, expected }
}
