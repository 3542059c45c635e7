import type { Day } from '#platform/day/day.ts'
import { type Expected, granted, missing, refused, type Story } from '#rules/story.ts'

export const capacityCases: readonly Story[] = [
  ofWomen('twenty women were the least', '2024-09-30', 20, granted()),
  ofWomen('nineteen were too few', '2024-09-30', 19, refused('has20To40Places')),
  ofWomen('forty were the most', '2026-02-27', 40, granted()),
  ofWomen('forty-one were too many', '2026-02-27', 41, refused('has20To40Places')),
  ofAll('ten with their children are enough since 28.02.2026', '2026-02-28', 10, granted()),
  ofAll('nine are too few', '2026-02-28', 9, refused('has10To50PlacesWithChildren')),
  ofAll('fifty are the most', '2026-02-28', 50, granted()),
  ofAll('fifty-one are too many', '2026-02-28', 51, refused('has10To50PlacesWithChildren')),
  ofWomen('the places with children are asked for then', '2026-02-28', 30, missing('facility.shelter.placesWithChildren')),
]

function ofWomen(name: string, on: Day, places: number, expected: Expected): Story {
  return { name, on, facts: { 'facility.shelter.places': places }, expected }
}

function ofAll(name: string, on: Day, places: number, expected: Expected): Story {
  return { name, on, facts: { 'facility.shelter.placesWithChildren': places }, expected }
}
